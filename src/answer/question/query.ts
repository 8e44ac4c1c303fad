import type { AnalysisContext } from "../../dutch/analyse.ts";
import type { CorrectSpelling } from "../../dutch/corrector.ts";
import type { Relation } from "../../dutch/thesaurus.ts";
import type { Analysis, Reading, Term } from "../../dutch/word.ts";
import type { AskedHolder } from "./asked-holder.ts";
import type { QuestionType } from "./question-type.ts";

/** Why a key stands for a word of the question. */
export type Via = "word" | "form" | Relation | "spelling";

/** A key to look for, how good a find by it is (0–1), and why. */
export interface QueryKey {
  readonly key: string;
  readonly quality: number;
  readonly via: Via;
  /** The word behind the key, for explaining a find. */
  readonly word: string;
  /** What it is when it is found in this sense; null or absent when that does not matter. */
  readonly reading?: Reading | null;
}

/** Something that the question asks about. */
export interface QueryTerm {
  readonly surface: string;
  /** Folded words it consists of. */
  readonly folded: readonly string[];
  /** Best first. */
  readonly keys: readonly QueryKey[];
  /** What it counts for, apart from how rare it is. */
  readonly weight: number;
  readonly kind: Term["kind"] | "name" | "number" | "light";
  /** Indexes of its words in the question. */
  readonly words: readonly number[];
  /** What the reader typed, when the spelling was corrected. */
  readonly corrected: string | null;
  readonly isFocus: boolean;
  /** Whether it is what the answer is not: „behalve bij het station”. */
  readonly isExcluded: boolean;
  /** Whether what is asked is what kind of it there is: „wat voor soort aanslag”. */
  readonly asksKind: boolean;
  /** Whether what is asked is who is one of it: „zijn er kinderen bij de slachtoffers”. */
  readonly isGroup: boolean;
  /** For a name of several words: the keys of each word. */
  readonly parts: readonly (readonly QueryKey[])[];
  /** How its parts make up the whole: a person is known by the surname, the others by how much is there. */
  readonly whole: "person" | "name" | "compound" | "expression";
}

/** Whether a term names one particular person, place, thing or number. */
export function isNamed(term: QueryTerm): boolean {
  if (term.kind === "number") return /\p{N}/u.test(term.surface);
  return /^(?:name|place|acronym|time)$/.test(term.kind);
}

/** A question, understood. */
export interface Query {
  readonly text: string;
  readonly analysis: Analysis;
  readonly type: QuestionType;
  readonly terms: readonly QueryTerm[];
  /** Passages in quotation marks: they must occur. Normalised. */
  readonly quoted: readonly string[];
  readonly negated: boolean;
  /** Whose view it asks for; null when nobody's. */
  readonly holder: AskedHolder | null;
}

/** What the query needs to know of the article asked about. */
export interface QueryContext extends AnalysisContext {
  /** Number of sentences that a key occurs in. */
  readonly frequency: (key: string) => number;
  /** Corrects a misspelt word to one of the article. */
  readonly correct: CorrectSpelling;
  readonly hasWord: (folded: string) => boolean;
  /** Surname of the only one whom the article calls by a title, such as „generaal”, folded; null for others. */
  readonly bearerOf: (title: string) => string | null;
  /** Tells whether the article writes a word with a capital only. */
  readonly isName: (folded: string) => boolean;
}
