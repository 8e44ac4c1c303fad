import { type Entity, isProperName } from "../../dutch/entities.ts";
import type { Word } from "../../dutch/word.ts";
import { COVERS, SAME } from "../find/finds.ts";
import type { TermMatch } from "../find/match.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../question/query.ts";

/** Whom one is related to by family, love or office. */
const RELATIVE =
  /(?:vrouw|man|echtgenoot|echtgenote|partner|verloofde|weduwe|weduwnaar|vader|moeder|ouders?|zoon|zonen|zoons|dochters?|kind|kinderen|zus|zussen|zuster|zusters|broers?|neef|neven|nicht|nichten|(?<!n)oom|tante|opa|oma|grootvader|grootmoeder|vriend|vriendin|opvolger|opvolgster|voorganger|voorgangster)$/;
/** Whether a word is a noun for somebody's relative: „zijn vrouw Mia Vos” names her. */
export function isRelative(word: Word | undefined): boolean {
  return RELATIVE.test(word?.folded ?? "");
}

/** How many words stand between „de vrouw van” and the name at most: „de vrouw van die arme bakker Vos”. */
const REACH = 4;

/** A question for somebody's relative: the terms that say which relative, -1 where the noun is none, and whose. */
interface Related {
  readonly relative: number;
  readonly owner: number;
}

/**
 * Whether a name is that of whom the question only asks a relative of: „hoe heet de vrouw van bakker Vos” is not answered by „Jan
 * Vos”, where nothing is said of his wife. Relatives may have a surname in common.
 */
export function isOwnerOfAsked(entity: Entity, query: Query, matches: readonly TermMatch[]): boolean {
  if (!isProperName(entity)) return false;
  return relativesAsked(query).some(({ relative, owner }) => {
    if ((matches[relative]?.quality ?? 0) >= COVERS) return false;
    const { quality = 0, words = [] } = matches[owner] ?? {};
    return quality > SAME && words.includes(entity.last);
  });
}

const relativesAsked = oncePer(({ terms, analysis: { words } }: Query): Related[] =>
  terms.flatMap(({ kind, words: of }, owner) => {
    const noun = kind === "name" ? ownedBy(words, of[0] as number) : -1;
    return noun < 0 ? [] : [{ relative: terms.findIndex((term) => term.words.includes(noun)), owner }];
  }),
);

/** Index of the noun for a relative that „van” joins to a name; -1 for none. */
function ownedBy(words: readonly Word[], name: number): number {
  for (let at = name - 1; at > Math.max(0, name - 1 - REACH); at--) {
    if (words[at]?.closesClause) return -1;
    if (words[at]?.folded === "van") return isRelative(words[at - 1]) ? at - 1 : -1;
  }
  return -1;
}
