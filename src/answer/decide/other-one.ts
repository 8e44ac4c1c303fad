import { isWithin, nounPhrase, type Stretch } from "../../dutch/noun-phrase.ts";
import type { Word } from "../../dutch/word.ts";
import { tellsOfOther } from "../find/contrast.ts";
import { COVERS, SAME, SEEN } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** A name found no better than this is nowhere told in full. */
const SURNAME = 0.96;
const DETERMINER = /^(?:de|het|een|'t|zijn|haar|hun|deze|dit|die|dat|elke?|iedere?)$/;

/**
 * Whether a sentence tells of another one of the kind that was asked about: of „de woordvoerder van de bank” and not of the
 * school, of „de eerste astronaut” and not the second.
 */
export function isOfOtherOne(query: Query, best: Ranked): boolean {
  if (tellsOfOther(query, best.view.analysis.words, best.matches)) return true;
  return query.terms.some((term, at) => {
    const match = best.matches[at] as TermMatch;
    if (term.kind !== "word" || match.quality <= SAME || match.words.length === 0) return false;
    return isOfOtherOwner(term, match, query, best) || isOfOtherLand(term, match, query, best);
  });
}

/**
 * „De Franse generaal sprak over Vooruit” for „de generaal van Vooruit”: an adjective tells of which land somebody is, and the name
 * that was asked about stands apart.
 */
function isOfOtherLand(term: QueryTerm, { words: found }: TermMatch, query: Query, best: Ranked): boolean {
  const { words } = best.view.analysis;
  const asked = ownerOf(query.analysis.words, Math.max(...term.words));
  const [first, last] = [Math.min(...found), Math.max(...found)];
  const adjective = words[first - 1];
  if (asked === null || !isName(query.analysis.words, asked)) return false;
  if (!adjective?.capitalised || adjective.place === null || adjective.closesClause) return false;
  const seen = best.matches.flatMap(({ quality, words: of }, at) =>
    quality >= SEEN ? [{ of, isOwner: query.terms[at]?.words.some((word) => isWithin(asked, word)) }] : [],
  );
  if (seen.some(({ of }) => of.includes(first - 1))) return false;
  const owners = seen.flatMap(({ of, isOwner }) => (isOwner ? of : []));
  // „De Vlaamse regering Leterme” is that of Leterme.
  const end = nounPhrase(words, last)?.last ?? last;
  return owners.length > 0 && !owners.some((at) => at > last && at <= end);
}

/** „De directeur van de bank” for „de directeur van de school”. */
function isOfOtherOwner(term: QueryTerm, match: TermMatch, query: Query, best: Ranked): boolean {
  const { words } = best.view.analysis;
  const asked = ownerOf(query.analysis.words, Math.max(...term.words)) ?? countedOwner(term, query);
  const own = ownerOf(words, Math.max(...match.words));
  if (asked === null || own === null || isName(query.analysis.words, asked) !== isName(words, own))
    return false;
  const around = best.around();
  const limit = isName(words, own) ? SEEN : COVERS;
  return query.terms.every(({ words: of, kind }, at) => {
    if (!of.some((word) => isWithin(asked, word))) return true;
    if ((best.matches[at]?.quality ?? 0) >= SEEN) return false;
    return kind === "light" || isName(words, own) || (around[at] ?? 0) < limit;
  });
}

/** What a noun is said to be of; null when that is not told, or not by a noun with its article or a name. */
function ownerOf(words: readonly Word[], noun: number): Stretch | null {
  if (words[noun]?.closesClause || words[noun + 1]?.folded !== "van") return null;
  const first = words[noun + 2];
  const isOwner = first !== undefined && (DETERMINER.test(first.folded) || first.capitalised);
  return isOwner ? nounPhrase(words, noun + 2) : null;
}

/** „Hoeveel leden telt de bond”: the members are the union's. */
function countedOwner(
  { isFocus, words: of }: QueryTerm,
  { type, analysis: { words } }: Query,
): Stretch | null {
  const verb = Math.max(...of) + 1;
  if (
    type.kind !== "how-many" ||
    !isFocus ||
    !/^(?:heeft|hebben|had|hadden|tel(?:t|len|de|den))$/.test(words[verb]?.folded ?? "")
  )
    return null;
  return nounPhrase(words, verb + 1);
}

function isName(words: readonly Word[], { first, last }: Stretch): boolean {
  return words.slice(first, last + 1).some(({ capitalised }) => capitalised);
}

/**
 * Whether a sentence tells of a namesake: „Dourane” is Salim where the article names no „Yacoub Dourane”, and has a Yacoub.
 * @param anywhere how well the sentence has the name that has it best
 * @param frequency number of sentences of what was asked that hold a key
 */
export function isNamesake(
  { kind, words, parts }: QueryTerm,
  match: TermMatch,
  anywhere: number,
  frequency: (key: string) => number,
): boolean {
  const [given, surname] = parts;
  if (kind !== "name" || words.length !== 2 || anywhere > SURNAME || match.by === null) return false;
  const isSurnameAlone = match.by.key === surname?.[0]?.key && match.words.length === 1;
  return isSurnameAlone && frequency(given?.[0]?.key ?? "") > 0;
}
