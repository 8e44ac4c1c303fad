import type { SentenceView } from "../answer/find/sentence-view.ts";
import { findClauses } from "../answer/question/clause.ts";
import type { Entity } from "../dutch/entities.ts";
import type { Word } from "../dutch/word.ts";
import { isBareQuotation, isSaidByPronoun } from "./quotation.ts";

/**
 * How a sentence leans on what stands before it:
 * - `before`: on the sentence before, by a word that points back or joins on („Daarbij …”, „Hij …”, „Uit deze groep …”);
 * - `speaker`: it is a quotation, and whoever speaks is named nearby;
 * - `person`: on someone named earlier („In 1893 mocht ze …”).
 */
export type Leaning = "before" | "speaker" | "person" | null;

const DEMONSTRATIVES = new Set(
  "dit dat die deze dezelfde diezelfde hetzelfde datzelfde zulke dergelijke".split(" "),
);
const SUBJECTS = new Set("hij zij ze".split(" "));
const OBJECTS = new Set("hem hen haar hun".split(" "));
/** Pronouns that can belong to a noun: „haar werk”, beside „wilde haar in dienst”. */
const POSSESSIVES = new Set("haar hun diens".split(" "));
/** Words that join a sentence on to the one before, when it begins with them. */
const JOINS = new Set(
  (
    "ook toch wel bovendien verder voorts bijvoorbeeld dus maar want en of desondanks niettemin evenmin anders vandaar " +
    "immers integendeel tevens eveneens evenzo zo sindsdien destijds ondertussen intussen later kort plots plotseling " +
    "hoogstens kortom tenslotte laatstgenoemde anderen eerst"
  ).split(" "),
);
/** „Een andere explosie …”, „Eén van hen …”, „De rest …”: one or some of those before. */
const OTHERS =
  /^(?:(?:een|de|het) (?:ander|andere|rest|overige|overigen|anderen)|(?:een|geen|twee|beide) van (?:hen|deze|die))(?!\p{L})/u;
/** „Vier jaar later …”, „Enkele minuten daarna …”. */
const LATER = /^(?:\p{L}+ ){1,3}(?:later|daarna|eerder|tevoren|nadien)(?!\p{L})/u;

/** Tells how a sentence leans. */
export function leaningOf(view: SentenceView): Leaning {
  const { text, words } = view.analysis;
  if (isBareQuotation(text)) return "speaker";
  if (isSaidByPronoun(text) || pointsBack(view)) return "before";
  return pointsAtPerson(view, words) ? "person" : null;
}

function pointsBack(view: SentenceView): boolean {
  const { words } = view.analysis;
  const [first, second] = words as readonly (Word | undefined)[];
  if (!first) return false;
  const opening = words
    .slice(0, 4)
    .map((word) => word.folded)
    .join(" ");
  if (JOINS.has(first.folded) || OTHERS.test(opening) || LATER.test(opening)) return true;
  if (pointsInside(words)) return true;
  if (!view.leans) return false;
  if (first.folded === "het") return isVerb(words, 1);
  if (first.folded === "toen") return isVerb(words, 1) || SUBJECTS.has(second?.folded ?? "");
  return true;
}

/** „Uit deze groep …”, „In december van dat jaar …”, „Hij maakte het in …”: in the first clause. */
function pointsInside(words: readonly Word[]): boolean {
  const first = firstClause(words);
  return first.some((word, at) => {
    const before = first[at - 1];
    const next = first[at + 1];
    if (!before || before.closesClause) return false;
    if (DEMONSTRATIVES.has(word.folded))
      return before.cls === "stop" && next !== undefined && !saysLittle(next);
    return word.folded === "het" && isVerb(first, at - 1) && (!next || word.closesClause || saysLittle(next));
  });
}

function firstClause(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex((word, at) => at > 0 && word.closesClause);
  return end < 0 ? words : words.slice(0, end + 1);
}

/** „Het telde …” stands for something; „Het museum …” is itself. */
function isVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (findClauses(words).some(({ verb }) => verb === at)) return true;
  const next = words[at + 1];
  return (
    /(?:t|te|de|den|ten)$/u.test(word.folded) && !/ste$/u.test(word.folded) && (!next || saysLittle(next))
  );
}

function saysLittle({ cls }: Word): boolean {
  return cls !== "content" && cls !== "light";
}

/**
 * A pronoun in the first clause that stands for nobody in it: a subject before anybody is named, a possessive before
 * anything is. An object is never the subject of its own clause.
 */
function pointsAtPerson({ entities }: SentenceView, words: readonly Word[]): boolean {
  const clause = firstClause(words);
  return clause.some(({ folded }, at) => {
    const next = clause[at + 1];
    if (POSSESSIVES.has(folded) && next && !saysLittle(next)) return clause.slice(0, at).every(saysLittle);
    if (OBJECTS.has(folded)) return true;
    const isNamed = entities.some(({ kind, first }) => first < at && (kind === "person" || kind === "role"));
    return SUBJECTS.has(folded) && !isNamed;
  });
}

/** Whether an entity can be who speaks. */
export function isSomebody({ kind }: Entity): boolean {
  return kind === "person" || kind === "role" || kind === "name";
}
