import { isDeath } from "../../dutch/deaths.ts";
import type { Term, Word } from "../../dutch/word.ts";

const PARTICIPLE =
  /^(?:(?:\p{L}{2,6})?ge\p{L}{2,}(?:d|t|en)|(?:\p{L}{2,6})?ge\p{L}{1,2}(?:aan|ien)|(?:be|ver|ont|her|over|onder|mis)\p{L}+(?:d|t|en))$/u;
const PARTICLE = /^(?:in|uit|op|aan|af|mee|neer|bezig|vast|over|bij|tegen|samen|terug|toe|voort)$/;

/** Verbs, and nouns and adjectives, by the preposition that goes with them: what they are of is no place. */
const GOVERNED: Readonly<Record<string, RegExp>> = {
  op: /^(?:ge)?(?:ho{1,2}p(?:t|te|en|ten)?|reken\p{L}*|wacht\p{L}*|lijk(?:t|en)|leek|leken|richt\p{L}*|dring(?:t|en)|drong(?:en)?|aandringen|aangedrongen|neer(?:ge)?kom(?:t|en)|neer|wij(?:st|zen)|wees|wezen|mik\p{L}*|let(?:te|ten)?|gelet|vertrouw\p{L}*|doel(?:t|de|den|en)|duid\p{L}*|aas(?:t|de|den)|jaag\p{L}*|joeg|baseer\p{L}*|basere?n|beroep\p{L}*|steun\p{L}*|berust\p{L}*|gok\p{L}*|zinspe\p{L}*|toezicht|kritiek|antwoord|uitzicht|hoop|recht|kans)$/u,
  naar: /^(?:zoek(?:t|en)?|zocht(?:en)?|gezocht|kij(?:kt|ken)|keek|keken|gekeken|verwij\p{L}*|verwe(?:es|zen)|vraag|vraagt|vragen|vroeg(?:en)?|gevraagd|verlang\p{L}*|streef\p{L}*|streven|gestreefd|luister\p{L}*|geluisterd|peil\p{L}*|gepeild|informe\p{L}*|snak\p{L}*|hunker\p{L}*|ruik\p{L}*|rook|smaa?k\p{L}*|onderzoek|genoemd|vernoemd|gis\p{L}*|solliciteer\p{L}*)$/u,
  uit: /^(?:besta(?:at|an)|bestond(?:en)?|bestaan|blijk(?:t|en)|bleek|bleken|gebleken|voort|voort(?:ge)?komen|afgeleid|opgemaakt|samengesteld|opgebouwd|put(?:te|ten|ten)?)$/u,
  aan: /^(?:werk(?:t|te|ten|en)?|gewerkt|denk(?:t|en)?|dacht(?:en)?|gedacht|lijd(?:t|en)|leed|leden|geleden|grens(?:t|de|den)|grenzen|twijfel\p{L}*|getwijfeld|bijge?dra(?:gen|gen)|voldo\p{L}*|voldeed|wen(?:t|de|den)|erger\p{L}*|hecht\p{L}*|gewijd|besteed|ontle\p{L}*|mee|herken\p{L}*)$/u,
  in: /^(?:slaag(?:t|de|den)|slagen|geslaagd|gelo\p{L}*|verschil\p{L}*|gespecialiseerd|blink(?:t|en)|blonk(?:en)?|berust\p{L}*)$/u,
  bij: /^(?:betrokken|aangesloten|ho{1,2}r(?:t|en|de|den)|pas(?:t|sen))$/u,
  onder: /^(?:lijd(?:t|en)|leed|leden|geleden|gebukt|versta(?:at|an))$/u,
};
/** Verbs that have one of these for a part of their own: „waar komt de wolf voor” asks for a place. */
const OWN_PART: Readonly<Record<string, RegExp>> = {
  mee: /^(?:maak(?:t|te|ten)|maken|ga|gaat|gaan|ging(?:en)?|rij(?:dt|den)|reed|reden)$/,
  voor: /^(?:kom|komt|komen|kwam(?:en)?|zich)$/,
  tegen: /^(?:kom|komt|komen|kwam(?:en)?|gekomen)$/,
};
/** „Waar komt het door”, „waar is de brand door ontstaan”. */
const COMES_ABOUT = /^(?:kom(?:t|en)|kwam(?:en)?|gekomen|ontsta(?:at|an)|ontstond(?:en)?|veroorzaakt)$/;

