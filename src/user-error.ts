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

  /** `most` is how many characters a question may have. */
  readonly "question-too-long": { readonly length: number; readonly most: number };
  readonly "no-such-title": { readonly typed: string };
  readonly "title-ambiguous": { readonly typed: string; readonly titles: readonly string[] };
  readonly "empty-corpus": Record<never, never>;
  /** `sentences` is how many the paragraph has; null when there is no such paragraph. */
  readonly "no-such-sentence": {
    readonly title: string;
    readonly paragraph: number;
    readonly paragraphs: number;
    readonly sentences: number | null;
  };
  readonly "may-not-manage": Record<never, never>;
  readonly "reindex-failed": { readonly because: UserError };
  readonly cooldown: { readonly seconds: number };
  readonly "unknown-command": { readonly command: string };
  readonly "button-outdated": Record<never, never>;
  readonly "sentence-gone": Record<never, never>;
  readonly "question-gone": Record<never, never>;
  readonly "not-your-answer": Record<never, never>;
}

export type UserErrorCode = keyof UserErrorParams;

/**
 * An error that is shown to the reader, in their language, with what to do about it: at the command line, in Discord
 * and in the terminal alike. The sentences are in `reply/texts/errors.ts`; the message here is for logs.
 */
export class UserError<Code extends UserErrorCode = UserErrorCode> extends Error {
  override readonly name = "UserError";
  readonly code: Code;
  readonly params: UserErrorParams[Code];

  constructor(code: Code, params: UserErrorParams[Code], options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options);
    this.code = code;
    this.params = params;
  }
}
