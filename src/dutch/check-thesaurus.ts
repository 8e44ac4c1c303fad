import { parseThesaurus, type ThesaurusGroup } from "./thesaurus.ts";
import { tokenise } from "./tokens.ts";

/** What can be wrong with a line of the thesaurus. The sentences that people read are in `reply/`. */
export type ThesaurusProblemCode =
  | "bad-line"
  | "empty-word"
  | "no-word"
  | "bad-character"
  | "twice-in-group"
  | "same-group"
  | "group-too-large"
  | "in-too-many-groups"
  | "circle";

/** A fault in one line of a thesaurus file. */
export interface ThesaurusProblem {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly code: ThesaurusProblemCode;
  /** The word, or the words, that the message is about. */
  readonly detail: string;
  /** Where the other line stands that this one is at odds with, as `file:line`; null when there is none. */
  readonly other: string | null;
}

/** A thesaurus file as it was read. */
export interface ThesaurusFile {
  readonly file: string;
  readonly text: string;
}

/** A group of more synonyms than this joins senses that should stand apart; the largest has 26. */
export const MOST_SYNONYMS = 30;
/** Nobody means more things than this by one word; „stuk” and „afzetten”, the most versatile, are in 18 groups. */
export const MOST_GROUPS = 20;

interface PlacedGroup extends ThesaurusGroup {
  readonly file: string;
  readonly line: number;
}

const SEGMENTS = ["synonyms", "related", "narrower"] as const;
const UNKNOWN_CHARACTER = /[^\p{L}\p{M}\p{N} '’.&/-]/u;
const EMPTY_WORD = /[,:~>]\s*(?:[,~>]|$)/u;

/** Finds what is wrong with the thesaurus, in the order of its files and lines. */
export function checkThesaurus(files: readonly ThesaurusFile[]): ThesaurusProblem[] {
  const { groups, problems } = readGroups(files);
  const found = [
    ...problems,
    ...groups.flatMap(checkGroup),
    ...sameGroups(groups),
    ...inTooManyGroups(groups),
    ...circles(groups),
  ];
  const order = new Map(files.map(({ file }, at) => [file, at]));
  return found.sort((a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line);
}

function readGroups(files: readonly ThesaurusFile[]) {
  const groups: PlacedGroup[] = [];
  const problems: ThesaurusProblem[] = [];
  for (const { file, text } of files) {
    text.split("\n").forEach((raw, at) => {
      const place = { file, line: at + 1 };
      const parsed = parseThesaurus(raw, (fault) => {
        problems.push({ ...place, code: "bad-line", detail: fault.text, other: null });
      });
      for (const group of parsed) {
        groups.push({ ...group, ...place });
        if (EMPTY_WORD.test(raw.replace(/(?:^|\s)#.*$/u, "").trim())) {
          problems.push({ ...place, code: "empty-word", detail: "", other: null });
        }
      }
    });
  }
  return { groups, problems };
}

/** Words are the same whatever their capitals. */
export const same = (word: string) => word.toLowerCase();

/** Groups with the same key are the same: their part of speech is, and their synonyms are, in whatever order. */
export function groupKey({ pos, synonyms }: ThesaurusGroup): string {
  return `${pos}: ${[...new Set(synonyms.map(same))].sort().join(", ")}`;
}

const placeOf = ({ file, line }: PlacedGroup) => `${file}:${line}`;

function problem(group: PlacedGroup, code: ThesaurusProblemCode, detail: string, other: PlacedGroup | null) {
  return { file: group.file, line: group.line, code, detail, other: other && placeOf(other) };
}

function checkGroup(group: PlacedGroup): ThesaurusProblem[] {
  const found: ThesaurusProblem[] = [];
  const seen = new Set<string>();
  for (const word of SEGMENTS.flatMap((segment) => group[segment])) {
    if (seen.has(same(word))) found.push(problem(group, "twice-in-group", word, null));
    seen.add(same(word));
    if (UNKNOWN_CHARACTER.test(word)) found.push(problem(group, "bad-character", word, null));
    else if (tokenise(word).length === 0) found.push(problem(group, "no-word", word, null));
  }
  if (group.synonyms.length > MOST_SYNONYMS) {
    found.push(problem(group, "group-too-large", group.synonyms[0] ?? "", null));
  }
  return found;
}

function sameGroups(groups: readonly PlacedGroup[]): ThesaurusProblem[] {
  const first = new Map<string, PlacedGroup>();
  return groups.flatMap((group) => {
    const key = groupKey(group);
    const other = first.get(key);
    if (other) return [problem(group, "same-group", group.synonyms[0] ?? "", other)];
    first.set(key, group);
    return [];
  });
}

function inTooManyGroups(groups: readonly PlacedGroup[]): ThesaurusProblem[] {
  const count = new Map<string, number>();
  return groups.flatMap((group) =>
    group.synonyms.flatMap((word) => {
      const number = (count.get(same(word)) ?? 0) + 1;
      count.set(same(word), number);
      return number === MOST_GROUPS + 1 ? [problem(group, "in-too-many-groups", word, null)] : [];
    }),
  );
}

/** Lines that say that a word is narrower than a word that is, by other lines, narrower than it. */
function circles(groups: readonly PlacedGroup[]): ThesaurusProblem[] {
  const narrower = new Map<string, Map<string, PlacedGroup>>();
  for (const group of groups) {
    for (const broad of group.synonyms) {
      const kinds = narrower.get(same(broad)) ?? new Map<string, PlacedGroup>();
      for (const kind of group.narrower) if (!kinds.has(same(kind))) kinds.set(same(kind), group);
      narrower.set(same(broad), kinds);
    }
  }
  const found: ThesaurusProblem[] = [];
  const done = new Set<string>();
  for (const start of narrower.keys()) {
    const path: string[] = [];
    const visit = (word: string) => {
      if (path.includes(word)) {
        const circle = path.slice(path.indexOf(word));
        const last = narrower.get(circle.at(-1) ?? "")?.get(word) as PlacedGroup;
        const opening = narrower.get(word)?.get(circle[1] ?? word) as PlacedGroup;
        found.push(problem(last, "circle", [...circle, word].join(" > "), opening));
        return;
      }
      if (done.has(word)) return;
      path.push(word);
      for (const kind of narrower.get(word)?.keys() ?? []) visit(kind);
      path.pop();
      done.add(word);
    };
    visit(start);
  }
  return found;
}
