import { describe, expect, it } from "vitest";
import { createThesaurus, parseThesaurus } from "../../src/dutch/thesaurus.ts";
import { dutch, keysOf } from "./reading.ts";

describe("a line of the thesaurus", () => {
  it("has synonyms, related words and narrower words", () => {
    expect(parseThesaurus("n: auto, wagen ~ rijden, garage > taxi")).toEqual([
      { pos: "n", synonyms: ["auto", "wagen"], related: ["rijden", "garage"], narrower: ["taxi"] },
    ]);
  });

  it("may have no related or narrower words, spaces that do not matter, and a comment", () => {
    expect(
      parseThesaurus("# vervoer\n\nv:  om het  leven komen ,sterven # ook dieren\nn: voertuig > auto"),
    ).toEqual([
      { pos: "v", synonyms: ["om het leven komen", "sterven"], related: [], narrower: [] },
      { pos: "n", synonyms: ["voertuig"], related: [], narrower: ["auto"] },
    ]);
  });

  it("is left out and told of when it has another form", () => {
    const faults: unknown[] = [];
    expect(parseThesaurus("n: auto\nauto, wagen\nn: bus", (fault) => faults.push(fault))).toHaveLength(2);
    expect(faults).toEqual([{ line: 2, text: "auto, wagen" }]);
  });
});

describe("a word stands for others", () => {
  const thesaurus = createThesaurus(
    parseThesaurus(
      "n: auto, wagen ~ rijden, garage > taxi\nn: voertuig > auto, fiets\nn: wagen, kar\nn: garage, stalling",
    ),
    (word) => word.toUpperCase(),
  );
  const expand = (word: string) =>
    thesaurus.expand(word.toUpperCase()).map(({ word: other, relation }) => `${other} ${relation}`);

  it("of its groups, closest relation first told, each once", () => {
    expect(expand("auto")).toEqual([
      "wagen synonym",
      "rijden related",
      "garage related",
      "taxi narrower",
      "voertuig broader",
    ]);
  });

  it("of each of its senses", () => {
    expect(expand("wagen")).toEqual([
      "auto synonym",
      "rijden related",
      "garage related",
      "taxi narrower",
      "kar synonym",
    ]);
  });

  it("by one of few senses more surely than by one of many", () => {
    const trust = (word: string, other: string) =>
      thesaurus.expand(word.toUpperCase()).find(({ key }) => key === other.toUpperCase())?.trust ?? 0;
    expect(trust("wagen", "kar")).toBe(1);
    expect(trust("kar", "wagen")).toBeLessThan(1);
    expect(trust("kar", "wagen")).toBeGreaterThan(0.5);
  });

  it("and not of what it is only related to: related words are not related to each other", () => {
    expect(expand("rijden")).toEqual(["auto related", "wagen related"]);
  });

  it("the narrower and the broader one way each", () => {
    expect(expand("voertuig")).toEqual(["auto narrower", "fiets narrower"]);
    expect(expand("fiets")).toEqual(["voertuig broader"]);
  });

  it("as a noun or a verb, by the groups that have it so", () => {
    const both = createThesaurus(
      parseThesaurus(
        "n: stel, paar, tweetal\nv: stellen, beweren ~ bewering\nn: paar, koppel\nv: paar, koppel",
      ),
      (word) => word.replace(/len$/, ""),
    );
    const readings = Object.fromEntries(
      both.expand("stel").map(({ word, reading, from }) => [word, { reading, from }]),
    );
    expect(readings).toEqual({
      paar: { reading: "noun", from: "noun" },
      tweetal: { reading: "noun", from: "noun" },
      beweren: { reading: "verb", from: "verb" },
      bewering: { reading: null, from: "verb" },
    });
    expect(both.expand("koppel")[0]).toMatchObject({ word: "paar", reading: null, from: null });
  });

  it("or for none when nobody wrote of it", () => {
    expect(expand("banaan")).toEqual([]);
    expect(thesaurus.has("BANAAN")).toBe(false);
  });
});

describe("the project's thesaurus", () => {
  /** The keys that any key of an expression leads to. */
  const others = (asked: string) =>
    [...keysOf(asked).keys()].flatMap((key) => dutch.thesaurus.expand(key).map(({ key: other }) => other));
  const keyOf = (word: string) => [...keysOf(word)].find(([, quality]) => quality === 1)?.[0];

  it.each([
    ["vliegveld", "luchthaven"],
    ["sterven", "om het leven komen"],
    ["om het leven komen", "sterven"],
    ["voertuig", "auto"],
    ["auto", "voertuig"],
    ["huwelijk", "trouwen"],
    ["dokter", "arts"],
    ["patiënt", "zieke"],
    ["café", "kroeg"],
    ["naar eigen zeggen", "beweren"],
    ["het leven erbij inschieten", "om het leven komen"],
    ["overrompeld", "overvol"],
    ["weghalen", "evacueren"],
    ["fouilleren", "checken"],
    ["gematigd", "radicaal"],
    ["nummerplaat", "kenteken"],
    ["uitstalkast", "vitrine"],
  ])("leads from %s to %s", (asked, word) => {
    expect(others(asked)).toContain(keyOf(word));
  });

  it("knows words in whatever form they are asked for", () => {
    expect(others("vliegvelden")).toContain(keyOf("luchthaven"));
    expect(others("kwamen om het leven")).toContain(keyOf("sterven"));
  });
});
