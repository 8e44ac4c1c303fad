import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanQuote } from "../../src/reply/escape.ts";
import { drawQuote } from "../../src/reply/quote.ts";

fc.configureGlobal({ seed: 20_190_312 });

const quote = (
  text: string,
  highlights: [number, number][] = [],
  answer: [number, number] | null = null,
) => ({
  text,
  highlights,
  answer,
});

/** What a reader sees of the Markdown: bold marks and escapes taken away. */
const seen = (markdown: string) => markdown.replace(/\\([^\p{L}\p{N}\s])|\*\*/gu, "$1");

describe("drawing a quote", () => {
  it("marks the matched words", () => {
    expect(drawQuote(quote("De brand begon vroeg.", [[3, 8]]), 100).markdown).toBe(
      "De **brand** begon vroeg.",
    );
  });

  it("shows Markdown in the sentence as it was written, inside and outside the marked words", () => {
    expect(drawQuote(quote("Het *dak* van 3_4", [[4, 9]]), 100).markdown).toBe("Het **\\*dak\\*** van 3\\_4");
  });

  it.each([
    ["- een streep", "\\- een streep"],
    ["12. een nummer", "12\\. een nummer"],
    ["# een kop", "\\# een kop"],
  ])("makes no list or heading of a sentence that begins with %s", (text, shown) => {
    expect(drawQuote(quote(text), 100).markdown).toBe(shown);
  });

  it("does not mark what cannot be seen", () => {
    expect(drawQuote(quote("a\u202Eb", [[1, 2]]), 100).markdown).toBe("ab");
  });

  it("gives a sentence that is too long as an excerpt around its answer, cut between words", () => {
    const text = `${"lang verhaal ".repeat(30)}met de kern hier ${"en nog wat meer ".repeat(30)}`.trim();
    const at = text.indexOf("kern");
    const { markdown, isExcerpt } = drawQuote(quote(text, [], [at, at + 4]), 120);
    expect(isExcerpt).toBe(true);
    expect(markdown).toMatch(/^\[…\] \w.*\bkern\b.*\w \[…\]$/);
    expect(markdown.length).toBeLessThanOrEqual(120);
  });

  it("takes the first matched word when no part is known to answer, and the beginning when nothing matched", () => {
    const text = `Begin ${"opvulling ".repeat(50)}vondst ${"opvulling ".repeat(50)}`.trim();
    const at = text.indexOf("vondst");
    expect(drawQuote(quote(text, [[at, at + 6]]), 80).markdown).toContain("**vondst**");
    expect(drawQuote(quote(text), 80).markdown).toMatch(/^Begin .* \[…\]$/);
  });

  it("shows a stretch of the sentence and nothing else, within the limit, for any text and any marks", () => {
    const spans = fc.array(fc.nat(200), { maxLength: 8 }).map((numbers) => {
      const sorted = [...new Set(numbers)].sort((a, b) => a - b);
      return sorted.flatMap((start, at): [number, number][] =>
        at % 2 === 0 && sorted[at + 1] !== undefined ? [[start, sorted[at + 1] as number]] : [],
      );
    });
    const unit = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom(" ", "**", "\\", "> ", "👩‍👧"),
    );
    const texts = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(texts, spans, fc.integer({ min: 40, max: 300 }), (text, highlights, max) => {
        const { markdown, isExcerpt } = drawQuote(quote(text, highlights), max);
        expect(markdown.length).toBeLessThanOrEqual(max);
        const shown = seen(markdown);
        if (isExcerpt) expect(cleanQuote(text)).toContain(shown.replace(/^\[…\] | \[…\]$/gu, ""));
        else expect(shown.replaceAll("*", "")).toBe(cleanQuote(text).replaceAll("*", ""));
      }),
    );
  });
});
