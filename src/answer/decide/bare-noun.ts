import type { Entity } from "../../dutch/entities.ts";
import { isOrdinal } from "../../dutch/vocabulary.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import { COVERS, SAME, SEEN } from "../find/finds.ts";
import { matchOfFocus } from "../find/match.ts";
import { findApposition } from "../fit/apposition.ts";
import { newNames, wordsFound } from "../fit/new-names.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import { isCopula } from "../question/question-words.ts";
import type { Ranked } from "../rank/rank.ts";

/** How many words behind and before a noun the name stands that tells which one. */
const NAME_REACH = { behind: 4, before: 2 };

/**
 * Whether the noun asked about stands in a sentence with nothing that tells which one: „de verzekeraar looft een
 * beloning uit” does not say which insurer, „de Gentse verzekeraar”, „verzekeraar Delta” or „de derde verzekeraar” does.
 * @param terms the question's; false when none of them is asked about
 */
export function isBare({ view, matches }: Ranked, terms: readonly QueryTerm[]): boolean {
  const match = matchOfFocus(terms, matches);
  const at = match?.words.at(-1);
  if (!match?.by || match.partly || at === undefined) return false;
  if (match.by.via === "narrower" || match.by.via === "related" || match.by.via === "broader") return false;
  const { words, text } = view.analysis;
  const noun = words[at] as Word;
  if (noun.reading === "verb" || isFollowedByWhich(words, at)) return false;
  if (MARK.test(text.slice(noun.end, noun.end + 3)) || isQuotedAs(view.analysis, at)) return false;
  if (findApposition(view.analysis, at) !== null) return false;
  const asked = terms.find(({ isFocus }) => isFocus);
  if (isKindOf(noun, asked)) return false;
  if (isPluralOf(noun, asked)) return true;
  const found = wordsFound(matches);
  const names = newNames(view, found);
  if (asked !== undefined && isSingularOf(noun, asked) && names.length > 0) return false;
  const isDescribed = [match.words[0] as number, at].some((each) => isDescribedAt(words, each, found));
  return !isDescribed && !names.some((name) => isNamedBy(name, at));
}

/** Whether nothing that carries matter stands behind the noun asked about: „de vogel keert terug naar het nest”. */
export function isLast({ view, matches }: Ranked, terms: readonly QueryTerm[]): boolean {
  const at = matchOfFocus(terms, matches)?.words.at(-1) ?? 0;
  return view.analysis.words.slice(at + 1).every(({ cls }) => cls !== "content");
}

/**
 * Whether the sentence lacks the noun asked about, and does not tell it otherwise: „met welke geweren”, of a sentence that
 * names nothing new, and „wat is het verschil”, of one that has but something akin to a difference.
 */
export function lacksNoun(best: Ranked, { type, terms, text }: Query): boolean {
  if (type.expects !== null) return false;
  if (type.kind === "which") return isUntold(best, terms);
  // „Wat willen de boeren bereiken” asks for their aim without that noun.
  if (!terms.some(({ isFocus, surface }) => isFocus && text.includes(surface))) return false;
  const focus = matchOfFocus(terms, best.matches);
  return type.kind === "what" && type.definition && focus !== undefined && focus.quality < COVERS;
}

/**
 * Whether a sentence has nothing but what the question says: „hij trouwde nooit” does not tell why, when or to whom he never did.
 */
export function repeatsQuestion({ view, matches }: Ranked, { type }: Query): boolean {
  if (type.kind === "yes-no" || type.kind === "keywords" || type.asksKind) return false;
  const said = new Set(matches.flatMap(({ quality, words }) => (quality > SAME ? words : [])));
  return view.analysis.words.every(
    ({ cls, number }, at) => said.has(at) || (cls !== "content" && number === undefined),
  );
}

/**
 * Whether a sentence neither has the noun asked about nor names, or quotes, anything new: „de leden openden het vuur” does
 * not tell with which rifles.
 */
function isUntold({ view, matches, around }: Ranked, terms: readonly QueryTerm[]): boolean {
  if ((around()[terms.findIndex(({ isFocus }) => isFocus)] ?? 0) >= COVERS) return false;
  const match = matchOfFocus(terms, matches);
  const isGeneral = terms.some(({ isFocus, folded }) => isFocus && folded.some((word) => GENERAL.test(word)));
  if (match === undefined || match.quality >= SEEN || isGeneral || QUOTE.test(view.analysis.text))
    return false;
  return newNames(view, wordsFound(matches)).length === 0;
}

