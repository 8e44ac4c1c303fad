/** How much of a sentence's matter a word can carry. */
export type WordClass = "content" | "light" | "stop" | "question" | "negation";

/** A key under which a word can be found, and how good a find by it is (0–1). */
export interface Key {
  readonly key: string;
  readonly quality: number;
}

/** What a word that can be both is in a text: „zij stellen” and „een stel”. */
export type Reading = "noun" | "verb";

/** What the analyser knows of one word of a text. */
export interface Word {
  /** UTF-16 offsets in the analysed text; end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  /** Normalised: NFC, lower case, straight apostrophes. */
  readonly norm: string;
  /** `norm` without diacritics. */
  readonly folded: string;
  readonly stem: string;
  readonly cls: WordClass;
  readonly capitalised: boolean;
  /** The value of a number; null for an inexact quantity; undefined for other words. */
  readonly number: number | null | undefined;
  /** Key of the place that it names or belongs to („Amerikaans” belongs to the United States). */
  readonly place: string | null;
  /** Whether it is a noun or a verb, by the words around it; null when they do not tell. */
  readonly reading: Reading | null;
  /** Whether it is the first word of its text. */
  readonly first: boolean;
  /** Whether punctuation or the end of the text follows directly. */
  readonly closesClause: boolean;
}

/** Something that can be looked for: a word, or several that mean one thing together. */
export interface Term {
  /** Indexes of its words, ascending. */
  readonly words: readonly number[];
  /** Its own key first; then keys of what it was formed from or made of. */
  readonly keys: readonly Key[];
  readonly kind: "word" | "phrase" | "verb" | "place" | "acronym" | "number" | "time";
}

/** A text as the analyser understands it. */
export interface Analysis {
  readonly text: string;
  readonly words: readonly Word[];
  /** Every term; words of a longer term have their own terms too. */
  readonly terms: readonly Term[];
}

/** How good a find by each kind of key is. */
export const KEY_QUALITY = {
  /** The word itself, by its stem. */
  stem: 1,
  /** The other word of the same letters: schoot ~ schieten. */
  homograph: 0.9,
  /** The word that it was formed from: oprichter ~ oprichten. */
  derivation: 0.8,
  /** The last part of a compound: gemeenteraad ~ raad. */
  head: 0.7,
  /** Another part of a compound: gemeenteraad ~ gemeente. */
  modifier: 0.55,
  /** A place's adjective or inhabitant: Belgisch, Belg ~ België. */
  place: 0.9,
  /** A short form that may mean something else: ’86 ~ 1986, 25 aug. ~ augustus. */
  short: 0.95,
  /** What is said without a word for it: years in brackets behind a name ~ geboren, overlijden. */
  implied: 0.95,
  /** The verb of an expression without its preposition: bestaan uit ~ bestaan. */
  plainVerb: 0.8,
  /** The bare verb of a separable verb: ging … af ~ gaan. */
  bareVerb: 0.4,
} as const;
