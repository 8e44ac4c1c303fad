import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COLOUR, payloadOf } from "../../src/reply/payload.ts";
import { drawButtons, drawPayload } from "../../src/terminal/draw-payload.ts";
import { readMarkdown } from "../../src/terminal/markdown.ts";
import { safeText } from "../../src/terminal/safe-text.ts";
import { type Screen, screenOf } from "../../src/terminal/screen.ts";
import { textWidth } from "../../src/terminal/text-width.ts";
import { wrapSpans } from "../../src/terminal/wrap.ts";

fc.configureGlobal({ seed: 20_190_312 });

const plain = (width: number): Screen => ({ width, paint: (_, text) => text });
const named = (width: number): Screen => ({ width, paint: (format, text) => `<${format}>${text}</>` });
const message = (description: string) =>
  payloadOf({ description, color: COLOUR.answer }, { ephemeral: false });

describe("the width of a text", () => {
  it.each([
    ["abc", 3],
    ["één", 3],
    ["e\u0301e\u0301", 2],
    ["語文", 4],
    ["👩‍👩‍👧", 2],
    ["🇳🇱", 2],
    ["„x…”", 4],
    ["a\u200Bb", 2],
    ["", 0],
  ])("%s is %i", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });
});

describe("Markdown of a reply", () => {
  it("is bold, italic and code; escapes and links become text", () => {
    const spans = readMarkdown("a **b** *c* `d` \\*e\\* [f \\[g\\]](https://h.example)");
    expect(spans.map(({ text }) => text).join("")).toBe("a b c d *e* f [g] <https://h.example>");
    expect(spans.filter(({ bold }) => bold).map(({ text }) => text)).toEqual(["b"]);
    expect(spans.filter(({ italic }) => italic).map(({ text }) => text)).toEqual(["c"]);
    expect(spans.filter(({ code }) => code).map(({ text }) => text)).toEqual(["d"]);
  });

  it("keeps an escaped mark at the end of bold text", () => {
    expect(readMarkdown("**dak\\***").map(({ text, bold }) => [text, bold])).toEqual([["dak*", true]]);
  });
});

describe("wrapping", () => {
  const wrapped = (text: string, width: number) =>
    wrapSpans(readMarkdown(text), width).map((line) => line.map((span) => span.text).join(""));

  it("breaks between words", () => {
    expect(wrapped("een twee drie vier", 9)).toEqual(["een twee", "drie vier"]);
  });

  it("breaks inside a word only when it is longer than a line, and never inside a character", () => {
    expect(wrapped("een lang👩‍👩‍👧woord", 6)).toEqual(["een", "lang👩‍👩‍👧", "woord"]);
  });

  it("does not part a word where its style changes", () => {
    expect(wrapped("de **haven**stad, ja", 11)).toEqual(["de", "havenstad,", "ja"]);
  });

  it("keeps every line within the width, and every word, for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 80 }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const line = { text: safeText(text), bold: false, italic: false, code: false };
          const lines = wrapSpans([line], width).map((spans) => spans.map((span) => span.text).join(""));
          for (const each of lines) expect(textWidth(each)).toBeLessThanOrEqual(width);
          expect(lines.join("").replaceAll(" ", "")).toBe(line.text.replaceAll(" ", ""));
        },
      ),
    );
  });
});

describe("a message in a terminal", () => {
  it("has a bar beside quotes on every line, matches bold, and small print dim", () => {
    expect(
      drawPayload(message("> De **brand** begon vroeg\nTitel · alinea 1\n-# klein"), named(20), null),
    ).toBe("<green>│ </>De <bold>brand</> begon\n<green>│ </>vroeg\nTitel · alinea 1\n  <dim>klein</>");
  });

  it("hangs the lines of a list", () => {
    expect(drawPayload(message("- een twee drie"), plain(10), null)).toBe("• een twee\n  drie");
  });

  it("lines up fields", () => {
    const payload = payloadOf(
      {
        title: "Stand",
        fields: [
          { name: "Artikelen", value: "2" },
          { name: "Zinnen", value: "13" },
        ],
      },
      { ephemeral: true },
    );
    expect(drawPayload(payload, plain(80), null)).toBe("Stand\nArtikelen  2\nZinnen     13");
  });

  it("puts fields on lines of their own in a narrow window", () => {
    const payload = payloadOf({ fields: [{ name: "Antwoordtijd", value: "2 ms" }] }, { ephemeral: true });
    expect(drawPayload(payload, plain(20), null)).toBe("Antwoordtijd\n  2 ms");
  });

  it("repeats the question only when it was understood as another than was typed", () => {
    const payload = payloadOf({ author: { name: "hoeveel?" }, description: "x" }, { ephemeral: false });
    expect(drawPayload(payload, plain(80), "hoeveel?")).toBe("x");
    expect(drawPayload(payload, plain(80), "en hoeveel?")).toBe("? hoeveel?\nx");
  });

  it("offers buttons as numbers, within the width", () => {
    const buttons = ["Meer", "Context", "Waarom?"].map((label) => ({
      type: 2,
      style: 2,
      label,
      custom_id: label,
    }));
    expect(drawButtons(buttons as never, "kies een nummer", plain(30))).toBe(
      "[1] Meer  [2] Context  [3]\nWaarom?  (kies een nummer)",
    );
    expect(drawButtons([], "kies een nummer", plain(30))).toBe("");
  });

  it("lets nothing through that steers a terminal, whatever is in it", () => {
    const dangerous = fc.array(
      fc.oneof(
        fc.constantFrom(
          "\u001b]0;titel\u0007",
          "\u001b[2J",
          "\u009b31m",
          "\r",
          "\b",
          "\u202E",
          "\u2028",
          "**",
          "> ",
          "\n",
        ),
        fc.string({ unit: "binary", maxLength: 10 }),
      ),
    );
    fc.assert(
      fc.property(dangerous, dangerous, (one, other) => {
        const embed = {
          author: { name: one.join("") || "x" },
          title: other.join(""),
          description: one.join(" "),
          fields: [{ name: other.join("") || "x", value: one.join("") || "x" }],
        };
        const drawn = drawPayload(payloadOf(embed, { ephemeral: false }), plain(40), null);
        expect(drawn.replaceAll("\n", "")).not.toMatch(
          /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u,
        );
        for (const line of drawn.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(40);
      }),
    );
  });
});

describe("a screen", () => {
  it("has the width of its window, and colours where the terminal has", () => {
    const screen = screenOf({ isTTY: true, columns: 52, getColorDepth: () => 8 });
    expect(screen.width).toBe(52);
    expect(screen.paint("bold", "x")).toBe("\u001b[1mx\u001b[22m");
  });

  it("is plain where colours are switched off, and in a file without end", () => {
    expect(screenOf({ isTTY: true, columns: 52, getColorDepth: () => 1 }).paint("bold", "x")).toBe("x");
    const file = screenOf({});
    expect(file.paint("bold", "x")).toBe("x");
    expect(file.width).toBe(Number.POSITIVE_INFINITY);
  });
});
