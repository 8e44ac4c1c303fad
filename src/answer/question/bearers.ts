import type { Article } from "../../corpus/article.ts";
import { lookupForm } from "../../dutch/analyse.ts";
import type { Dutch } from "../../dutch/dutch.ts";
import type { Analysis, Term } from "../../dutch/word.ts";
import { oncePer } from "../once-per.ts";

/** „Minister Peeters”, „burgemeester Jan de Vos”: a noun and the name behind it. */
const TITLED =
  /(?<![\p{L}-])(\p{L}[\p{Ll}-]{3,}) ((?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|ten|ter)(?: (?:\p{Lu}[\p{L}'’.-]*|van|de|der|den|ten|ter))*)/gu;

/** Gives the surnames of those that an article calls by a noun, by that noun; the article is read once. */
const titledIn = oncePer(({ text }: Article) => {
  const titled = new Map<string, Set<string>>();
  for (const [, noun = "", name = ""] of text.matchAll(TITLED)) {
    const surname = name.split(" ").findLast((word) => /^\p{Lu}\p{L}/u.test(word));
    if (surname === undefined) continue;
    const title = lookupForm(noun);
    const known = titled.get(title);
    if (known) known.add(surname);
    else titled.set(title, new Set([surname]));
  }
  return titled;
});

/**
 * Gives the surname of the one person that an article calls by a title: „minister” is Peeters where it has one minister
 * only. Null when there is none, or more than one.
 * @param title folded
 */
export function bearerIn(article: Article, title: string): string | null {
  const [surname, ...others] = titledIn(article).get(title) ?? [];
  return surname !== undefined && others.length === 0 ? surname : null;
}

/** Whoever is called so is somebody's: „de vader” of one may be no „vader Jan”. */
const RELATIVE =
  /(?:vader|moeder|broer|zus|zuster|zoon|dochter|oom|tante|neef|nicht|opa|oma|echtgeno(?:ot|te)|man|vrouw|weduwe|weduwnaar|vriend|vriendin|collega)$/;

/** Whether a term of a question stands for somebody by a title: „wat zei de generaal”, but not „welke generaal”. */
export function isHolderOfTitle({ words: at }: Term, { words }: Analysis, { names }: Dutch): boolean {
  const [index = 0] = at;
  const folded = words[index]?.folded ?? "";
  return (
    at.length === 1 &&
    names.titles.has(folded) &&
    !RELATIVE.test(folded) &&
    /^(?:de|die|deze)$/.test(words[index - 1]?.folded ?? "") &&
    words[index + 1]?.capitalised !== true
  );
}
