import { describe, expect, it } from "vitest";
import { shownQuestion } from "../../src/reply/asked.ts";
import { type ButtonAction, decodeButton } from "../../src/reply/custom-id.ts";
import type { Payload } from "../../src/reply/payload.ts";
import type { Press } from "../../src/reply/press.ts";
import { pressButton } from "../../src/reply/press-button.ts";
import { replyToQuestion } from "../../src/reply/reply-to-question.ts";
import { expectValidMessage } from "./valid-message.ts";
import { BAKERY, corpusOf, engine, LIGHTHOUSE } from "./world.ts";

const corpus = corpusOf({ vuurtoren: LIGHTHOUSE, bakkerij: BAKERY });

function answerTo(question: string, count = 1, ephemeral = false): Payload {
  return replyToQuestion(
    { question, previous: null, locale: "nl", ephemeral, style: "citaten", count, article: null },
    { engine, library: { corpus }, statistics: { count() {} }, keepVote: () => {}, now: () => 0 },
  ).payload;
}

/** Presses the first button of a message that does this. */
function press(
  payload: Payload,
  action: ButtonAction,
  more: { corpus?: typeof corpus; votes?: boolean } = {},
): Press {
  const state = payload.components
    .flatMap((row) => row.components)
    .map((each) => ("custom_id" in each ? decodeButton(each.custom_id) : null))
    .filter((each) => each?.action === action)
    .at(action === "more" || action === "quote" || action === "read" ? -1 : 0);
  if (!state) throw new Error(`no button for ${action}`);
  const pressed = {
    state,
    question: shownQuestion(payload.embeds),
    ephemeral: payload.ephemeral,
    locale: "nl",
  } as const;
  const result = pressButton(pressed, { engine, corpus, votes: true, ...more });
  expectValidMessage(result.payload);
  return result;
}

const textOf = ({ payload }: Press) => payload.embeds[0]?.description ?? "";

describe("pressing", () => {
  it("Meer turns the page of the same message, and back", () => {
    const first = answerTo("brand vuurtoren toren Zandhoek");
    const second = press(first, "more");
    expect(second.kind).toBe("update");
    expect(textOf(second)).toMatch(/^\*\*Vindplaats 2\*\*\n> /);
    expect(shownQuestion(second.payload.embeds)).toBe("brand vuurtoren toren Zandhoek");
  });

  it("Context shows, privately, the sentence among its neighbours", () => {
    const around = press(answerTo("Hoeveel bezoekers werden geëvacueerd?"), "context");
    expect(around.kind).toBe("reply");
    expect(around.payload.ephemeral).toBe(true);
    expect(textOf(around)).toMatch(/^> De vuurtoren .*\n> \*\*Twaalf .*\*\*\n> De brand /);
  });

  it("Volgende there moves along by a sentence, past the end of a paragraph", () => {
    const around = press(answerTo("Waar begon de brand?"), "context");
    const next = press(around.payload, "quote");
    expect(next.kind).toBe("update");
    expect(textOf(next)).toMatch(/^> De brand .*\n> \n> \*\*„Het dak .*\*\*\n> De gemeente /);
  });

  it("Waarom? explains in plain words, privately", () => {
    const why = press(answerTo("Hoeveel kostte het herstel?"), "why");
    expect(why.payload.ephemeral).toBe(true);
    expect(textOf(why)).toContain("„**herstel**” staat er zo.");
    expect(textOf(why)).toMatch(/„\*\*kostte\*\*” .*„\*\*kost\*\*”/);
  });

  it("Deel posts the private answer for everybody", () => {
    const shared = press(answerTo("Waar begon de brand?", 3, true), "share");
    expect(shared).toMatchObject({ kind: "reply", payload: { ephemeral: false } });
    expect(textOf(shared)).toContain("in de keuken");
  });

  it("👍 and 👎 give a vote with question and sentence, and nothing of who gave it", () => {
    const { vote, payload } = press(answerTo("Waar begon de brand?"), "up");
    expect(vote).toEqual({
      question: "Waar begon de brand?",
      article: "vuurtoren",
      paragraph: 1,
      sentence: 3,
      vote: "up",
    });
    expect(payload.ephemeral).toBe(true);
    expect(press(answerTo("Waar begon de brand?"), "down").vote?.vote).toBe("down");
  });

  it("a vote keeps nothing when votes are switched off since", () => {
    expect(press(answerTo("Waar begon de brand?"), "up", { votes: false }).vote).toBeNull();
  });

  it("Toon wat het dichtstbij kwam says that it is no answer", () => {
    const nearest = press(answerTo("Hoeveel giraffen zagen de brand?"), "nearest");
    expect(nearest.payload.embeds[0]?.title).toBe("Geen antwoord");
    expect(textOf(nearest)).toContain("beantwoorden haar niet");
    expect(textOf(nearest)).toMatch(/^> /m);
    expect(nearest.payload.ephemeral).toBe(true);
  });
});

describe("after a reindex", () => {
  const moved = corpusOf({
    vuurtoren: LIGHTHOUSE.replace("De vuurtoren van Zandhoek is", "Nieuws. De vuurtoren van Zandhoek is"),
  });
  const removed = corpusOf({ vuurtoren: LIGHTHOUSE.replace("De brand begon in de keuken.", "") });

  it("a sentence is found where it moved to", () => {
    expect(textOf(press(answerTo("Waar begon de brand?"), "context", { corpus: moved }))).toContain(
      "**De brand begon in de keuken.**",
    );
  });

  it.each(["context", "why", "share", "up"] as const)(
    "%s says that the sentence is gone when it is",
    (action) => {
      const payload = answerTo("Waar begon de brand?", 3, true);
      expect(() => press(payload, action, { corpus: removed })).toThrow("sentence-gone");
    },
  );

  it("so does everything when the article is gone", () => {
    const payload = answerTo("Waar begon de brand?");
    expect(() => press(payload, "context", { corpus: corpusOf({ bakkerij: BAKERY }) })).toThrow(
      "sentence-gone",
    );
  });
});

it("a message that no longer shows its question cannot be explained", () => {
  const payload = answerTo("Waar begon de brand?");
  expect(() => press({ ...payload, embeds: [{ description: "x" }] }, "why")).toThrow("question-gone");
});
