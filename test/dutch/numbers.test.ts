import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutch, found, keysOf } from "./reading.ts";

const numberOf = (word: string) => dutch.form(word).number;

describe("a number is read", () => {
  it.each([
    ["1.234,56", 1_234.56],
    ["120.000", 120_000],
    ["1.000.000", 1_000_000],
    ["1,4", 1.4],
    ["3.14", 3.14],
    ["2021", 2021],
    ["12e", 12],
    ["12de", 12],
    ["1ste", 1],
  ])("in digits: %s", (word, value) => {
    expect(numberOf(word)).toBe(value);
  });

  it.each([
    ["nul", 0],
    ["één", 1],
    ["een", 1],
    ["twaalf", 12],
    ["veertien", 14],
    ["tachtig", 80],
    ["zestig", 60],
    ["eenentwintig", 21],
    ["tweeëntwintig", 22],
    ["negenennegentig", 99],
    ["honderd", 100],
    ["honderdvijf", 105],
    ["tweehonderd", 200],
    ["vijftienhonderd", 1_500],
    ["twaalfhonderdvijftig", 1_250],
    ["duizend", 1_000],
    ["drieduizend", 3_000],
    ["honderdduizend", 100_000],
    ["tweehonderdvijftigduizend", 250_000],
    ["tweeduizendeenentwintig", 2_021],
    ["miljoen", 1_000_000],
    ["anderhalf", 1.5],
    ["half", 0.5],
    ["dozijn", 12],
    ["beide", 2],
  ])("in words: %s", (word, value) => {
    expect(numberOf(word)).toBe(value);
  });

  it.each([
    ["eerste", 1],
    ["twaalfde", 12],
    ["twintigste", 20],
    ["vijfendertigste", 35],
  ])("as which of a row: %s", (word, value) => {
    expect(numberOf(word)).toBe(value);
  });

  it.each(["tientallen", "honderden", "duizenden", "enkele"])(
    "as a quantity that is not exact: %s",
    (word) => {
      expect(numberOf(word)).toBeNull();
    },
  );

  it.each(["brug", "16u00", "driehoek", "honderdje-onder", "zeven-", "achter", "eendracht"])(
    "but not in %s",
    (word) => {
      expect(numberOf(word)).toBeUndefined();
    },
  );

  it("back from the words that are made for it, up to a million", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => {
        expect(numberOf(inWords(value))).toBe(value);
      }),
      { numRuns: 500, seed: 60 },
    );
  });
});

describe("a number is found", () => {
  it("in digits when it is asked for in words, and the other way round", () => {
    expect(found("zestig", "Er waren 60 mensen.")).toBe(1);
    expect(found("120.000", "honderdtwintigduizend euro")).toBe(1);
    expect(found("61", "Er waren 60 mensen.")).toBe(0);
  });

  it("not by its place in a row: the second is not two", () => {
    expect(found("tweede", "Er waren twee mensen.")).toBe(0);
  });
});

describe("a number of more words is one number:", () => {
  it.each([
    ["1.200.000", "1,2 miljoen"],
    ["1.500.000", "anderhalf miljoen"],
    ["24", "twee dozijn"],
    ["200.000", "200 duizend"],
  ])("%s in „%s”", (asked, text) => {
    expect(found(asked, text)).toBe(1);
  });
});

describe("a share is one thing, however it is said:", () => {
  it.each([
    ["25 procent", "een kwart van de mensen"],
    ["25 procent", "25% van de mensen"],
    ["50%", "de helft van de mensen"],
    ["33 procent", "een derde van de mensen"],
    ["67 procent", "twee derde van de mensen"],
    ["75 procent", "drie op de vier mensen"],
    ["1 op 4", "een kwart van de mensen"],
  ])("%s and „%s”", (asked, text) => {
    expect(found(asked, text)).toBe(1);
  });

  it.each([
    ["8 procent", "van wie een op 12 mei vertrok"],
    ["33 procent", "een derde man"],
  ])("but not %s in „%s”", (asked, text) => {
    expect(found(asked, text)).toBeLessThan(1);
  });
});

describe("a place in a row is one thing, however it is written:", () => {
  it.each([
    ["3e", "de derde"],
    ["3de", "de derde"],
    ["Karel V", "Karel de Vijfde"],
    ["Lodewijk XIV", "Lodewijk de Veertiende"],
    ["2e", "Willem II"],
  ])("%s and %s", (one, other) => {
    const nth = [...keysOf(one).keys()].filter((key) => key.startsWith("nth:"));
    expect(nth).toHaveLength(1);
    expect([...keysOf(other).keys()]).toContain(nth[0]);
  });

  it("but capitals by themselves count nothing", () => {
    expect([...keysOf("V voor vrijheid").keys()].filter((key) => key.startsWith("nth:"))).toEqual([]);
  });
});

const SMALL =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(
    " ",
  );
const TENS = "- - twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(" ");

/** Writes a number below a million in one Dutch word. */
function inWords(value: number): string {
  if (value < 20) return SMALL[value] ?? "";
  if (value < 100) {
    const unit = SMALL[value % 10] ?? "";
    if (value % 10 === 0) return TENS[value / 10] ?? "";
    return `${unit}${unit.endsWith("e") ? "ën" : "en"}${TENS[Math.floor(value / 10)]}`;
  }
  const [scale, word] = value < 1_000 ? [100, "honderd"] : [1_000, "duizend"];
  const times = Math.floor(value / scale);
  const rest = value % scale;
  return `${times === 1 ? "" : inWords(times)}${word}${rest === 0 ? "" : inWords(rest)}`;
}
