import { type Entity, wordsOfEntity } from "../../dutch/entities.ts";
import type { Analysis, Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import type { Query } from "../question/query.ts";
import { isRelative } from "./asked-relative.ts";
import { areLettersIn } from "./explaining-entity.ts";
import { endOfReason } from "./phrase-end.ts";
import { isReasonNoun, tellsConsequence } from "./reason-fit.ts";

/** The words of a sentence that were found, and those that were found by a name, a time or a number. */
export interface Found {
  readonly all: ReadonlySet<number>;
  readonly named: ReadonlySet<number>;
}

/** Whether an entity is spoken of in the question already; what merely joins („De” in „Karel De Smet”) aside. */
export function isAsked(
  entity: Entity,
  { all, named }: Found,
  query: Query,
  { analysis, entities }: SentenceView,
): boolean {
  if (entity.kind === "quantity") return isNamedIn(query, analysis.words[entity.first] as Word);
  if (entity.kind === "reason") return isConsequence(entity, all, analysis);
  // „Timmerman” is found by „beroep”, and tells which; so does „timmerman Jan Vos” of Jan Vos.
  if (entity.kind === "role" && query.type.expects === "role")
    return isWordOf(query, analysis.words[entity.first] as Word);
  // „Topman Jan Vos”, „de student, Jan Vos,”: whom the question names, and no one else.
  if (entity.kind === "role" && named.has(entity.last + 1)) return true;
  if (isOtherFormOf(named, entity, analysis)) return true;
  // Of „de Werkgroep Kleine Zoogdieren (WKZ)” the name itself is the answer.
  if (areLettersIn(analysis, entity.first) && entities.some(({ last }) => last === entity.first - 1))
    return true;
  // „Jan Pieter de Vries” is the Jan de Vries who was asked about.
  if (entity.first < entity.last && named.has(entity.first) && named.has(entity.last)) return true;
  if (isFullNameOf(entity, named, query) && !isRelative(analysis.words[entity.first - 1])) return true;
  return wordsOfEntity(entity).every((at) => {
    const word = analysis.words[at] as Word;
    // „IS” is no form of „zijn”.
    const isAcronym = /^\p{Lu}{2,}$/u.test(word.surface);
    if (word.cls === "stop" && word.number === undefined && !isAcronym) return true;
    if (!all.has(at) && !(word.capitalised && !word.first && isWordOf(query, word))) return false;
    // A number in brackets behind a name says when someone was born: found by „geboren”, but not named by it.
    if (/\p{N}/u.test(word.surface)) return isNamedIn(query, word);
    return !word.capitalised || word.first || named.has(at) || isWordOf(query, word);
  });
}

/** A clause of which this share was asked is about just that. */
const MOSTLY = 0.6;

/** „Naar aanleiding van het ontslag” tells what came of the resignation, not why it came to that. */
function isConsequence({ last }: Entity, found: ReadonlySet<number>, analysis: Analysis): boolean {
  const { words } = analysis;
  if (tellsConsequence(words[last] as Word) || isReasonFor(words, last)) return false;
  let carriers = 0;
  let asked = 0;
  const end = endOfReason(analysis, last);
  for (let at = last + 1; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.end > end) break;
    if (word.cls === "content" || word.cls === "light") {
      carriers++;
      if (found.has(at)) asked++;
    }
  }
  return asked > 0 && asked >= carriers * MOSTLY;
}

/** „De oorzaak van de brand was …”: such a noun goes before what came of it, but for „naar aanleiding van”. */
function isReasonFor(words: readonly Word[], at: number): boolean {
  const noun = words[at] as Word;
  return (
    (isReasonNoun(noun) || noun.folded === "aanleiding") &&
    /^(?:voor|van|om|dat|waarom|tot)$/.test(words[at + 1]?.folded ?? "") &&
    !/^(?:naar|om|vanwege)$/.test(words[at - 1]?.folded ?? "")
  );
}

/** „Nationale Vereniging van Deltawerkers (NVD)”: letters in brackets are the same thing as the name before them. */
function isOtherFormOf(found: ReadonlySet<number>, { first, last }: Entity, analysis: Analysis): boolean {
  return (
    (found.has(last + 1) && areLettersIn(analysis, last + 1)) ||
    (found.has(first - 1) && areLettersIn(analysis, first))
  );
}

/** Those who bear one surname: „de familie Vos”. */
const BEARERS = /^(?:familie|gezin|echtpaar|gebroeders|broers|zussen|zusters|neven|nichten|heren)$/;

/** „Jan Vos sprak met de burgemeester”: of Vos, whom the question knows by the surname alone, unless as one of several. */
function isFullNameOf(
  { kind, first, last }: Entity,
  named: ReadonlySet<number>,
  { type, analysis }: Query,
): boolean {
  if (kind !== "person" || first === last || !named.has(last) || type.asksWhoseName) return false;
  return !analysis.words.some(({ folded }) => BEARERS.test(folded));
}

function isWordOf({ analysis }: Query, { stem, folded }: Word): boolean {
  return analysis.words.some((word) => word.folded === folded || word.stem === stem);
}

function isNamedIn({ analysis }: Query, word: Word): boolean {
  const isSame = (number: Word["number"]) => typeof number === "number" && number === word.number;
  return analysis.words.some(({ number, surface }) => surface === word.surface || isSame(number));
}
