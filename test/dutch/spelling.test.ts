import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createCorrector } from "../../src/dutch/corrector.ts";
import { editDistance } from "../../src/dutch/edit-distance.ts";
import { soundOf } from "../../src/dutch/sound.ts";
import { allowedEdits } from "../../src/dutch/spelling.ts";
import { withRightEnding } from "../../src/dutch/verb-endings.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { article, engine } from "../helpers/dutch.ts";

const ARTICLE = [
  "vuurtoren",
  "brand",
  "burgemeester",
  "luchthaven",
  "explosie",
  "militairen",
  "gemeenteraad",
  "zestig",
  "zelfde",
];

describe("a slip of the pen is mended:", () => {
  it.each([
    ["vuurtorn", "vuurtoren", "a letter that is missing"],
    ["vuuurtoren", "vuurtoren", "a letter too many"],
    ["barnd", "brand", "two letters in each other's place"],
    ["brant", "brand", "a letter for another"],
    ["eksplosie", "explosie", "letters that sound alike"],
    ["gemeenteraat", "gemeenteraad", "an ending that sounds alike"],
    ["burgermeester", "burgemeester", "how it is said"],
    ["luchthave", "luchthaven", "an n that nobody says"],
    ["zestich", "zestig", "two letters that sound as one"],
    ["selfde", "zelfde", "a first letter that sounds alike"],
  ])("%s is %s (%s)", (typed, meant) => {
    expect(createCorrector(ARTICLE)(typed)).toBe(meant);
  });

  it.each([
    ["kat", "short words have too many neighbours"],
    ["xyzzy", "nothing is near"],
    ["toren", "it is too far from every word"],
    ["fietsbel", "it is another word"],
  ])("but not %s: %s", (typed) => {
    expect(createCorrector(ARTICLE)(typed)).toBeNull();
  });

  it("to a word that begins alike rather than one that does not", () => {
    expect(createCorrector(["krant", "brand"])("brant")).toBe("brand");
  });

  it("whatever letter but the first is missing, or too many, or another", () => {
    const correct = createCorrector(ARTICLE);
    fc.assert(
      fc.property(
        fc.constantFrom(...ARTICLE),
        fc.nat(),
        fc.constantFrom("", "q", "é"),
        fc.boolean(),
        (word, place, letters, replaces) => {
          const at = 1 + (place % (word.length - 1));
          const typed = word.slice(0, at) + letters + word.slice(replaces ? at + 1 : at);
          if (typed !== word) expect(correct(typed)).toBe(word);
        },
      ),
      { numRuns: 500, seed: 1_966 },
    );
  });

  it("the same way, in whatever order the article has its words", () => {
    expect(createCorrector(["brand", "blank"])("brank")).toBe(createCorrector(["blank", "brand"])("brank"));
  });
});

