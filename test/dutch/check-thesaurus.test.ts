import { describe, expect, it } from "vitest";
import { checkThesaurus, MOST_GROUPS, MOST_SYNONYMS } from "../../src/dutch/check-thesaurus.ts";
import { thesaurusProblemText } from "../../src/reply/texts/thesaurus-problems.ts";

/** What is wrong with a file of these lines: `line: code detail (other line)`. */
const faultsOf = (...lines: string[]) =>
  checkThesaurus([{ file: "a.txt", text: lines.join("\n") }]).map(({ line, code, detail, other }) =>
    `${line}: ${code} ${detail}${other ? ` (${other})` : ""}`.trimEnd(),
  );

const words = (count: number) => Array.from({ length: count }, (_, at) => `woord${at}`).join(", ");

describe("the check of the thesaurus", () => {
  it("has nothing to say about groups as they should be", () => {
    expect(
      faultsOf(
        "# vervoer",
        "",
        "n: auto, wagen, bolide ~ rijden, garage > taxi, foto’s-auto",
        "v: rijden, sturen # aan het stuur",
        "n: voertuig > auto, fiets",
        "v: besturen, sturen",
        "x: met R&D, o.a., 24/7",
      ),
    ).toEqual([]);
  });

  it.each([
    ["a line without a part of speech", ["auto, wagen"], ["1: bad-line auto, wagen"]],
    ["a part of speech that is none", ["q: auto, wagen"], ["1: bad-line q: auto, wagen"]],
    ["two lists of related words", ["n: auto ~ rijden ~ garage"], ["1: bad-line n: auto ~ rijden ~ garage"]],
    [
      "an empty word",
      ["n: auto,, wagen", "n: fiets ~", "n: bus,"],
      ["1: empty-word", "2: empty-word", "3: empty-word"],
    ],
    ["a word without letters", ["n: auto, -"], ["1: no-word -"]],
    ["a character that is in no word", ["n: auto, wagen (oud)"], ["1: bad-character wagen (oud)"]],
    ["a word twice in a list", ["n: auto, wagen, Auto"], ["1: twice-in-group Auto"]],
    ["a word in two lists of a group", ["n: auto, wagen ~ wagen"], ["1: twice-in-group wagen"]],
    [
      "a group that is there already",
      ["n: auto, wagen", "n: wagen, auto ~ rijden"],
      ["2: same-group wagen (a.txt:1)"],
    ],
    ["a group of too many", [`n: ${words(MOST_SYNONYMS + 1)}`], ["1: group-too-large woord0"]],
    [
      "a word in too many groups",
      Array.from({ length: MOST_GROUPS + 1 }, (_, at) => `n: stuk, woord${at}`),
      [`${MOST_GROUPS + 1}: in-too-many-groups stuk`],
    ],
    [
      "two words that are kinds of each other",
      ["n: dier > hond", "n: Hond > dier"],
      ["2: circle dier > hond > dier (a.txt:1)"],
    ],
    [
      "kinds that go round in a circle",
      ["n: dier > hond", "n: huisdier > dier", "n: hond, rekel > huisdier"],
      ["2: circle dier > hond > huisdier > dier (a.txt:1)"],
    ],
  ])("finds %s", (_, lines, faults) => {
    expect(faultsOf(...lines)).toEqual(faults);
  });

  it("takes words of another part of speech, or with another sense besides, for another group", () => {
    expect(faultsOf("n: werk, baan", "v: werk, baan", "n: werk, baan, job")).toEqual([]);
  });

  it("compares files with each other, and tells where both lines stand and what to do", () => {
    const problems = checkThesaurus([
      { file: "a.txt", text: "n: auto, wagen" },
      { file: "b.txt", text: "# nog eens\nn: auto, wagen" },
    ]);
    expect(problems.map((each) => thesaurusProblemText(each, "nl"))).toEqual([
      "b.txt:2: de groep „auto” staat al in a.txt:1. Voeg toe wat nieuw is en haal deze regel weg.",
    ]);
    expect(problems.map((each) => thesaurusProblemText(each, "en"))).toEqual([
      "b.txt:2: the group “auto” is in a.txt:1 already. Add what is new to it and take this line away.",
    ]);
  });
});