/**
 * What „waar” asks for with a preposition behind it: „waar dankt hij dat aan” asks what, „waar komt het door” why; null
 * where it asks for a place: „waar komt hij aan”, which is „aankomen”.
 * @param from index of „waar”
 */
export function askedByStranded(
  all: readonly Word[],
  from: number,
  terms: readonly Term[],
): "what" | "why" | null {
  const end = all.findIndex(({ closesClause }, index) => closesClause && index > from);
  const words = end < 0 ? all : all.slice(0, end + 1);
  const own = words.slice(from + 1);
  const at = words.findLastIndex(
    ({ folded }, index) => index > from + 1 && isGoverned(folded, words.slice(index + 1), own),
  );
  if (at >= 0) return words.some(({ folded }) => isDeath(folded)) ? "why" : "what";
  const causes = own.some(({ folded }) => COMES_ABOUT.test(folded));
  if (causes && own.some(({ folded }, index) => folded === "door" && index > 0)) return "why";
  if (!isStranded(words, from, terms)) return null;
  return words.some(({ folded }) => isDeath(folded)) ? "why" : "what";
}

/** Whether a preposition, near the end, goes with another word of its clause: „waar hoopt de bond op”, „waar is hij bij betrokken”. */
function isGoverned(preposition: string, behind: readonly Word[], clause: readonly Word[]): boolean {
  const isEnd = behind.every(
    ({ folded }) => PARTICLE.test(folded) || /en$|^te$/.test(folded) || PARTICIPLE.test(folded),
  );
  if (!isEnd) return false;
  const has = (pattern: RegExp | undefined) => clause.some(({ folded }) => pattern?.test(folded));
  if (preposition === "toe") return !clause.some(({ folded }) => /^(?:naar|heen)$/.test(folded));
  if (OWN_PART[preposition]) return !has(OWN_PART[preposition]) || (preposition === "mee" && has(/^aan$/));
  return has(GOVERNED[preposition]);
}

function isStranded(words: readonly Word[], from: number, terms: readonly Term[]): boolean {
  const at = words.findLastIndex(
    ({ folded }, index) => index > from + 1 && isPrepositionOfWaar(folded, words.slice(index + 1)),
  );
  if (at < 0) return false;
  // „Waar zet zij zich voor in”: the verb's own particle stands behind it.
  if (PARTICLE.test(words[at + 1]?.folded ?? "")) return true;
  const preposition = words[at]?.folded;
  const isAbout =
    preposition === "om" ||
    (preposition === "over" && /^(?:gaat|gaan|ging|gingen)$/.test(words[from + 1]?.folded ?? ""));
  return isAbout || !terms.some(({ kind, words: of }) => kind === "verb" && of.includes(at));
}

/** „Waar … mee bezig”, „waar … van gemaakt”, „waar … op gebaseerd”, but „waar ligt het schip op”: that is a place. */
function isPrepositionOfWaar(folded: string, behind: readonly Word[]): boolean {
  const isBefore = (pattern: RegExp) => behind.every((word) => pattern.test(word.folded));
  if (folded === "op") return behind.length > 0 && isBefore(PARTICIPLE);
  if (!/^(?:aan|mee|voor|om|over|door|tegen|van)$/.test(folded)) return false;
  const [next] = behind;
  // „Van af”, „van uit” tell where from.
  if (behind.length === 1 && PARTICLE.test(next?.folded ?? ""))
    return !/^(?:af|uit)$/.test(next?.folded ?? "");
  return isBefore(PARTICIPLE);
}
