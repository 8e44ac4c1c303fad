import type { Reason, RefusalReason } from "../../answer/answer.ts";

/** What was counted of an article. */
export interface ArticleCounts {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly words: number;
}

/** What a reindex changed. */
export interface ReindexCounts {
  readonly articles: number;
  readonly sentences: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly milliseconds: number;
}

/**
 * Every sentence that a reader meets, in one language. What comes in is drawn as it is, so callers escape it first.
 */
export interface Texts {
  /** BCP 47 tag for dates and numbers. */
  readonly tag: string;
  /** Where a sentence stands: „alinea 1, zin 2”; 0 is the headline. */
  readonly place: (paragraph: number, sentence: number) => string;
  readonly excerpt: string;
  /** What stands around a word that is spoken of. */
  readonly word: (word: string) => string;
  readonly list: (items: readonly string[]) => string;

  readonly answer: {
    readonly further: string;
    readonly page: (first: number, last: number) => string;
    readonly noMore: string;
    /** Says that a summary consists of the article's own sentences. */
    readonly summary: string;
  };
  readonly refusal: {
    readonly title: string;
    readonly reason: Readonly<Record<RefusalReason, string>>;
    /** One or more words, already marked, that the article lacks. */
    readonly missing: (words: readonly string[], joined: string) => string;
    readonly examples: string;
    readonly nearestTitle: string;
    readonly nearestIntro: string;
    readonly noNearest: string;
  };
  readonly buttons: {
    readonly more: string;
    readonly context: string;
    readonly why: string;
    readonly share: string;
    readonly nearest: string;
    readonly previous: string;
    readonly next: string;
  };
  readonly why: {
    readonly title: string;
    readonly intro: string;
    readonly reason: Readonly<Record<Reason["via"], (asked: string, found: string) => string>>;
    readonly answer: (span: string) => string;
    readonly place: string;
    readonly nothing: string;
  };
  readonly vote: { readonly thanks: string; readonly off: string };
  readonly article: {
    readonly source: (source: string) => string;
    readonly author: (author: string) => string;
    readonly counts: (counts: ArticleCounts) => string;
    readonly inShort: string;
    readonly page: (paragraph: number, of: number) => string;
  };
  readonly summary: {
    readonly title: string;
    readonly about: (topic: string) => string;
    readonly words: (words: number) => string;
    /** Which of several articles was taken when none was asked for: the newest, or the one with most about the topic. */
    readonly chosen: (outOf: number, byTopic: boolean) => string;
    readonly notTreated: (topic: string, outOf: number) => string;
  };
  readonly help: {
    readonly title: string;
    readonly intro: string;
    readonly asking: string;
    readonly examples: string;
    readonly commands: string;
  };
  readonly status: {
    readonly title: string;
    readonly articles: string;
    readonly sentences: string;
    readonly index: string;
    readonly builtAgo: (ago: string, version: number) => string;
    readonly uptime: string;
    readonly questions: string;
    readonly counts: (answered: number, refused: number) => string;
    readonly time: string;
    readonly times: (median: string, p95: string) => string;
    readonly noTimes: string;
    readonly shard: string;
    readonly shardOf: (id: number, count: number) => string;
    readonly version: string;
    readonly problems: string;
    readonly problemCount: (count: number) => string;
  };
  readonly reindex: {
    readonly title: string;
    readonly read: (counts: Pick<ReindexCounts, "articles" | "sentences" | "milliseconds">) => string;
    readonly changes: (counts: Pick<ReindexCounts, "added" | "changed" | "removed">) => string;
    readonly nothingChanged: string;
    readonly problems: (count: number) => string;
    readonly further: (count: number) => string;
  };
  /** What is said of a fault of the program itself. */
  readonly fault: string;
  readonly unit: Readonly<Record<"day" | "hour" | "minute" | "second", (count: number) => string>>;
  readonly terminal: {
    readonly welcome: string;
    readonly connect: string;
    readonly buttons: string;
    readonly noButton: (number: string) => string;
    readonly unknownCommand: (typed: string) => string;
    readonly missingOption: (command: string, option: string) => string;
    readonly badOption: (option: string, value: string) => string;
    readonly stop: string;
    readonly stopDescription: string;
    readonly bye: string;
  };
  readonly commands: CommandTexts;
}

/** Name and description as they are registered. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

/** A command that is typed: its options by their key in the code. */
export interface CommandText<Option extends string> extends Named {
  readonly options: Readonly<Record<Option, Named>>;
}

/** Names and descriptions of the commands, their options and choices. */
export interface CommandTexts {
  readonly ask: CommandText<"question" | "style" | "count" | "article" | "public">;
  readonly summary: CommandText<"length" | "topic" | "article">;
  readonly article: CommandText<"article">;
  readonly quote: CommandText<"paragraph" | "sentence" | "article">;
  readonly reindex: CommandText<never>;
  readonly status: CommandText<never>;
  readonly help: CommandText<never>;
  /** The command in a message's own menu. */
  readonly searchMessage: string;
  /** Where it is and what it does, for the help: Discord takes no description of it. */
  readonly searchMessageAbout: string;
  readonly choices: {
    readonly style: Readonly<Record<"citaten" | "samenvatting", string>>;
    readonly length: Readonly<Record<"kort" | "middel" | "lang", string>>;
  };
}
