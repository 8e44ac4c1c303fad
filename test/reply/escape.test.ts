import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorPayload } from "../../src/reply/error-payload.ts";
import { cleanInput, cleanQuote, echo, escapeMarkdown } from "../../src/reply/escape.ts";
import { refusalPayload } from "../../src/reply/refusal-payload.ts";
import { UserError } from "../../src/user-error.ts";
import { nastyText } from "./nasty.ts";
import { engine } from "./world.ts";

fc.configureGlobal({ seed: 20_190_312 });

describe("a reader's text that is echoed", () => {
  it.each([
    ["Markdown shows as written", "**vet** `code` ||weg||", "\\*\\*vet\\*\\* \\`code\\` \\|\\|weg\\|\\|"],
    [
      "mentions of people, roles and channels are text",
      "<@1> <@&2> <#3>",
      "\\<\\@1\\> \\<\\@&2\\> \\<\\#3\\>",
    ],
    ["so is a ping of everyone", "@everyone @here", "\\@everyone \\@here"],
    ["of a custom emoji only the name is kept", "<a:feest:123456789012345678>", ":feest:"],
    ["a link is not made", "[klik](https://x.example)", "\\[klik\\](https\\://x.example)"],
    ["a line does not become a heading, a list or small print", "-# klein", "\\-\\# klein"],
    ["nor a numbered list", "1. een", "1\\. een"],
    ["controls that turn the text around are gone", "a\u202Eb\u2066c", "abc"],
    ["what cannot be seen is gone", "a\u200Bb\u00ADc\u3164\u{E0041}", "abc"],
    ["control codes are gone", "a\u001b[31mb\u0000", "a\\[31mb"],
    ["joined emoji stay joined", "👩‍👧", "👩‍👧"],
    ["marks do not pile up", `z${"\u0301".repeat(50)}`, `z${"\u0301".repeat(4)}`],
    ["line ends and runs of spaces are one space", " a \n\n b ", "a b"],
  ])("%s", (_, text, shown) => {
    expect(echo(text)).toBe(shown);
  });

  it("has no control, no half character and nothing unescaped, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
        const shown = echo(text);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
        expect(shown.replace(/\\[\s\S]/gu, "")).not.toMatch(/[*_~`|[\]<>#@]/u);
      }),
    );
  });
});

describe("wherever a reader's text is echoed", () => {
  /** What of a text Discord would read as Markdown, a mention or an emoji. */
  const active = (markdown: string) => markdown.replace(/\\[\s\S]/gu, "").match(/[*_~`|[\]<>#@]/gu) ?? [];
  const view = {
    locale: "nl",
    ephemeral: false,
    votes: true,
    style: "citaten",
    count: 3,
    offset: 0,
  } as const;

  it("a refusal shows the words that it names as they were typed, bold and no more", () => {
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 5 }), (missing) => {
        const answer = {
          question: "Waar?",
          answered: false,
          reason: "missing-term",
          missing,
          citations: [],
          nearest: [],
          confidence: 0,
        } as const;
        const corpus = engine.corpus([]);
        const { embeds } = refusalPayload(answer, { ...view, corpus, scope: null, examples: [] });
        const marks = active(embeds[0]?.description ?? "");
        expect(marks).toEqual(missing.flatMap(() => ["*", "*", "*", "*"]));
        expect(embeds[0]?.description).not.toMatch(/[\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });

  it("an error shows what was typed as it was typed", () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom("nl" as const, "en" as const), (typed, locale) => {
        for (const error of [
          new UserError("no-such-title", { typed }),
          new UserError("title-ambiguous", { typed, titles: [typed, typed] }),
          new UserError("unknown-command", { command: typed }),
        ]) {
          expect(active(errorPayload(error, locale).embeds[0]?.description ?? "")).toEqual([]);
        }
      }),
    );
  });
});

describe("an article's text that is quoted", () => {
  it("keeps its soft hyphens and joiners, and loses what would turn the text around", () => {
    expect(cleanQuote("haven\u00ADstad \u200D\u202Eomgekeerd\u001b")).toBe("haven\u00ADstad \u200Domgekeerd");
  });

  it("is unchanged by escaping once the escapes are taken out", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        expect(escapeMarkdown(text).replace(/\\([^\p{L}\p{N}\s])/gu, "$1")).toBe(text);
      }),
    );
  });
});

it("cleaning twice is cleaning once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      expect(cleanInput(cleanInput(text))).toBe(cleanInput(text));
    }),
  );
});
