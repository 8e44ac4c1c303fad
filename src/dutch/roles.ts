import type { Entity, EntityParts } from "./entities.ts";
import type { Names } from "./names.ts";
import type { Word } from "./word.ts";

/** Nouns for people and groups of people, as they end compounds too: vrijheidsstrijders, gemeenteraad. */
const PEOPLE =
  /(?:leden|lid|vereniging|groep|groepering|beweging|mensen|mannen|man|vrouw|vrouwen|kinderen|strijders?|militairen?|soldaten|troepen|politie|regering|overheid|leger|partij|bedrijf|organisatie|bewoners?|burgers?|ouders?|moeder|vader|zus|zuster|broer|zoon|dochter|oom|tante|vrienden|vriend|vriendin|commissie|bestuur|raad)$/;

/** What makes another word of a noun rather than a compound: „verleden”, „bevriend”. */
const PREFIX = /^(?:be|ge|ver|over|ont|her|aan|af|mis|voor|dage)$/;

/** A title shorter than this ends many words by chance. */
const SHORTEST_TITLE = 5;
const SHORTEST_FRONT = 3;

/** „de woordvoerder”, „andere leden”: someone who is not named. */
export function findRoles(words: readonly Word[], { names, lexicon }: EntityParts): Entity[] {
  const entities: Entity[] = [];
  words.forEach((word, at) => {
    if (word.cls !== "content" && word.cls !== "light") return;
    if (isSurname(word, words[at - 1], names, lexicon)) return;
    // „Schepen Jan Vos”, but mostly ships.
    if (word.folded.endsWith("schepen") && !words[at + 1]?.capitalised) return;
    const isRole = isPeople(word.folded, lexicon) || isForPerson(word.folded, names, lexicon);
    if (isRole) entities.push({ kind: "role", first: at, last: at });
  });
  return entities;
}

/** „Gemeenteraad”, but no „verraad” and no „stroom”. */
function isPeople(folded: string, { knows }: EntityParts["lexicon"]): boolean {
  const noun = PEOPLE.exec(folded)?.[0];
  if (noun === undefined) return false;
  const before = folded.slice(0, folded.length - noun.length);
  if (before === "") return true;
  // „Leidraad” and „meeldraad” are threads.
  if (PREFIX.test(before) || (noun === "raad" && before.endsWith("d"))) return false;
  return before.length > 2 && [before, before.replace(/(?:s|en|e|-)$/, "")].some(knows);
}

/** Whether a noun is for a person: „chauffeur”, „chauffeurs”, and „taxichauffeur”. @param word folded */
export function isForPerson(word: string, names: Names, { knows }: EntityParts["lexicon"]): boolean {
  const isNoun = (noun: string) => names.titles.has(noun) || names.people.has(noun);
  return singularsOf(word).some((noun) => {
    if (isNoun(noun)) return true;
    for (let at = SHORTEST_FRONT; at <= noun.length - SHORTEST_TITLE; at++) {
      const front = noun.slice(0, at);
      if (isNoun(noun.slice(at)) && [front, front.replace(/(?:s|en|e|-)$/, "")].some(knows)) return true;
    }
    return false;
  });
}

/** What a noun may be the plural of, and itself: „dieven” of „dief”, „verdachten” of „verdachte”, „soldaten” of „soldaat”, „bakkers” of „bakker”. */
function singularsOf(word: string): string[] {
  if (word.endsWith("s")) return [word, word.slice(0, -1)];
  if (!word.endsWith("en")) return [word];
  const stem = word.slice(0, -2);
  const closed = stem.replace(/v$/, "f").replace(/z$/, "s");
  const long = closed.replace(/(?<![aeiou])([aeou])([^aeiou])$/, "$1$1$2");
  return [word, word.slice(0, -1), stem, closed, closed.replace(/(.)\1$/, "$1"), long];
}

/** „Veldman”, „Jan Timmerman”: a name that ends as a word for people. */
function isSurname(
  word: Word,
  before: Word | undefined,
  { given, titles }: Names,
  { knows }: EntityParts["lexicon"],
): boolean {
  if (!word.capitalised || titles.has(word.folded)) return false;
  // „Le Mans”.
  if (/^(?:le|la|les|los|las|el|san|santa|saint|new|al)$/.test(before?.folded ?? "") && before?.capitalised)
    return true;
  if (before?.capitalised && given.has(before.folded)) return true;
  return /man$/.test(word.folded) && (!word.first || !knows(word.folded));
}
