import type { CorpusProblem } from "./corpus/problem.ts";

/** What a person can do wrong or find wrong, and what the sentence about it needs to know. */
export interface UserErrorParams {
  readonly "no-corpus-folder": { readonly folder: string };
  /** `reason` is the operating system's code, such as `EACCES`. */
  readonly "unreadable-corpus-folder": { readonly folder: string; readonly reason: string };
  readonly "no-articles": { readonly folder: string; readonly problems: readonly CorpusProblem[] };
  readonly "unknown-article": { readonly article: string; readonly known: readonly string[] };
  /** `reason` is the operating system's code, such as `ENOENT`. */
  readonly "unreadable-file": { readonly file: string; readonly reason: string };
  /** `line` is 1-based; `expected` is language-free: the form of a line. */
  readonly "bad-line": { readonly file: string; readonly line: number; readonly expected: string };
  readonly "no-question-file": Record<never, never>;
  /** `line` is 1-based. */
  readonly "sentence-not-in-article": { readonly file: string; readonly line: number };
  readonly "no-marked-sentences": { readonly folder: string };
  readonly "unknown-option": { readonly option: string };
  /** `allowed` is language-free: values, or a range such as `1–10`. */
  readonly "bad-option": { readonly option: string; readonly value: string; readonly allowed: string };
  readonly "missing-option-value": { readonly option: string };
  readonly "no-question-given": Record<never, never>;
  readonly "question-and-stdin": Record<never, never>;
  readonly "words-and-sentences": Record<never, never>;
  readonly "unexpected-argument": { readonly argument: string };
}

export type UserErrorCode = keyof UserErrorParams;

/** An error as a plain choice of code and params, which the sentences per language are written for. */
export type UserErrorCase = {
  [Code in UserErrorCode]: { readonly code: Code; readonly params: UserErrorParams[Code] };
}[UserErrorCode];

/**
 * An error that is shown to the reader, in their language, with what to do about it. The sentences are in
 * `reply/texts/errors.ts`; the message here is for logs.
 */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  readonly code: Code;
  readonly params: UserErrorParams[Code];

  constructor(code: Code, params: UserErrorParams[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.name = "UserError";
    this.code = code;
    this.params = params;
  }
}