/** „Welk deel van de stad”, „welke kant op”: what no sentence need have a noun for. */
const GENERAL = /^(?:de(?:el|len)|kant|richting|zijde|vorm)$/;
const QUOTE = /[„“"«‘]/u;

/** Nouns that what follows tells the matter of. */
export const SAYS_WHAT =
  /(?:voorwaarde|eis|gedachte|conclusie|boodschap|mening|besef|hoop|vrees|advies|raad|plan|idee|voorstel|besluit|afspraak|belofte|regel|wens|verzoek|taak|opdracht)$/;
/** What follows a colon or stands in quotation marks may tell which. */
const MARK = /[:„“"«]/u;

/** „Insecten, zoals de bij”, „de voorwaarde dat …”, „nummer 12”, „de titel van burggraaf”. */
function isFollowedByWhich(words: readonly Word[], at: number): boolean {
  const [noun, next, behind] = words.slice(at, at + 3);
  if (noun === undefined || next === undefined) return false;
  if (isQuestionPut(words, at)) return true;
  if (next.folded === "zoals" || typeof next.number === "number") return true;
  if (/^(?:dat|om)$/.test(next.folded) && SAYS_WHAT.test(noun.folded)) return true;
  return (
    next.folded === "van" && behind?.cls === "content" && behind.number === undefined && !behind.capitalised
  );
}

/** „De vraag hoe het kon”, „toen hem gevraagd werd of …”: the question itself. */
function isQuestionPut(words: readonly Word[], at: number): boolean {
  if (!/^(?:vraag|gevraagd)$/.test(words[at]?.folded ?? "")) return false;
  return words.slice(at + 1, at + 3).some(({ cls, folded }) => cls === "question" || folded === "of");
}

/** „De Gentse verzekeraar”, „een zevende prijs”. */
function isDescribedAt(words: readonly Word[], at: number, found: ReadonlySet<number>): boolean {
  const before = words[at - 1];
  if (before === undefined || found.has(at - 1)) return false;
  return isOrdinal(before.norm) || (before.cls === "content" && before.number === undefined);
}

/** „Verzekeraar Delta”; of „de Universiteit van Gent” the noun is part of the name. */
function isNamedBy({ first, last }: Entity, at: number): boolean {
  return (
    (first <= at && at < last) ||
    (first > at && first - at <= NAME_REACH.behind) ||
    (last < at && at - last <= NAME_REACH.before)
  );
}

/** „Met welke partijen” asks for others than „de partij” that a sentence names some beside. */
function isSingularOf({ folded }: Word, { folded: [asked = ""] }: QueryTerm): boolean {
  return /(?:en|s)$/.test(asked) && asked.length > folded.length && !/(?:en|s)$/.test(folded);
}

/** „Hun bijnaam is „keienlikkers””. */
function isQuotedAs({ words, text }: Analysis, at: number): boolean {
  const [copula, quoted] = words.slice(at + 1, at + 3);
  return isCopula(copula) && QUOTE.test(text.slice(copula?.end, quoted?.start));
}

/** Nouns in the singular that end as a plural does. */
const ONE_IN_EN =
  /(?:haven|leven|wagen|teken|toren|oven|wapen|keuken|kussen|varken|laken|deken|keten|jongen|examen|molen|regen|degen|bekken|veulen|kuiken|gegeven|streven|optreden|zegen)$/;

/** Letters that two compounds of one noun end in, and those before it that tell it apart, at the least. */
const LEAST_LETTERS = { shared: 4, own: 3 };

/** „Tabloidformaat” tells which „formaat”, or „krantenformaat”. */
function isKindOf({ folded }: Word, term: QueryTerm | undefined): boolean {
  const asked = term?.folded[0] ?? folded;
  let shared = 0;
  while (shared < asked.length && asked.at(-1 - shared) === folded.at(-1 - shared)) shared++;
  return shared >= LEAST_LETTERS.shared && folded.length - shared >= LEAST_LETTERS.own;
}

/** „De ziekenhuizen” does not tell which hospital. */
function isPluralOf({ folded }: Word, term: QueryTerm | undefined): boolean {
  const [asked = folded] = term?.folded ?? [];
  if (/en$/.test(asked)) return false;
  // Of another word that stands for it, only the ending tells: „luchthaven” is one „vliegveld”.
  if (folded.slice(0, 2) !== asked.slice(0, 2)) return /en$/.test(folded) && !ONE_IN_EN.test(folded);
  return folded.length > asked.length && /(?:en|s)$/.test(folded);
}
