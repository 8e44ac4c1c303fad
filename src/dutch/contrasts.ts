import { isOrdinal } from "./vocabulary.ts";
import type { Word } from "./word.ts";

/** What an adjective says that sets a thing apart from another of its kind: of these a thing has but one. */
export interface Contrast {
  /** What it says something of: a place in a row, where it is of, its side. */
  readonly of: string;
  readonly value: string;
}

/** Adjectives that exclude one another, by their stems; of opposites, only those that tell which one is meant. */
const OPPOSITES: readonly (readonly string[])[] = [
  ["noordelijk", "zuidelijk", "oostelijk", "westelijk"],
  ["noorder", "zuider", "ooster", "wester"],
  ["linker", "rechter"],
  ["bovenst", "onderst", "middelst"],
  ["voorst", "achterst"],
  ["binnenst", "buitenst"],
  ["oudst", "jongst"],
  ["grootst", "kleinst"],
  ["hoogst", "laagst"],
  ["langst", "kortst"],
  ["mannelijk", "vrouwelijk"],
  ["huidig", "vorig", "volgend"],
];
const OPPOSITE_OF = new Map<string, Contrast>(
  OPPOSITES.flatMap((group) =>
    group.flatMap((value) => {
      const contrast = { of: group[0] as string, value };
      return [value, `${value}e`].map((form) => [form, contrast] as const);
    }),
  ),
);

/** Places in a row: „andere” is none of them, but stands for any after the first. */
const FIRST = "1";
const OTHER = "other";

/** Whether what one adjective says of a thing cannot be said of what the other is said of. */
export function excludes(a: Contrast, b: Contrast): boolean {
  if (a.of !== b.of || a.value === b.value) return false;
  return ![a.value, b.value].includes(OTHER) || [a.value, b.value].includes(FIRST);
}

/** What an adjective sets apart by, and how: „tweede”, „Franse”, „noordelijke”; null for any other word. */
export function contrastOf(word: Word): Contrast | null {
  if (word.folded === "laatste") return { of: "row", value: "last" };
  if (/^andere?$/.test(word.folded)) return { of: "row", value: OTHER };
  if (/^(?:belangrijkste|voornaamste)$/.test(word.folded)) return { of: "row", value: FIRST };
  if (typeof word.number === "number" && isOrdinal(word.norm))
    return { of: "row", value: String(word.number) };
  if (word.place !== null) return { of: "place", value: word.place };
  return OPPOSITE_OF.get(word.folded) ?? null;
}
