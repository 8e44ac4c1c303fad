import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, foldWhitespace } from "../../src/corpus/article.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { ArticleFault } from "../../src/corpus/problem.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { article, engine, split } from "../helpers/dutch.ts";
import { nastyFile } from "./nasty.ts";

const seed = readFileSync(join(projectRoot(), "corpus", "aanslagen-kabul.txt"));
const bytes = (text: string) => new TextEncoder().encode(text);

function faultOf(content: Uint8Array): string {
  try {
    parseArticle("x", content, split);
    return "none";
  } catch (error) {
    if (error instanceof ArticleFault) return `${error.code}:${error.line}`;
    throw error;
  }
}

function wrap(paragraph: string, width: number): string {
  let at = 0;
  return paragraph.replace(/ (\S+)/gu, (space, word: string, offset: number) => {
    if (offset + 1 + word.length - at <= width) return space;
    at = offset + 1;
    return `\n${word}`;
  });
}

function expectSound({ sentences, text, paragraphs }: Article) {
  let end = 0;
  for (const sentence of sentences) {
    expect(foldWhitespace(text.slice(sentence.start, sentence.end))).toBe(sentence.text);
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.end).toBeGreaterThan(sentence.start);
    end = sentence.end;
  }
  for (const { first, last, number } of paragraphs) {
    expect(sentences.slice(first, last).every((sentence) => sentence.paragraph === number)).toBe(true);
  }
}

describe("an article file", () => {
  it("is read in the seed's form", () => {
    const read = parseArticle("aanslagen-kabul", seed, split);
    expect(read.date).toBe("2021-08");
    expect(read.sentences).toHaveLength(24);
    expect(read.sentences[0]).toMatchObject({ paragraph: 0, number: 0, text: read.title });
    expect(read.sentences[2]).toMatchObject({ paragraph: 1, number: 2 });
    expectSound(read);
  });

  it("is read with front matter", () => {
    const read = article(
      "---\ntitle: De brug\ndate: 2024-02-29\nurl: https://example.org/a\n---\nDe brug is dicht.\n",
    );
    expect(read).toMatchObject({ title: "De brug", date: "2024-02-29", url: "https://example.org/a" });
    expect(read.sentences.map(({ text }) => text)).toEqual(["De brug", "De brug is dicht."]);
  });

  it("is read as plain text whose first short line is the title", () => {
    expect(article("De brug\n\nDe brug is dicht. Niemand kan erover.")).toMatchObject({ title: "De brug" });
  });

  it("joins lines that were wrapped by hand", () => {
    const read = article(
      "Titel\n\nDe brug over de rivier is sinds gisteren\ngesloten voor alle verkeer. Dat duurt\nnog twee weken.",
    );
    expect(read.sentences.map(({ text }) => text).slice(1)).toEqual([
      "De brug over de rivier is sinds gisteren gesloten voor alle verkeer.",
      "Dat duurt nog twee weken.",
    ]);
  });

  describe("is read the same", () => {
    const text = seed.toString("utf8");
    const expected = parseArticle("x", seed, split).sentences.map(({ paragraph, number, text: words }) => ({
      paragraph,
      number,
      words: words.normalize("NFC"),
    }));

    it.each([
      ["with a byte order mark", `\uFEFF${text}`],
      ["with the line ends of Windows", text.replaceAll("\n", "\r\n")],
      ["with the line ends of old Macs", text.replaceAll("\n", "\r")],
      ["with all of these", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
      ["with more blank lines, and blank lines that are not empty", text.replaceAll("\n\n", "\n\n \t\n\n\n")],
      ["wrapped by hand", text.replace(/(?<=\n\n)[^\n]+/gu, (paragraph) => wrap(paragraph, 72))],
      ["with letters and their accents apart", text.normalize("NFD")],
      [
        "with non-breaking spaces",
        text.replace(/(?<!^date) (?=\p{L})/gu, "\u00a0").replace(/^date\u00a0/u, "date "),
      ],
      ["without a line end at its end", text.trimEnd()],
    ])("%s", (_, variant) => {
      const read = article(variant);
      expectSound(read);
      expect(read.date).toBe("2021-08");
      expect(
        read.sentences.map(({ paragraph, number, text: words }) => ({
          paragraph,
          number,
          words: words.normalize("NFC"),
        })),
      ).toEqual(expected);
    });
  });

  it("is found in as well with soft hyphens and with accents apart from their letters", () => {
    const soft = article(
      "Kop\n\nDe ge\u00admeen\u00adte\u00adraad ver\u00adga\u00adder\u00adt. De zon schijnt.",
    );
    const apart = article("Kop\n\nHet cafe\u0301 is dicht. De zon schijnt.");
    const first = (from: Article, question: string) =>
      engine.ask(engine.corpus([from]), question, { article: null, limit: 1 }).citations[0];
    expect(first(soft, "Wat doet de gemeenteraad?")).toMatchObject({ paragraph: 1, sentence: 1 });
    expect(first(apart, "Welk café is dicht?")).toMatchObject({ paragraph: 1, sentence: 1 });
  });

  it.each([
    ["empty", "", "empty:1"],
    ["only white space", " \n\n", "empty:1"],
    ["only punctuation", "...\n\n???", "no-text:1"],
    ["binary", "abc\n\u0000", "binary:2"],
    ["an unknown key", "---\ntitle: A\nschrijver: B\n---\nTekst hier.", "unknown-key:3"],
    ["a date that does not exist", "---\ntitle: A\ndate: 2023-02-29\n---\nTekst hier.", "bad-date:3"],
    ["a seed date that does not exist", "date 2021-13 Kop\n\nTekst hier.", "bad-date:1"],
    ["front matter without an end", "---\ntitle: A\nTekst hier.", "bad-front-matter:1"],
    ["front matter that is no list of names", "---\n- A\n---\nTekst hier.", "bad-front-matter:2"],
    ["an address that is none", "---\ntitle: A\nurl: voorbeeld\n---\nTekst hier.", "bad-value:3"],
  ])("is refused with its line when it is %s", (_, text, fault) => {
    expect(faultOf(bytes(text))).toBe(fault);
  });

  it("is refused with its line when it is not UTF-8", () => {
    expect(faultOf(new Uint8Array([0x41, 0x0a, 0xff, 0xfe, 0x0a]))).toBe("invalid-utf8:2");
  });

  it("is refused when it is too large", () => {
    expect(faultOf(new Uint8Array(10 * 1024 * 1024 + 1).fill(65))).toBe("too-large:1");
  });

  it("gives sentences that are slices of the file, in order, whatever the text", () => {
    fc.assert(
      fc.property(nastyFile, (text) => {
        try {
          expectSound(parseArticle("x", bytes(text), split));
        } catch (error) {
          if (!(error instanceof ArticleFault)) throw error;
        }
      }),
      { numRuns: 3_000, seed: 20_210_826 },
    );
  });
});
