import { isGroupNoun } from "../../dutch/group-nouns.ts";
import type { FindHolders } from "../../dutch/holders.ts";
import { isWithin } from "../../dutch/noun-phrase.ts";
import { COVERS, wordsCovering } from "../find/finds.ts";
import { matchOfFocus } from "../find/match.ts";
import { countsOfSeveral } from "../find/several.ts";
import { newNames, wordsFound } from "../fit/new-names.ts";
import { asksOnlyOne } from "../question/only-one.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "./rank.ts";
import { isQuotation } from "./speaker.ts";
import { asksView, LEAST_VOICE, shareOfMatter } from "./voice.ts";

/** How far one stands back of which only who speaks was asked about. */
const SPEAKER = 1;
/** How far a sentence stands back that leaves unnamed which group it tells of. */
const UNNAMED = 3;
/** A find that says more than the noun itself. */
const NAMES_ONE = /^(?:narrower|related)$/;
/** What tells that there is more than one, or just one. */
const SEVERAL =
  /^(?:andere?n?|tweede|derde|meerdere|verscheidene|verschillende|beiden?|allebei|samen|herhaaldelijk|meermaals|meermalen|vaker|opnieuw|enigen?|enkel|alleen|uitsluitend)$/;
/** How far such a sentence goes before others, where it is asked whether there is one only. */
const MORE = 2;
/** How many words behind and before such a noun its name stands, and what may not stand between. */
const REACH = 2;
const ENDS_PHRASE = /^(?:in|uit|op|bij|te|voor|met|is|was|heeft|en|of|de|het|die|dat)$/;

/**
 * How far a sentence stands back, in the measure of its score, for what tells little of one alone and decides between two
 * that tell nearly as much.
 */
export function handicapOf(query: Query, ranked: Ranked, findHolders: FindHolders): number {
  return (
    shareOfNames(query, ranked) +
    (leavesUnnamed(query, ranked) ? UNNAMED : 0) +
    (announces(ranked) ? 1 : 0) +
    (hasSpeakerOnly(query, ranked, findHolders) ? SPEAKER : 0) -
    (givesOwnReason(query, ranked, findHolders) || givesOwnWords(query, ranked) ? 1 : 0) -
    (asksOnlyOne(query) && tellsHowMany(ranked) ? MORE : 0)
  );
}

/** „‘Kom maar’, zegt de woordvoerder van de school” has of „hoeveel leerlingen heeft de school” only who speaks. */
function hasSpeakerOnly(
  { terms, holder, type }: Query,
  { matches, view }: Ranked,
  findHolders: FindHolders,
): boolean {
  if (holder !== null || type.kind === "who" || !/^[„“"«]/u.test(view.analysis.text)) return false;
  const found = wordsCovering(terms, matches);
  if (found.length === 0) return false;
  const speakers = findHolders(view.analysis);
  return speakers.length > 0 && found.every((at) => speakers.some((holder) => isWithin(holder, at)));
}

/** Whether a sentence tells that there are several, another, or no other. */
function tellsHowMany({ view }: Ranked): boolean {
  return view.analysis.words.some(({ folded }) => SEVERAL.test(folded)) || countsOfSeveral(view).length > 0;
}

/**
 * The share of the names in a question that a sentence repeats, where there are several: a text brings up by their names
 * those that it goes on to tell of as „zij” and „de groep”.
 */
function shareOfNames({ terms, holder }: Query, { matches }: Ranked): number {
  // „Wat hebben Mulder en Visser volgens Bakker”: who is quoted on them names them.
  if (holder !== null) return 0;
  const names = terms.flatMap(({ kind }, at) => (/^(?:name|place|acronym)$/.test(kind) ? [at] : []));
  return names.length < 2
    ? 0
    : names.reduce((sum, at) => sum + (matches[at]?.quality ?? 0), 0) / names.length;
}

/** „De beruchte groep zegt …” does not tell which group it is, as „de groep Vos”, „Vos, een groep” and „de Vosgroep” do. */
function leavesUnnamed({ type, terms }: Query, { matches, view }: Ranked): boolean {
  if (type.kind !== "which" || type.expects !== null) return false;
  if (!terms.some(({ isFocus, folded }) => isFocus && folded.some((word) => isGroupNoun(word)))) return false;
  const match = matchOfFocus(terms, matches);
  const at = match?.words.at(-1);
  if (!match?.by || at === undefined || match.quality < COVERS || NAMES_ONE.test(match.by.via)) return false;
  const { words } = view.analysis;
  return !newNames(view, wordsFound(matches)).some(
    ({ first, last }) =>
      (first <= at && at <= last) ||
      (last < at && at - last <= REACH) ||
      (first > at &&
        first - at <= REACH &&
        !words
          .slice(at + 1, first)
          .some(({ folded, reading }) => reading === "verb" || ENDS_PHRASE.test(folded))),
  );
}

/** A heading, and „het menu bestaat uit:”, only say what is told next. */
function announces({ features, view }: Ranked): boolean {
  return features.headingSentence > 0 || view.analysis.text.trimEnd().endsWith(":");
}

/** „De bond motiveert de staking met …”: why somebody did something is best told by himself. */
function givesOwnReason(
  { type, terms }: Query,
  { matches, view }: Ranked,
  findHolders: FindHolders,
): boolean {
  if (type.expects !== "reason") return false;
  const found = wordsCovering(terms, matches);
  return findHolders(view.analysis).some((holder) => found.some((at) => isWithin(holder, at)));
}

/** What somebody finds is best told in his own words, by a sentence that is nothing else. */
function givesOwnWords(query: Query, best: Ranked): boolean {
  return (
    asksView(query) &&
    best.features.voice >= LEAST_VOICE &&
    shareOfMatter(query, best) > 0 &&
    isQuotation(best.view.analysis.text)
  );
}
