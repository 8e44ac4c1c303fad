import type { Word } from "../../dutch/word.ts";
import { wordsCovering } from "../find/finds.ts";
import { countsOfSeveral } from "../find/several.ts";
import { asksOnlyOne } from "../question/only-one.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { quantitySpan } from "./quantity-span.ts";
import { spanOf, withArticle } from "./span.ts";

const OTHER = /^(?:andere?|tweede|derde)$/;
const ARTICLE = /^(?:de|het|een)$/;

/**
 * Gives how many a sentence tells of, where it is asked whether there is one only, or a number of them that it does not give:
 * „was er maar één dader?” – „**twee mannen** liepen weg”; or the other one: „bleef het bij die ene brand?” – „**een tweede
 * brand** begon …”. Null for other questions, and where neither is told.
 */
export function countSpan({ matches, view }: Ranked, query: Query): [number, number] | null {
  if (!asksOnlyOne(query) && !countsOther(query)) return null;
  const { words } = view.analysis;
  const found = wordsCovering(query.terms, matches);
  const farFrom = (at: number) => Math.min(...found.map((word) => Math.abs(word - at)));
  const nearest = (these: readonly number[]) => these.toSorted((a, b) => farFrom(a) - farFrom(b) || a - b)[0];
  const count = nearest(countsOfSeveral(view));
  const other = nearest(words.flatMap((_, at) => (isOther(words, at) ? [at] : [])));
  if (asksOnlyOne(query) && other !== undefined && (count === undefined || farFrom(other) <= farFrom(count)))
    return spanOf(words, withArticle(words, other, ARTICLE), other + 1);
  return count === undefined ? null : spanOf(words, ...quantitySpan(view.analysis, count, count));
}

/** „Zijn er twintig doden”, of an article that has another number. */
function countsOther({ type, terms, analysis: { words } }: Query): boolean {
  return (
    type.kind === "yes-no" &&
    terms.some(({ kind, words: of }) => {
      return kind === "light" && of.every((at) => typeof words[at]?.number === "number");
    })
  );
}

function isOther(words: readonly Word[], at: number): boolean {
  return OTHER.test(words[at]?.folded ?? "") && !words[at]?.closesClause && words[at + 1]?.cls === "content";
}
