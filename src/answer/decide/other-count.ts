import { endBehind } from "../../dutch/clause-bounds.ts";
import { mayBeParticiple } from "../../dutch/helping-verbs.ts";
import type { Word } from "../../dutch/word.ts";
import { SEEN } from "../find/finds.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";

/** Verbs that tell how many there are of what somebody or something has. */
const HAS =
  /^(?:heeft|hebben|had|hadden|tel(?:t|len|de|den)|woont|woonden?|wonen|werkt|werkten?|werken|verblijft|verblijven|verble(?:ef|ven))$/;
/** „Overleefd”, „ondergaan”. */
const WITHOUT_GE = /^(?:over|onder|door|mis)\p{L}{2,}(?:[dt]|aan)$/u;
/** What happened to those who are counted. */
const LOST =
  /^(?:dood|doden?|gedood|omgekomen|gesneuveld(?:en?)?|sneuvelden?|gestorven|stierf|stierven|sterven|overle(?:ed|den)|gewond(?:en?)?|verwond|gekwetst(?:en?)?|vermoord|ontvoerd|gegijzeld|vermist(?:en?)?|gearresteerd|aangehouden|opgepakt|ontslagen)$/;

/**
 * Whether a sentence counts who were lost, where it was asked how many there are: „hoeveel soldaten heeft het land” is not
 * answered by „er kwamen twaalf soldaten om het leven”.
 */
export function countsLost({ type, terms, analysis }: Query, { view, matches }: Ranked): boolean {
  if (type.kind !== "how-many" || type.units.length > 0 || !asksWhatIsHad(analysis.words)) return false;
  const { words } = view.analysis;
  if (words.some(({ folded }, at) => HAS.test(folded) && !isHelping(words, at))) return false;
  const lost = words.flatMap((_, at) => (isLost(words, at) ? [at] : []));
  const isAsked = matches.some(({ quality, words: of }, at) => {
    return quality >= SEEN && terms[at]?.kind !== "light" && of.some((word) => lost.includes(word));
  });
  return lost.length > 0 && !isAsked;
}

/** „Hoeveel soldaten heeft het land nog”, but not „hoeveel soldaten heeft het land verloren”. */
function asksWhatIsHad(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ folded }) => HAS.test(folded));
  return verb > 0 && !isHelping(words, verb);
}

/** „Heeft … gedood”: whether the verb only helps another, which ends the clause. */
function isHelping(words: readonly Word[], verb: number): boolean {
  const last = words[endBehind(words, verb)];
  if (!/^(?:heb|had|heeft)/.test(words[verb]?.folded ?? "") || last === undefined || last.capitalised)
    return false;
  return mayBeParticiple(last) || WITHOUT_GE.test(last.folded);
}

function isLost(words: readonly Word[], at: number): boolean {
  const { folded } = words[at] as Word;
  if (LOST.test(folded)) return true;
  return folded === "leven" && words[at - 1]?.folded === "het" && words[at - 2]?.folded === "om";
}
