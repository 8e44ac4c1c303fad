import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/reply/escape.ts";
import { fitEmbed, fitText, joinWithin, LIMITS } from "../../src/reply/limits.ts";
import { choicesErrors } from "../discord/validation/autocomplete-limits.ts";
import { expectValidMessage } from "./valid-message.ts";

fc.configureGlobal({ seed: 20_190_312 });

describe("the limits are Discord's own:", () => {
  const x = (count: number) => "x".repeat(count);
  const field = (name: number, value: number) => ({ name: x(name), value: x(value) });
  const rowOf = (label: number, buttons = 1) => ({
    type: 1,
    components: Array.from({ length: buttons }, (_, at) => ({
      type: 2,
      style: 2,
      custom_id: String(at) + label,
      label: x(label),
    })),
  });
  const embed = (each: object) => ({ embeds: [each] });
  const cases: Record<string, [number, (count: number) => object]> = {
    title: [LIMITS.title, (count) => embed({ title: x(count) })],
    description: [LIMITS.description, (count) => embed({ description: x(count) })],
    author: [LIMITS.author, (count) => embed({ author: { name: x(count) } })],
    footer: [LIMITS.footer, (count) => embed({ footer: { text: x(count) } })],
    "field name": [LIMITS.fieldName, (count) => embed({ fields: [field(count, 1)] })],
    "field value": [LIMITS.fieldValue, (count) => embed({ fields: [field(1, count)] })],
    fields: [LIMITS.fields, (count) => embed({ fields: Array.from({ length: count }, () => field(1, 1)) })],
    total: [
      LIMITS.embeds,
      (count) =>
        embed({ description: x(LIMITS.description), footer: { text: x(count - LIMITS.description) } }),
    ],
    "label of a button": [LIMITS.buttonLabel, (count) => ({ components: [rowOf(count)] })],
    "buttons in a row": [LIMITS.buttonsPerRow, (count) => ({ components: [rowOf(1, count)] })],
    rows: [LIMITS.rows, (count) => ({ components: Array.from({ length: count }, (_, at) => rowOf(at + 1)) })],
  };
  const isValid = (part: object) => {
    const message = { ephemeral: false, embeds: [{ title: "x" }], components: [], ...part };
    try {
      expectValidMessage({ ...message, allowed_mentions: { parse: [] } } as never);
      return true;
    } catch {
      return false;
    }
  };

  it.each(Object.keys(cases))("%s", (name) => {
    const [limit, make] = cases[name] as (typeof cases)[string];
    expect(isValid(make(limit))).toBe(true);
    expect(isValid(make(limit + 1))).toBe(false);
  });

  it.each(["choices", "choice"] as const)("%s", (name) => {
    const choices = (add: number) =>
      name === "choices"
        ? Array.from({ length: LIMITS.choices + add }, (_, at) => ({ name: `${at}`, value: `${at}` }))
        : [{ name: x(LIMITS.choice + add), value: x(LIMITS.choice + add) }];
    expect(choicesErrors(choices(0), 3)).toEqual([]);
    expect(choicesErrors(choices(1), 3)).not.toEqual([]);
  });
});

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
