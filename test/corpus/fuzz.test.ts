import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { foldWhitespace } from "../../src/corpus/article.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { ArticleFault } from "../../src/corpus/problem.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { engine, split } from "../helpers/dutch.ts";

/** BRONVAST_FUZZ_RUNS=100000 looks longer. */
const RUNS = Number(process.env.BRONVAST_FUZZ_RUNS ?? 1_500);

const bytes = (text: string) => new TextEncoder().encode(text);
const originals: readonly Uint8Array[] = [
  readFileSync(join(projectRoot(), "corpus", "aanslagen-kabul.txt")).subarray(0, 1_200),
  bytes(
    '---\ntitle: "De brug"\ndate: 2024-05-01\nurl: https://example.org/a\n---\n# De brug\n\nHij is dicht.\n',
  ),
  bytes(
    "\uFEFFMuseum\r\n\r\nOpen:\r\n- ma. t/m vr. (’s Middags)\r\n- „za.” e.d.\r\n\r\nAntwerpen: A. Bos Gent: C. Dam Luik: E. Fris\r\n",
  ),
];

/** What can happen to a file on its way: bytes that change, go, come twice, or come from elsewhere. */
type Damage = (content: Uint8Array) => Uint8Array;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (content: Uint8Array, share: number) => Math.floor(share * content.length);
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(place, fc.nat(255)).map(
    ([share, byte]): Damage =>
      (content) => {
        const copy = Uint8Array.from(content);
        copy[at(content, share)] = byte;
        return copy;
      },
  ),
  fc.tuple(place, fc.nat(40)).map(
    ([share, length]): Damage =>
      (content) => {
        const from = at(content, share);
        return joined(content.subarray(0, from), content.subarray(from + length));
      },
  ),
  fc.tuple(place, fc.nat(200)).map(
    ([share, length]): Damage =>
      (content) => {
        const from = at(content, share);
        return joined(content.subarray(0, from + length), content.subarray(from));
      },
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 8 })).map(
    ([share, other]): Damage =>
      (content) => {
        const from = at(content, share);
        return joined(content.subarray(0, from), other, content.subarray(from));
      },
  ),
  place.map(
    (share): Damage =>
      (content) =>
        content.subarray(0, at(content, share)),
  ),
);
const damaged = fc
  .tuple(fc.constantFrom(...originals), fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([original, damages]) => damages.reduce((content, each) => each(content), original));

it("an article file gives a sound index or a clear fault, whatever its bytes", () => {
  let indexed = 0;
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 600 }), damaged), (content) => {
      let article: ReturnType<typeof parseArticle>;
      try {
        article = parseArticle("x", content, split);
      } catch (error) {
        if (!(error instanceof ArticleFault)) throw error;
        expect(error.line).toBeGreaterThan(0);
        return;
      }
      const { index } = engine.corpus([article]);
      expect(index.search.documentCount).toBe(article.sentences.length);
      for (const { start, end, text } of article.sentences) {
        expect(foldWhitespace(article.text.slice(start, end))).toBe(text);
      }
      indexed++;
    }),
    { numRuns: RUNS, seed: 143 },
  );
  expect(indexed).toBeGreaterThan(RUNS / 10);
}, 3_600_000);
