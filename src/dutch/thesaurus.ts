import { LISTS, listsByKey, rowOf, type ThesaurusTable, tabulate } from "./thesaurus-table.ts";
import type { Reading } from "./word.ts";

/** How an expansion relates to the word that was asked for. */
export type Relation = "synonym" | "related" | "narrower" | "broader";

/** Part of speech of a group: noun, verb, adjective, adverb, or mixed. */
export type PartOfSpeech = "n" | "v" | "a" | "b" | "x";

/** One line of the thesaurus: see `data/README.md` for what the three lists mean. */
export interface ThesaurusGroup {
  readonly pos: PartOfSpeech;
  readonly synonyms: readonly string[];
  readonly related: readonly string[];
  readonly narrower: readonly string[];
}

/** A word to look for instead of the one asked for, as its key. */
export interface Expansion {
  readonly key: string;
  /** The word as the thesaurus has it, to show why a sentence was found. */
  readonly word: string;
  readonly relation: Relation;
  /** How surely the word is meant in this sense, 0–1: less for a word that has many. */
  readonly trust: number;
  /** What it is in this sense; null when it is neither noun nor verb, or can be both. */
  readonly reading: Reading | null;
  /** What the word asked for is in this sense. */
  readonly from: Reading | null;
}

/** Finds the words that stand for a word. */
export interface Thesaurus {
  /** Expansions of a key, each other key once, under its closest relation. */
  expand(key: string): readonly Expansion[];
  has(key: string): boolean;
  /** Its single words, as written. */
  readonly words: ReadonlySet<string>;
}

/** A line that the thesaurus cannot read. */
export interface ThesaurusFault {
  readonly line: number;
  readonly text: string;
}

/** Reads one thesaurus file, group by group; lines that do not have the form go to `onFault`. */
export function* readGroups(
  text: string,
  onFault: (fault: ThesaurusFault) => void = () => {},
): Generator<ThesaurusGroup> {
  let at = 0;
  for (const raw of text.split("\n")) {
    at++;
    const line = raw.replace(/(?:^|\s)#.*$/u, "").trim();
    if (line === "") continue;
    const match = /^([nvabx]):([^~>]+)(?:~([^~>]*))?(?:>([^~>]*))?$/u.exec(line);
    if (match) {
      const [, pos, synonyms, related, narrower] = match;
      yield {
        pos: pos as PartOfSpeech,
        synonyms: words(synonyms),
        related: words(related),
        narrower: words(narrower),
      };
    } else onFault({ line: at, text: line });
  }
}

/** As `readGroups`, all at once. */
export function parseThesaurus(text: string, onFault?: (fault: ThesaurusFault) => void): ThesaurusGroup[] {
  return [...readGroups(text, onFault)];
}

function words(list: string | undefined): string[] {
  if (list === undefined) return [];
  return list
    .replace(/\s{2,}|[^\S ]/gu, " ")
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** What the synonyms of a group are to a word of each of its lists, in the order of `LISTS`. */
const TO_SYNONYMS: readonly Relation[] = ["synonym", "related", "broader"];

/** How much a word's other senses take from the trust in one of them: nothing at 0, all of it at 1. */
const AMBIGUITY = 0.12;

/** Closest first: when two groups give the same word, the closer relation holds. */
const CLOSENESS: readonly Relation[] = ["synonym", "narrower", "related", "broader"];

/**
 * Joins the groups into a thesaurus.
 * @param keyOf gives the key under which a word or expression is indexed; asked once for each, in the groups' order
 */
export function createThesaurus(
  groups: Iterable<ThesaurusGroup>,
  keyOf: (word: string) => string,
): Thesaurus {
  return thesaurusOf(tabulate(groups, keyOf));
}

/** What the words of a list are: those of a group's synonyms and of its narrower words are of its part of speech. */
function readingOfList({ pos }: ThesaurusTable, list: number): Reading | null {
  if (LISTS[list % LISTS.length] === "related") return null;
  const letter = pos[Math.floor(list / LISTS.length)];
  return letter === "n" ? "noun" : letter === "v" ? "verb" : null;
}

function same(a: Reading | null, b: Reading | null): Reading | null {
  return a === b ? a : null;
}

/** Makes a thesaurus of its table. */
export function thesaurusOf(table: ThesaurusTable): Thesaurus {
  const numberOf = new Map(table.keys.map((key, number) => [key, number]));
  const listsOf = listsByKey(table);

  const sensesOf = (number: number) =>
    rowOf(listsOf, number).reduce((count, list) => count + (list % LISTS.length === 0 ? 1 : 0), 0);
  const trusts = new Map<number, number>();
  const trustIn = (number: number) => {
    const trust = trusts.get(number) ?? Math.max(1, sensesOf(number)) ** -AMBIGUITY;
    trusts.set(number, trust);
    return trust;
  };

  const expand = (key: string, number: number): Expansion[] => {
    const found = new Map<string, Expansion>();
    const addAll = (list: number, relation: Relation, from: Reading | null) => {
      const reading = readingOfList(table, list);
      for (const word of rowOf(table.members, list)) {
        const other = table.keys[table.keyOf[word] as number] as string;
        if (other === key) continue;
        const known = found.get(other);
        if (known?.relation === relation) {
          found.set(other, {
            ...known,
            reading: same(known.reading, reading),
            from: same(known.from, from),
          });
        }
        if (known && CLOSENESS.indexOf(known.relation) <= CLOSENESS.indexOf(relation)) continue;
        found.set(other, {
          key: other,
          word: table.words[word] as string,
          relation,
          trust: trustIn(table.keyOf[word] as number),
          reading,
          from,
        });
      }
    };
    for (const list of rowOf(listsOf, number)) {
      const role = list % LISTS.length;
      const synonyms = list - role;
      const from = readingOfList(table, list);
      addAll(synonyms, TO_SYNONYMS[role] as Relation, from);
      if (list !== synonyms) continue;
      addAll(synonyms + 1, "related", from);
      addAll(synonyms + 2, "narrower", from);
    }
    return [...found.values()];
  };

  const memo = new Map<string, Expansion[]>();
  return {
    has: (key) => numberOf.has(key),
    words: new Set(table.words.filter((word) => !word.includes(" "))),
    expand: (key) => {
      const number = numberOf.get(key);
      if (number === undefined) return [];
      let expansions = memo.get(key);
      if (!expansions) {
        expansions = expand(key, number);
        memo.set(key, expansions);
      }
      return expansions;
    },
  };
}
