import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIELD_BOOST, findCandidates } from "../../src/answer/find/candidates.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { engine, split } from "../helpers/dutch.ts";

const articles = ["griendmuis", "tramlijn-waterhoven", "museumroof-oudenmeer"].map((id) =>
  parseArticle(id, readFileSync(join(projectRoot(), "test", "evaluation", "articles", `${id}.txt`)), split),
);
const { index } = engine.corpus(articles);
const known = [...index.stats.values()].flatMap(({ frequency }) => Object.keys(frequency));
const weighedKeys = fc
  .array(fc.tuple(fc.constantFrom(...known, "nergens"), fc.integer({ min: 1, max: 50 })), { maxLength: 60 })
  .map((pairs) => new Map(pairs.map(([key, weight]) => [key, weight / 10])));

/** What MiniSearch finds in one search for all keys. */
function searchOnce(keys: ReadonlyMap<string, number>, article: string | null) {
  return index.search.search([...keys.keys()].join("\n"), {
    boost: FIELD_BOOST,
    boostTerm: (term) => keys.get(term) ?? 1,
    filter: (result) => article === null || result.article === article,
  });
}

describe("the sentences to choose from", () => {
  it("have the scores of one search by MiniSearch for all keys", () => {
    fc.assert(
      fc.property(
        weighedKeys,
        fc.constantFrom(null, "griendmuis", "museumroof-oudenmeer"),
        (keys, article) => {
          const found = findCandidates(index, keys, article, 1_000);
          const expected = new Map(searchOnce(keys, article).map(({ id, score }) => [id, score]));
          expect(found.map((each) => `${each.article}#${each.index}`).sort()).toEqual(
            [...expected.keys()].sort(),
          );
          for (const each of found)
            expect(each.score).toBeCloseTo(expected.get(`${each.article}#${each.index}`) as number, 6);
        },
      ),
      { numRuns: 200, seed: 1_994 },
    );
  });

  it("are the best, best first, and of equals those that come first in the corpus", () => {
    fc.assert(
      fc.property(weighedKeys, fc.integer({ min: 1, max: 30 }), (keys, limit) => {
        const all = findCandidates(index, keys, null, 1_000);
        const order = [...index.stats.keys()];
        const sorted = [...all].sort(
          (a, b) =>
            b.score - a.score || order.indexOf(a.article) - order.indexOf(b.article) || a.index - b.index,
        );
        expect(all).toEqual(sorted);
        expect(findCandidates(index, keys, null, limit)).toEqual(all.slice(0, limit));
      }),
      { numRuns: 200, seed: 1_995 },
    );
  });

  it("are none of an article that is not there, or for no keys", () => {
    expect(findCandidates(index, new Map([["griendmuis", 1]]), "elders", 10)).toEqual([]);
    expect(findCandidates(index, new Map(), null, 10)).toEqual([]);
  });
});
