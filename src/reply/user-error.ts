/** What a reader can have done, or met, that keeps a request from being carried out. */
export type UserErrorCode =
  /** detail: the length of the question. */
  | "question-too-long"
  /** detail: what was typed. */
  | "article-unknown"
  | "no-articles"
  /** detail: title of the article. */
  | "sentence-unknown"
  | "may-not-manage"
  /** detail: seconds to wait. */
  | "cooldown"
  | "button-outdated"
  | "sentence-gone"
  | "question-gone"
  | "not-your-answer"
  | "command-unknown"
  | "reindex-failed";

/** Thrown when a request cannot be carried out; it is told to the reader, with what to do. */
export class UserError extends Error {
  readonly code: UserErrorCode;
  readonly detail: string;

  constructor(code: UserErrorCode, detail: string | number = "") {
    super(detail === "" ? code : `${code}: ${detail}`);
    this.name = "UserError";
    this.code = code;
    this.detail = String(detail);
  }
}
