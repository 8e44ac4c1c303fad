import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Article, foldWhitespace } from "../../src/corpus/article.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { ArticleFault } from "../../src/corpus/problem.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { article, split } from "../helpers/dutch.ts";

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

  it.each([
    ["empty", "", "empty:1"],
    ["only white space", " \n\n", "empty:1"],
    ["only punctuation", "...\n\n???", "no-text:1"],
    ["binary", "abc\n\u0000", "binary:2"],
    ["an unknown key", "---\ntitle: A\nschrijver: B\n---\nTekst hier.", "unknown-key:3"],
    ["a date that does not exist", "---\ntitle: A\ndate: 2023-02-29\n---\nTekst hier.", "bad-date:3"],
    ["a seed date that does not exist", "date 2021-13 Kop\n\nTekst hier.", "bad-date:1"],
    ["front matter without an end", "---\ntitle: A\nTekst hier.", "bad-front-matter:1"],
  ])("is refused with its line when it is %s", (_, text, fault) => {
    expect(faultOf(bytes(text))).toBe(fault);
  });

  it("is refused with its line when it is not UTF-8", () => {
    expect(faultOf(new Uint8Array([0x41, 0x0a, 0xff, 0xfe, 0x0a]))).toBe("invalid-utf8:2");
  });

  it("is refused when it is too large", () => {
    expect(faultOf(new Uint8Array(10 * 1024 * 1024 + 1).fill(65))).toBe("too-large:1");
  });

  const nasty = fc
    .array(
      fc.constantFrom(
        "\uFEFF",
        "\r\n",
        "\n",
        "\n\n\n",
        " ",
        "\u00a0",
        "\u00ad",
        "e\u0301",
        "é",
        "„",
        "”",
        "’",
        "“",
        "(",
        ")",
        ".",
        "...",
        "?",
        "!",
        "prof. ",
        "o.a. ",
        "’s Morgens ",
        "De man",
        " liep ",
        "A. ",
        "1.234,56",
        "12 ",
        "- ",
        "# ",
        "date 2021-08 Kop\n",
        "---\n",
        "title: X\n",
        "😀",
        "\ud83d",
        "\t",
        "Woord",
        " zin",
        ": ",
        ";",
        "\u2028",
        "\u200b",
      ),
      { maxLength: 80 },
    )
    .map((pieces) => pieces.join(""));

  it("gives sentences that are slices of the file, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: "binary", maxLength: 400 })), (text) => {
        try {
          expectSound(parseArticle("x", bytes(text), split));
        } catch (error) {
          if (!(error instanceof ArticleFault)) throw error;
        }
      }),
      { numRuns: 3_000, seed: 20_210_826 },
    );
  });

  it("is either read soundly or refused, whatever the bytes", () => {
    const mutated = fc
      .array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
      .map((changes) => {
        const copy = Uint8Array.from(seed);
        for (const [at, byte] of changes) copy[at] = byte;
        return copy;
      });
    const numRuns = Number(process.env["BRONVAST_FUZZ_RUNS"] ?? 2_000);
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 600 }), mutated), (content) => {
        try {
          expectSound(parseArticle("x", content, split));
        } catch (error) {
          if (!(error instanceof ArticleFault)) throw error;
        }
      }),
      { numRuns, seed: 143 },
    );
  }, 900_000);
});
