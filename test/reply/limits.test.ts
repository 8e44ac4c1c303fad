import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/reply/escape.ts";
import { fitEmbed, fitText, joinWithin, LIMITS } from "../../src/reply/limits.ts";

fc.configureGlobal({ seed: 20_190_312 });

describe("fitText", () => {
  it("leaves alone what fits", () => {
    expect(fitText("kort", 4)).toBe("kort");
  });

  it("cuts between characters as people count them, and says so", () => {
    expect(fitText("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 20)).toBe("👩‍👩‍👧👩‍👩‍👧…");
    expect(fitText("e\u0301e\u0301e\u0301", 4)).toBe("e\u0301…");
  });

  it("counts what is drawn, not what is written", () => {
    expect(fitText("*****", 7, escapeMarkdown)).toBe("\\*\\*\\*…");
  });

  it("never exceeds its limit, for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.integer({ min: 1, max: 80 }),
        (text, max) => {
          expect(fitText(text, max).length).toBeLessThanOrEqual(max);
          expect(fitText(text, max, (part) => escapeMarkdown(part)).length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});

describe("joinWithin", () => {
  it("joins whole blocks and ends before the first that does not fit", () => {
    expect(joinWithin(["een", "", "twee", "drie"], 9)).toBe("een\n\ntwee");
  });
});

describe("fitEmbed", () => {
  it("leaves out parts that would be empty", () => {
    expect(
      fitEmbed({
        title: " ",
        description: "tekst",
        author: { name: "" },
        fields: [{ name: "", value: "x" }],
      }),
    ).toEqual({ description: "tekst" });
  });

  it("keeps all texts of an embed together within Discord's total", () => {
    const long = "woord ".repeat(2_000);
    const fields = Array.from({ length: 40 }, () => ({ name: long, value: long }));
    const fitted = fitEmbed({
      title: long,
      description: long,
      author: { name: long },
      footer: { text: long },
      fields,
    });
    const texts = [
      fitted.title,
      fitted.description,
      fitted.author?.name,
      fitted.footer?.text,
      ...(fitted.fields ?? []).flatMap(({ name, value }) => [name, value]),
    ];
    expect(texts.join("").length).toBeLessThanOrEqual(LIMITS.embeds);
    expect(fitted.title?.length).toBeLessThanOrEqual(LIMITS.title);
  });
});
