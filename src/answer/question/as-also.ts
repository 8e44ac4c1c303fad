import { mayBeParticiple } from "../../dutch/helping-verbs.ts";

const ONLY = "(?:alleen(?: maar)?|enkel|slechts|louter|uitsluitend)";
const ALSO = "ook(?: nog| wel)?";

/** „Bleef het bij de brand of werd er ook gestolen”. */
const STAYED =
  /^(?:blijft|bleef|blijven|bleven) (?:het|'t|ze|zij|hij) bij [^?!]+? of (\p{L}+ (?:er|ze|zij|hij|het|men) [^?!]*\book\b[^?!]*)([?! ]*)$/iu;
/** „Zijn er alleen soldaten omgekomen of ook burgers”, „hebben ze enkel gestolen of ook nog vernield”. */
const EITHER = new RegExp(`^([^?!]+?) ${ONLY} ([^?!]+?),? of (${ALSO}) ([^?!]+?)([?! ]*)$`, "iu");
/** „Zijn er ook burgers omgekomen of alleen soldaten”. */
const OR_ONLY = new RegExp(`^([^?!]*\\book\\b[^?!]+?),? of ${ONLY} [^?!]+?([?! ]*)$`, "iu");

/**
 * Of two things one is told already and the other is asked: „bleef het bij A of werd er ook B gedaan” is asked as „werd er ook B
 * gedaan”, „zijn er alleen soldaten omgekomen of ook burgers” as „zijn er ook burgers omgekomen”. Other questions are given
 * back as they are.
 */
export function asAlso(text: string): string {
  if (!/ of /i.test(text)) return text;
  const [, asked, mark] = STAYED.exec(text.trim()) ?? [];
  if (asked !== undefined) return `${asked.charAt(0).toUpperCase()}${asked.slice(1)}${mark}`;
  const other = OR_ONLY.exec(text.trim());
  if (other !== null) return `${other[1]}${other[2]}`;
  const [, start, told = "", also, another = "", end] = EITHER.exec(text.trim()) ?? [];
  if (start === undefined || isVague(another)) return text;
  const verb = endsInVerb(another) ? "" : verbOf(told);
  return `${start} ${also} ${another}${verb}${end}`;
}

/** „Of ook elders”: nothing that could be found. */
function isVague(other: string): boolean {
  return /^(?:elders|ergens anders|anderen?|iets anders|meer|andersom)(?: |$)/iu.test(other);
}

/** „Soldaten omgekomen”: the verb that both share, at the end. */
function verbOf(told: string): string {
  return told.includes(" ") && endsInVerb(told) ? ` ${told.split(" ").at(-1)}` : "";
}

function endsInVerb(words: string): boolean {
  const last = words.split(" ").at(-1)?.toLowerCase() ?? "";
  return mayBeParticiple({ folded: last }) || /^(?:\p{L}{2,5})?ge\p{L}+en$/u.test(last);
}
