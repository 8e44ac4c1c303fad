import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createWordSet } from "../../src/dutch/word-set.ts";

describe("a set of words", () => {
  it("has just what a Set has, however little room there seemed to be needed", () => {
    const word = fc.oneof(fc.string({ unit: fc.constantFrom("a", "b", "ĳ"), maxLength: 4 }), fc.string());
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 300 }),
        fc.array(word),
        fc.nat({ max: 5000 }),
        (added, asked, room) => {
          const set = createWordSet(room);
          for (const each of added) set.add(each);
          const real = new Set(added);
          for (const each of [...added, ...asked]) expect(set.has(each)).toBe(real.has(each));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("takes a word from where it stands in a text", () => {
    const set = createWordSet(0);
    set.add("man/vrouw", 4, 9);
    expect(["vrouw", "man", "man/vrouw", "rouw", ""].map(set.has)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