describe("words sound alike", () => {
  it.each([
    ["saamen", "samen", "a vowel that ends its syllable is long, written once or twice"],
    ["hebbe", "hebben", "nobody says the -n"],
    ["hondert", "honderd", "a word is hard at its end"],
    ["sijn", "zijn", "s and z"],
    ["agter", "achter", "g and ch"],
    ["polisie", "politie", "-tie is said as -sie"],
    ["leiden", "lijden", "ij and ei"],
    ["eigenlik", "eigenlijk", "nobody says the ij of -lijk"],
  ])("%s as %s: %s", (typed, meant) => {
    expect(soundOf(typed)).toBe(soundOf(meant));
  });

  it.each([
    ["valen", "vallen"],
    ["man", "maan"],
    ["lezer", "laser"],
  ])("but not %s as %s", (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

describe("the distance between two words", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é"), maxLength: 8 });

  it("counts letters that come, go, change, and swap", () => {
    expect(editDistance("brand", "brand", 2)).toBe(0);
    expect(editDistance("brand", "rand", 2)).toBe(1);
    expect(editDistance("brand", "braand", 2)).toBe(1);
    expect(editDistance("brand", "brant", 2)).toBe(1);
    expect(editDistance("brand", "barnd", 2)).toBe(1);
    expect(editDistance("brand", "kat", 2)).toBe(3);
  });

  it("is as far there as back, and none only from a word to itself", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const distance = editDistance(one, other, 9);
        expect(editDistance(other, one, 9)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(Math.max(one.length, other.length));
      }),
      { numRuns: 1_000, seed: 1_964 },
    );
  });

  it("is the limit and one more when it is over the limit", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(editDistance(one, other, 9), limit + 1));
      }),
      { numRuns: 1_000, seed: 1_965 },
    );
  });

  it("may be greater in a longer word", () => {
    expect([3, 4, 7, 8, 20].map(allowedEdits)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe("in a question", () => {
  const corpus = engine.corpus([
    article("De vuurtoren\n\nDe burgemeester van Zandhoek heropent de vuurtoren. De Sprang overstroomde."),
  ]);
  const corrected = (question: string) =>
    engine.rank(corpus, question, null).query.terms.map((term) => term.corrected);

  it("what neither the article nor the language has is looked for as the word that was meant", () => {
    const answer = engine.ask(corpus, "Wat deed de burgermeester?", { article: null, limit: 1 });
    expect(answer.citations[0]).toMatchObject({ paragraph: 1, sentence: 1 });
    expect(corrected("Wat deed de burgermeester?")).toContain("burgermeester");
  });

  it("a word of the language is left as it is, though the article has one like it", () => {
    expect(corrected("Wie kocht een vuurtoorts en een boot?").filter((each) => each === "boot")).toEqual([]);
  });

  it("what only looks like a compound or a plural of the language is no word of it", () => {
    expect(corrected("Wat is een vuurtorn?")).toEqual(["vuurtorn"]);
  });

  it.each([
    ["deuern", "deuren", "a plural"],
    ["onstaat", "ontstaat", "a form of a verb"],
    ["schadebdrag", "schadebedrag", "a compound"],
    ["regercheurs", "rechercheurs", "a sound written otherwise"],
  ])("%s is looked for as %s: %s", (typed, meant) => {
    const [term] = engine
      .rank(corpus, `Wat is ${typed}?`, null)
      .query.terms.filter(({ corrected }) => corrected === typed);
    expect(term?.keys.map(({ key }) => key)).toContain(engine.dutch.form(meant).stem);
  });

  it("a small word in the old spelling is left out as a small word is", () => {
    expect(corrected("Hoeveel boten zyn er by de vuurtoren?").length).toBe(
      corrected("Hoeveel boten zijn er bij de vuurtoren?").length,
    );
  });

  it.each([
    ["sijn", "zijn"],
    ["heefd", "heeft"],
    ["hadde", "hadden"],
    ["kunne", "kunnen"],
    ["foor", null],
    ["lage", null],
    ["hondert", "honderd"],
    ["fijf", "vijf"],
  ])("%s is read as the small word or number that it sounds like: %s", (typed, meant) => {
    const [, word] = engine.dutch.analyse(`Wie ${typed} dat`, { question: true }).words;
    expect(word?.norm).toBe(meant ?? typed);
  });

  it.each([
    ["geschooten", "geschoten", "a long vowel written twice"],
    ["begrave", "begraven", "a participle without its -n"],
    ["gevalen", "gevallen", "a consonant written once"],
    ["swaar", "zwaar", "a first letter that sounds alike"],
    ["ziekehuis", "ziekenhuis", "a compound without the -n- of its first part"],
    ["getrouwt", "getrouwd", "a participle that ends as it sounds"],
  ])("%s is read as %s: %s", (typed, meant) => {
    const { words } = engine.rank(corpus, `Wat is er ${typed}?`, null).query.analysis;
    expect(words.find(({ surface }) => surface === typed)?.folded).toBe(meant);
  });

  it.each(["allerhoogste", "treinuur", "lage", "harde", "dove", "stijve"])("%s is read as it is", (typed) => {
    const { words } = engine.rank(corpus, `Wat is het ${typed}?`, null).query.analysis;
    expect(words.find(({ surface }) => surface === typed)?.folded).toBe(typed);
  });

  it("an expression is found of which a word is misspelt", () => {
    const terms = engine.rank(corpus, "Wie kwam om het leeven?", null).query.terms;
    expect(terms.map(({ keys: [best] }) => best?.key)).toContain("p:om het leef koom");
  });

  it("a word is looked for as one that sounds alike, too, where the article has only that", () => {
    const library = engine.corpus([
      article("De staking\n\nDe leider van de staking sprak. De rijst kookte. Een lijst hing op."),
    ]);
    const keys = (question: string) =>
      engine.rank(library, question, null).query.terms.flatMap((term) => term.keys);
    expect(keys("Wie is de lijder?")).toContainEqual(
      expect.objectContaining({ key: "leider", via: "spelling", quality: 0.7 }),
    );
    expect(keys("Wie maakt een reist?").every(({ via }) => via !== "spelling")).toBe(true);
    expect(keys("Waar hing de lijst?").every(({ via }) => via !== "spelling")).toBe(true);
  });

  it("a word that the article has is never corrected, known or not", () => {
    const folder = join(projectRoot(), "test", "evaluation", "articles");
    const own = article(readFileSync(join(folder, "hortense-oosterlinck.txt"), "utf8"));
    const library = engine.corpus([own]);
    const words = [...new Set(own.text.match(/\p{L}{4,}/gu))];
    expect(words.length).toBeGreaterThan(200);
    const wrong = words.filter((word) =>
      engine.rank(library, `Wat is ${word}?`, null).query.terms.some((term) => term.corrected !== null),
    );
    expect(wrong).toEqual([]);
  });
});

describe("a verb with the wrong one of -t and -d has the right one:", () => {
  it.each([
    ["getrouwt", "getrouwd"],
    ["vernietigt", "vernietigd"],
    ["gemaakd", "gemaakt"],
    ["werkde", "werkte"],
    ["tekenten", "tekenden"],
  ])("%s is %s", (word, right) => {
    expect(withRightEnding(word)).toBe(right);
  });

  it.each(["getrouwd", "gemaakt", "geleefd", "gereisd", "werkte", "tekende", "werkt", "land"])(
    "%s is right",
    (word) => {
      expect(withRightEnding(word)).toBeNull();
    },
  );
});
