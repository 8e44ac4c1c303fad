/** What can be wrong with an article file. The sentences that people read are in `reply/`, per language. */
export type ProblemCode =
  | "unreadable"
  | "too-large"
  | "empty"
  | "binary"
  | "invalid-utf8"
  | "no-text"
  | "duplicate-id"
  | "bad-front-matter"
  | "unknown-key"
  | "bad-value"
  | "bad-date";

/** A fault in one file of the corpus: the file is left out, the others load. */
export interface CorpusProblem {
  /** Path of the file, relative to the corpus folder. */
  readonly file: string;
  /** 1-based line of the fault. */
  readonly line: number;
  readonly code: ProblemCode;
  /** The offending key, value or size, for the message; empty when there is none. */
  readonly detail: string;
}

/** Thrown inside the corpus reader; callers turn it into a `CorpusProblem` by adding the file's name. */
export class ArticleFault extends Error {
  readonly code: ProblemCode;
  readonly line: number;
  readonly detail: string;
  /** What else is wrong with the file. */
  readonly others: readonly ArticleFault[];

  constructor(code: ProblemCode, line: number, detail = "", others: readonly ArticleFault[] = []) {
    super(`${code} at line ${line}${detail ? `: ${detail}` : ""}`);
    this.name = "ArticleFault";
    this.code = code;
    this.line = line;
    this.detail = detail;
    this.others = others;
  }
}
