import type { Entity, EntityParts } from "./entities.ts";
import type { Names } from "./names.ts";
import type { Word } from "./word.ts";

/** Nouns for people and groups of people, as they end compounds too: vrijheidsstrijders, gemeenteraad. */
const PEOPLE =
  /(?:leden|lid|vereniging|groep|groepering|beweging|mensen|mannen|man|vrouw|vrouwen|kinderen|strijders?|militairen?|soldaten|troepen|politie|regering|overheid|leger|partij|bedrijf|organisatie|bewoners?|burgers?|ouders?|moeder|vader|zus|zuster|broer|zoon|dochter|oom|tante|vrienden|vriend|vriendin|commissie|bestuur|raad)$/;

/** „de woordvoerder”, „andere leden”: someone who is not named. */
export function findRoles(words: readonly Word[], { names, lexicon }: EntityParts): Entity[] {
  const entities: Entity[] = [];
  words.forEach((word, at) => {
    if (word.cls !== "content" && word.cls !== "light") return;
    if (isSurname(word, words[at - 1], names, lexicon)) return;
    const isRole =
      PEOPLE.test(word.folded) ||
      names.titles.has(word.folded) ||
      names.titles.has(word.folded.replace(/(?:en|s)$/u, ""));
    if (isRole) entities.push({ kind: "role", first: at, last: at });
  });
  return entities;
}

/** „Veldman”, „Jan Timmerman”: a name that ends as a word for people. */
function isSurname(
  word: Word,
  before: Word | undefined,
  { given, titles }: Names,
  { knows }: EntityParts["lexicon"],
): boolean {
  if (!word.capitalised || titles.has(word.folded)) return false;
  if (before?.capitalised && given.has(before.folded)) return true;
  return /man$/.test(word.folded) && (!word.first || !knows(word.folded));
}
