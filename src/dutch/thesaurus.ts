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
}

/** Finds the words that stand for a word. */
export interface Thesaurus {
  readonly groups: readonly ThesaurusGroup[];
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

/** Reads one thesaurus file; lines that do not have the form go to `onFault`. */
export function parseThesaurus(
  text: string,
  onFault: (fault: ThesaurusFault) => void = () => {},
): ThesaurusGroup[] {
  const groups: ThesaurusGroup[] = [];
  text.split("\n").forEach((raw, at) => {
    const line = raw.replace(/(?:^|\s)#.*$/u, "").trim();
    if (line === "") return;
    const match = /^([nvabx]):([^~>]+)(?:~([^~>]*))?(?:>([^~>]*))?$/u.exec(line);
    if (!match) {
      onFault({ line: at + 1, text: line });
      return;
    }
    const [, pos, synonyms, related, narrower] = match;
    groups.push({
      pos: pos as PartOfSpeech,
      synonyms: words(synonyms),
      related: words(related),
      narrower: words(narrower),
    });
  });
  return groups;
}

function words(list: string | undefined): string[] {
  return (list ?? "")
    .split(",")
    .map((word) => word.trim().replace(/\s+/gu, " "))
    .filter((word) => word !== "");
}

/** Closest first: when two groups give the same word, the closer relation holds. */
const CLOSENESS: readonly Relation[] = ["synonym", "narrower", "related", "broader"];

/**
 * Joins the groups into a thesaurus.
 * @param keyOf gives the key under which a word or expression is indexed
 */
export function createThesaurus(
  groups: readonly ThesaurusGroup[],
  keyOf: (word: string) => string,
): Thesaurus {
  const places = new Map<string, { group: ThesaurusGroup; role: "synonyms" | "related" | "narrower" }[]>();
  const keys = new Map<string, string>();
  const cachedKey = (word: string) => {
    let key = keys.get(word);
    if (key === undefined) {
      key = keyOf(word);
      keys.set(word, key);
    }
    return key;
  };
  for (const group of groups) {
    for (const role of ["synonyms", "related", "narrower"] as const) {
      for (const word of group[role]) {
        const key = cachedKey(word);
        const list = places.get(key);
        if (list) list.push({ group, role });
        else places.set(key, [{ group, role }]);
      }
    }
  }

  const expand = (key: string): Expansion[] => {
    const found = new Map<string, Expansion>();
    const add = (word: string, relation: Relation) => {
      const other = cachedKey(word);
      const known = found.get(other);
      if (other === key || (known && CLOSENESS.indexOf(known.relation) <= CLOSENESS.indexOf(relation)))
        return;
      found.set(other, { key: other, word, relation });
    };
    for (const { group, role } of places.get(key) ?? []) {
      const toSynonyms: Relation =
        role === "synonyms" ? "synonym" : role === "related" ? "related" : "broader";
      for (const word of group.synonyms) add(word, toSynonyms);
      if (role !== "synonyms") continue;
      for (const word of group.related) add(word, "related");
      for (const word of group.narrower) add(word, "narrower");
    }
    return [...found.values()];
  };

  const memo = new Map<string, Expansion[]>();
  return {
    groups,
    has: (key) => places.has(key),
    words: new Set([...keys.keys()].filter((word) => !word.includes(" "))),
    expand: (key) => {
      if (!places.has(key)) return [];
      let expansions = memo.get(key);
      if (!expansions) {
        expansions = expand(key);
        memo.set(key, expansions);
      }
      return expansions;
    },
  };
}
