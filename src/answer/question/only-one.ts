import type { Word } from "../../dutch/word.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "./query.ts";

const ONLY = /^(?:maar|slechts|enkel|alleen)$/;
const FEW = /^(?:paar|enkele?|handvol|handjevol)$/;
/** „Bleef het bij die ene brand”. */
const STAYS = /^(?:blijft|bleef|blijven|bleven|gebleven)$/;
/** „Blijft het hierbij”. */
const BY_THAT = /^(?:hier|daar|er)bij$/;
const IT = /^(?:het|'t)$/;
/** How many words lie at most between „bleef” and „bij”, and between „één” and „alleen”. */
const NEAR = 3;

/**
 * Indexes of the words by which a question without a question word asks whether there is one only, or but a few, or whether somebody was alone:
 * „de **enige** brug”, „**maar één** brug”, „**bleef** het **bij** die **ene** brug”, „in zijn **eentje**”; empty for others. „Ook maar één”
 * asks whether there is any.
 */
export function onlyOne(words: readonly Word[]): readonly number[] {
  return [...sole(words), ...justOne(words), ...justFew(words), ...stayedAt(words), ...alone(words)];
}

/** Whether a question asks that. */
export const asksOnlyOne = oncePer(
  ({ type, analysis: { words } }: Pick<Query, "type" | "analysis">): boolean => {
    return type.kind === "yes-no" && onlyOne(words).length > 0;
  },
);

function folded(words: readonly Word[], at: number): string {
  return words[at]?.folded ?? "";
}

/** „De enige plek”; „enige schade” is some. */
function sole(words: readonly Word[]): number[] {
  return words.flatMap((word, at) =>
    /^enigen?$/.test(word.folded) && /^(?:de|het|als|zijn|haar|hun)$/.test(folded(words, at - 1)) ? [at] : [],
  );
}

function justOne(words: readonly Word[]): number[] {
  return words.flatMap(({ number }, at) =>
    number === 1 && ONLY.test(folded(words, at - 1)) && folded(words, at - 2) !== "ook" ? [at] : [],
  );
}

/** „Maar een paar”, „gaat het maar om een handvol”. */
function justFew(words: readonly Word[]): number[] {
  return words.flatMap((word, at) => {
    const isJust = words.slice(Math.max(0, at - NEAR), at).some((before) => ONLY.test(before.folded));
    return FEW.test(word.folded) && isJust ? [at] : [];
  });
}

function stayedAt(words: readonly Word[]): number[] {
  const verb = words.findIndex((word) => STAYS.test(word.folded));
  const isNear = (index: number) => Math.abs(index - verb) <= NEAR;
  if (verb < 0) return [];
  const to = words.findIndex((word, index) => isNear(index) && BY_THAT.test(word.folded));
  if (to >= 0 && words.some(({ folded: it }, index) => isNear(index) && IT.test(it))) return [verb, to];
  const at = words.findIndex((word, index) => isNear(index) && word.folded === "bij");
  if (at < 0) return [];
  const one = /^(?:de|die|dat|deze|dit)$/.test(folded(words, at + 1)) ? at + 2 : at + 1;
  return words[one]?.number === 1 ? [verb, at, one] : [];
}

/** „Deed één man dat in zijn eentje”, „het werk van één man alleen”. */
function alone(words: readonly Word[]): number[] {
  const one = words.findIndex(({ number }) => number === 1);
  const at = words.findIndex((word, index) => {
    const isBehindOwner =
      word.folded === "eentje" && /^(?:zijn|z'n|haar|d'r|hun)$/.test(folded(words, index - 1));
    return isBehindOwner || (word.folded === "alleen" && one >= 0 && index > one && index - one <= NEAR);
  });
  if (at < 0) return [];
  return one < 0 ? [at] : [one, at];
}
