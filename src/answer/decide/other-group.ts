import type { Word } from "../../dutch/word.ts";
import { SAME } from "../find/finds.ts";
import { matchOfFocus } from "../find/match.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** Words for kinds of people of whom the one is not the other. */
const GROUPS: readonly RegExp[] = [
  /^burger(?:s$|slachtoffers?$|bevolking$)/,
  /^(?:\p{L}*(?:militair(?:en)?|solda(?:at|ten)|troepen|mariniers?))$/u,
  /^(?:\p{L}*(?:kind(?:eren|je|jes)?|baby's|peuters|kleuters|jongens?|meisjes?|zuigelingen|minderjarigen))$/u,
  /^(?:\p{L}*vrouw(?:en)?)$/u,
  /^(?:mannen|mannelijke)$/,
  /^(?:\p{L}*(?:journalist(?:en)?|verslaggevers?|persmensen))$/u,
  /^(?:\p{L}*(?:agent(?:en)?|politiemensen|politiemannen))$/u,
  /^(?:brandweer\p{L}*)$/u,
  /^(?:\p{L}*(?:toerist(?:en)?|vakantiegangers))$/u,
  /^(?:\p{L}*(?:artsen|dokters|verple(?:gers|eg(?:st)?ers|egkundigen)|hulpverleners))$/u,
  /^(?:\p{L}*(?:chauffeurs?|bestuurders))$/u,
];
/** Who fights without being a soldier, or does harm: no soldier, civilian or child, and who does not say how many he is. */
const FIGHTERS = /^\p{L}*(?:aanvallers?|terrorist(?:en)?|strijders?|rebellen)$/u;
/** People of whatever kind. */
const ANYBODY = /^(?:mensen|personen|slachtoffers)$/;

/**
 * Whether people of one kind were asked to be counted, and a sentence counts others, or people of whatever kind: „hoeveel vrouwen
 * kwamen om” is not answered by „er kwamen zestig mensen om, onder wie tien kinderen”.
 */
export function countsOtherGroup({ type, analysis, terms }: Query, { view, matches }: Ranked): boolean {
  if (type.kind !== "how-many" || !type.counts) return false;
  const asked = groupOf(analysis.words[type.focus]);
  if (asked === undefined) return false;
  const match = matchOfFocus(terms, matches);
  if (
    match?.by &&
    match.quality > SAME &&
    !match.words.some((at) => ANYBODY.test(view.analysis.words[at]?.folded ?? ""))
  )
    return false;
  const { words } = view.analysis;
  if (words.some(({ folded }) => asked.test(folded))) return false;
  return words.some((word) => isAnybody(word) || groupOf(word) !== undefined);
}

function isAnybody({ folded }: Word): boolean {
  return ANYBODY.test(folded) || FIGHTERS.test(folded);
}

function groupOf(word: Word | undefined): RegExp | undefined {
  return word && GROUPS.find((group) => group.test(word.folded));
}
