import type { FindHolders } from "../../dutch/holders.ts";
import type { Analysis, Word } from "../../dutch/word.ts";

/** Whose view a question asks for. */
export interface AskedHolder {
  /** Indexes of the words that name who it is; never empty. */
  readonly words: readonly number[];
  /** Index of the word that asks for the view, „vindt”, „reactie”; -1 of „hoe hoog is volgens Kuipers …”, which does not. */
  readonly asking: number;
}

/** Nouns for a view. */
const VIEW =
  /^(?:reacties?|mening(?:en)?|oordeel|standpunt(?:en)?|opinie|visie|houding|opvatting|kijk|commentaar|kritiek|verwijt|bezwaar|bezwaren|advies)$/;
/** What the view is of stands behind one of these, or behind what stands for it: „erover”. */
const ABOUT =
  /^(?:over|van|op|tegen|tegenover|aan|bij|met|ten|in|voor|na|toen|nadat|dat|nu|erover|ervan|erop|daarover|daarvan|daarop|hierover|hiervan|hierop)$/;
const OF = /^(?:van|ervan|daarvan|hiervan)$/;
const CONCERNING = /^(?:van|over|ervan|erover|daarvan|daarover|hiervan|hierover)$/;
const AUXILIARY = /^(?:heb|heeft|hebben|had|hadden|zou|zouden|zal|zullen|kan|moet|moeten|wil|willen)$/;
const HAS = /^(?:heeft|hebben|had|hadden)$/;
const IS = /^(?:is|was|luidt|luidde|waren|zijn)$/;
const DETERMINER = /^(?:de|het|een|die|dat|deze|dit|zijn|haar|hun|onze?|mijn|alle|sommige|veel|vele)$/;
/** A question for who does something has no other subject. */
const ASKS_WHO = /^(?:wie|welke?|door)$/;
/** Most words before the subject of a question: „wat heeft”. */
const BEFORE_SUBJECT = 2;
const PARTICIPLE = /^(?:ge|be|ver)\p{L}*[dtn]$/u;

/**
 * Tells whose view a question asks for: „wat vindt de bond van …”, „reactie burgemeester op …”, „waar is de bond bang voor”;
 * null when nobody's.
 * @param findHolders finds whose views a text gives
 */
export function askedHolder(analysis: Analysis, findHolders: FindHolders): AskedHolder | null {
  const { words } = analysis;
  const according = words.findIndex(({ folded }) => folded === "volgens");
  if (according >= 0) return holder(nameFrom(words, according + 1), -1);
  return holderOfView(analysis) ?? subjectHeld(analysis, findHolders);
}

/** „Keurt de bond het plan goed”, „waar is de bond bang voor”: whose view the words of the question themselves give. */
function subjectHeld(analysis: Analysis, findHolders: FindHolders): AskedHolder | null {
  const { words } = analysis;
  if (words.slice(0, BEFORE_SUBJECT + 1).some(({ folded }) => ASKS_WHO.test(folded))) return null;
  const [subject] = findHolders(analysis);
  return subject && subject.first <= BEFORE_SUBJECT ? holder(nameFrom(words, subject.first), -1) : null;
}

function holderOfView({ words, text }: Analysis): AskedHolder | null {
  const at = words.findIndex(({ cls }, index) => cls === "question" && index < 4);
  const noun = words.findIndex(({ folded }) => VIEW.test(folded));
  if (at < 0) return noun === 0 && !text.includes("?") ? holder(holderInKeywords(words), noun) : null;
  const asking = words[at]?.folded ?? "";
  const next = words[at + 1]?.folded ?? "";
  // „Wat is het oordeel van de jury over …”, „hoe luidt de reactie van …”.
  if (noun >= 0 && IS.test(next))
    return words[noun + 1]?.folded === "van" ? holder(nameFrom(words, noun + 2), noun) : null;
  const isWhich = /^welke?$/.test(asking) && noun === at + 1;
  if (isWhich && HAS.test(words[noun + 1]?.folded ?? "")) return holder(nameFrom(words, noun + 2), noun);
  const verb = words.findIndex((word) => asksView(word, asking, words));
  if (verb < 0) return null;
  if (verb === at + 1) return holder(nameFrom(words, verb + 1), verb);
  return AUXILIARY.test(next) ? holder(nameFrom(words, at + 2), verb) : null;
}

function holder(words: readonly number[], asking: number): AskedHolder | null {
  return words.length === 0 ? null : { words, asking };
}

/** „Reactie vakbond op voorstel”, „reactie NAVO aanval Oekraïne”. */
function holderInKeywords(words: readonly Word[]): number[] {
  const isMarked = words.some(({ folded }, at) => at > 1 && ABOUT.test(folded));
  const name = nameFrom(words, words[1]?.folded === "van" ? 2 : 1);
  return isMarked ? name : name.slice(0, 1);
}

/** Whether a verb asks, with the question word, for a view: „wat … vinden … van”, „hoe … reageren”. */
function asksView({ stem, cls }: Word, asking: string, words: readonly Word[]): boolean {
  if (cls === "stop") return false;
  const has = (form: RegExp) => words.some(({ folded }) => form.test(folded));
  switch (stem) {
    case "antwor":
      return asking === "wat";
    case "vind":
      return asking === "wat" && has(OF);
    case "denk":
      return has(CONCERNING);
    case "zeg":
      // „Wat wil kraken zeggen”: what it means.
      return asking === "wat" && !has(/^(?:wil|wilde|willen)$/);
    case "verwijt":
      return asking === "wat";
    case "reager":
    case "oordel":
    case "beoordel":
    case "omschrijf":
    case "beschrijf":
    case "typer":
    case "bestempel":
      return asking === "hoe";
    case "staat":
    case "sta":
      return asking === "hoe" && has(/^tegenover$/);
    case "kijk":
      return asking === "hoe" && has(/^(?:tegen|tegenaan|aan|naar)$/);
    default:
      return false;
  }
}

/** Indexes of the words of the name, or noun phrase, that begins at a word; none when a pronoun stands there. */
function nameFrom(words: readonly Word[], from: number): number[] {
  const start = words[from];
  if (start === undefined || (start.cls === "stop" && !DETERMINER.test(start.folded) && !isName(start)))
    return [];
  const name: number[] = [];
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (ABOUT.test(word.folded) && !isName(word)) break;
    if (at === words.length - 1 && name.length > 0 && PARTICIPLE.test(word.folded)) break;
    if (name.length > 0 && beginsOther(words[at - 1] as Word, word)) break;
    if (isCarrier(word)) name.push(at);
    if (word.closesClause) break;
  }
  return name;
}

/** „Peeters de bond”, „de bond minister Peeters”: behind a name, a noun begins another phrase. */
function beginsOther(before: Word, word: Word): boolean {
  const { folded, cls } = word;
  if (/^(?:de|het|een)$/.test(folded)) return true;
  if (/^ge(?:zegd|reageerd|dacht|oordeeld|vonden)$/.test(folded)) return true;
  return isName(before) && !isName(word) && !/e$/.test(before.folded) && cls === "content";
}

function isName({ capitalised, first }: Word): boolean {
  return capitalised && !first;
}

function isCarrier(word: Word): boolean {
  return word.cls === "content" || word.cls === "light" || isName(word);
}
