import { describe, expect, it } from "vitest";
import { checkCommands } from "../../commands/check-commands.ts";
import type { Call, Command, Context } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { errorPayload } from "../../src/reply/error-payload.ts";
import type { Payload } from "../../src/reply/payload.ts";
import { UserError } from "../../src/user-error.ts";
import { commandErrors, commandSetErrors } from "../discord/validation/command-limits.ts";
import { specErrors } from "../discord/validation/spec-errors.ts";
import { expectValidMessage } from "../reply/valid-message.ts";
import { BAKERY, corpusOf, engine, LIGHTHOUSE } from "../reply/world.ts";

const corpus = corpusOf({ vuurtoren: LIGHTHOUSE, bakkerij: BAKERY });
let reindexed = 0;
const context: Context = {
  engine,
  library: {
    corpus,
    problems: [{ file: "stuk.txt", line: 1, code: "empty", detail: "" }],
    builtAt: 0,
    reindex: async () => {
      reindexed++;
      const counts = { articles: 2, sentences: 13, added: 3, changed: 1, removed: 0, milliseconds: 12 };
      const changes = [{ id: "vuurtoren", title: "De *toren*", added: 3, changed: 1, removed: 0 }];
      return { ...counts, changes, problems: context.library.problems, builtAt: 0, snapshotError: null };
    },
  },
  statistics: {
    startedAt: 0,
    count() {},
    read: () => ({ answered: 7, refused: 2, median: 1.25, p95: 4 }),
  },
  keepVote: () => {},
  version: "9.8.7",
  now: () => 3_600_000,
  shard: { id: 0, count: 2 },
};

/** Calls a command as Discord or the terminal does, and gives what it replied. */
async function call(
  name: string,
  options: Record<string, string | number | boolean> = {},
  more: Partial<Call> = {},
  within: Context = context,
) {
  const replies: Payload[] = [];
  const value = (type: string) => (option: string) =>
    (typeof options[option] === type ? options[option] : null) as never;
  const deferred: boolean[] = [];
  await (commands.get(name) as Command).execute(
    {
      command: name,
      string: value("string"),
      integer: value("number"),
      boolean: value("boolean"),
      target: null,
      locale: "nl",
      caller: { id: "1", mayManage: false },
      reply: async (payload) => void replies.push(payload),
      defer: async ({ ephemeral }) => void deferred.push(ephemeral),
      ...more,
    },
    within,
  );
  expect(replies).toHaveLength(1);
  const [payload] = replies as [Payload];
  expectValidMessage(payload);
  return {
    payload,
    text: payload.embeds[0]?.description ?? "",
    title: payload.embeds[0]?.title ?? "",
    deferred,
  };
}

const choose = (command: string, option: string, typed: string) =>
  commands.get(command)?.autocomplete?.(option, typed, "nl", context) ?? [];

describe("the set of commands", () => {
  it("is what Discord takes", () => {
    const bodies = [...commands.values()].map(({ data }) => data);
    for (const body of bodies) {
      // The description has permissions as a number; Discord takes and gives them as text.
      const described = { ...body, default_member_permissions: null };
      expect(specErrors("ApplicationCommandCreateRequestSchema", described), body.name).toEqual([]);
      expect(commandErrors(body as never), body.name).toEqual([]);
    }
    expect(commandSetErrors(bodies as never)).toEqual([]);
  });

  it("has Dutch names, and English ones for both kinds of English", () => {
    const names = [...commands.values()].map(({ data }) => [
      data.name,
      data.name_localizations?.["en-US"],
      data.name_localizations?.["en-GB"],
    ]);
    expect(names).toEqual([
      ["vraag", "ask", "ask"],
      ["samenvatting", "summary", "summary"],
      ["artikel", "article", "article"],
      ["citaat", "quote", "quote"],
      ["herindexeer", "reindex", "reindex"],
      ["status", "status", "status"],
      ["hulp", "help", "help"],
      ["Zoek in artikel", "Search in article", "Search in article"],
    ]);
  });

  it("localises every option, choice and description", () => {
    type Part = {
      name: string;
      description?: string;
      name_localizations?: object;
      description_localizations?: object;
    };
    const parts = [...commands.values()].flatMap(({ data }) => {
      const options = ("options" in data && data.options) || [];
      const choices = options.flatMap((option): unknown[] => ("choices" in option && option.choices) || []);
      return [data, ...options, ...choices] as Part[];
    });
    for (const part of parts) {
      expect(Object.keys(part.name_localizations ?? {}), part.name).toEqual(["en-US", "en-GB"]);
      if (part.description !== undefined) {
        expect(Object.keys(part.description_localizations ?? {}), part.name).toEqual(["en-US", "en-GB"]);
      }
    }
  });

  it.each([
    [
      "occurs twice",
      [{ data: { name: "vraag" } }, { data: { name: "vraag" } }],
      /Two commands are called "vraag"/,
    ],
    ["has a capital", [{ data: { name: "Vraag" } }], /"Vraag" is no name/],
    ["has a space", [{ data: { name: "een vraag" } }], /is no name/],
    ["is too long", [{ data: { name: "v".repeat(33) } }], /is no name/],
    ["of an option has a space", [{ data: { name: "vraag", options: [{ name: "de zin" }] } }], /is no name/],
    [
      "of an option occurs twice",
      [{ data: { name: "vraag", options: [{ name: "zin" }, { name: "zin" }] } }],
      /"zin" is the name of more than one option of vraag/,
    ],
    [
      "occurs twice in English",
      [
        { data: { name: "vraag", name_localizations: { "en-US": "ask" } } },
        { data: { name: "zoek", name_localizations: { "en-US": "ask" } } },
      ],
      /"ask" is the name of more than one command in en-US/,
    ],
  ])("fails at the start when a name %s", (_, list, message) => {
    expect(() => checkCommands(list as unknown as Command[])).toThrow(message);
  });
});

describe("/vraag", () => {
  it("answers with as many sentences as asked for, from the article asked for", async () => {
    const { text, payload } = await call("vraag", {
      vraag: "Waar begon de brand?",
      aantal: 1,
      artikel: "Zandhoek",
    });
    expect(text.match(/^> /gm)).toHaveLength(1);
    expect(payload.ephemeral).toBe(false);
  });

  it("answers privately when it is not to be public", async () => {
    expect((await call("vraag", { vraag: "Waar begon de brand?", openbaar: false })).payload.ephemeral).toBe(
      true,
    );
    expect((await call("vraag", { vraag: "Waar begon de brand?", openbaar: true })).payload.ephemeral).toBe(
      false,
    );
  });

  it("answers in a summary", async () => {
    const { text } = await call("vraag", { vraag: "Waar begon de brand?", stijl: "samenvatting" });
    expect(text).toContain("alleen zinnen uit het artikel");
  });

  it("fails on an article that is not there, and on a question over 500 characters", async () => {
    await expect(call("vraag", { vraag: "Waar?", artikel: "kasteel" })).rejects.toMatchObject({
      code: "no-such-title",
      params: { typed: "kasteel" },
    });
    await expect(call("vraag", { vraag: "x".repeat(501) })).rejects.toMatchObject({
      code: "question-too-long",
      params: { length: 501, most: 500 },
    });
  });

  it("offers questions that it can answer, and titles", () => {
    const questions = choose("vraag", "vraag", "");
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.length).toBeLessThanOrEqual(25);
    expect(choose("vraag", "vraag", "xyzzy")).toEqual([]);
    expect(choose("vraag", "artikel", "korenaar")).toMatchObject([{ value: "bakkerij" }]);
  });
});

describe("/samenvatting", () => {
  it("sums up the newest article, in its own sentences with their places", async () => {
    const { text, title } = await call("samenvatting");
    expect(title).toBe("Samenvatting");
    expect(text).toMatch(/^> Bakkerij De Korenaar .*\n-# alinea 1, zin 1\n/);
  });

  it("is as short as is asked for", async () => {
    const short = await call("samenvatting", { lengte: "kort", artikel: "vuurtoren" });
    const long = await call("samenvatting", { lengte: "lang", artikel: "vuurtoren" });
    expect(short.text.length).toBeLessThan(long.text.length);
  });

  it("keeps to a topic, and says so when the article does not treat it", async () => {
    const about = await call("samenvatting", { onderwerp: "brand", artikel: "vuurtoren" });
    expect(about.title).toBe("Samenvatting over „brand”");
    const not = await call("samenvatting", { onderwerp: "giraffen", artikel: "vuurtoren" });
    expect(not.text).toBe("Over „giraffen” gaat dit artikel niet.");
  });

  it("says which of several articles it took when none was named", async () => {
    const newest = await call("samenvatting");
    expect(newest.text).toContain("-# Dit is het nieuwste van de 2 artikelen.");
    const named = await call("samenvatting", { artikel: "vuurtoren" });
    expect(named.text).not.toContain("artikelen");
  });

  it("takes the article that says most about the topic, or says that none does", async () => {
    const about = await call("samenvatting", { onderwerp: "de burgemeester" });
    expect(about.text).toContain("zegt burgemeester Nora Veldman");
    expect(about.text).toContain("-# Van de 2 artikelen zegt dit er het meest over.");
    const not = await call("samenvatting", { onderwerp: "giraffen" });
    expect(not.text).toBe("Over „giraffen” gaat geen van de 2 artikelen.");
  });
});

describe("/artikel", () => {
  it("opens with title, date, source, counts and what it comes to in short", async () => {
    const { text, title, payload } = await call("artikel", { artikel: "vuurtoren" });
    expect(title).toBe("Vuurtoren van Zandhoek na brand gesloten");
    const [inShort, facts] = text.split("\n\n");
    expect(inShort).toBe(
      "**In het kort:** Vuurtoren van Zandhoek na brand gesloten (12 maart 2019). De vuurtoren van Zandhoek is dinsdag door brand zwaar beschadigd.",
    );
    expect(facts).toContain("Bron: De Kustbode · 3 alinea’s, 8 zinnen");
    expect(payload.embeds[0]).toMatchObject({
      url: "https://kustbode.example/vuurtoren",
      footer: { text: "Alinea 1 van 3" },
    });
  });
});

describe("/citaat", () => {
  it("shows the sentence with its neighbours", async () => {
    const { text } = await call("citaat", { alinea: 1, zin: 2, artikel: "vuurtoren" });
    expect(text).toMatch(/^> De vuurtoren .*\n> \*\*Twaalf bezoekers .*\*\*\n> De brand .*\n-# \[Vuurtoren/);
  });

  it("takes paragraph 0 for the headline, whichever sentence of it is asked for", async () => {
    const { text } = await call("citaat", { alinea: 0, zin: 3, artikel: "vuurtoren" });
    expect(text).toMatch(/^> \*\*Vuurtoren van .*\*\*\n/);
  });

  it("fails on a place that is not there, with what is", async () => {
    await expect(call("citaat", { alinea: 9, zin: 1, artikel: "vuurtoren" })).rejects.toMatchObject({
      code: "no-such-sentence",
      params: { paragraph: 9, paragraphs: 3, sentences: null },
    });
    await expect(call("citaat", { alinea: 1, zin: 99, artikel: "vuurtoren" })).rejects.toMatchObject({
      code: "no-such-sentence",
      params: { paragraph: 1, paragraphs: 3, sentences: 3 },
    });
  });
});

describe("/herindexeer", () => {
  it("is shown by Discord to those who may manage the server", () => {
    expect(commands.get("herindexeer")?.data.default_member_permissions).toBe(String(1 << 5));
  });

  it("is refused again by the bot to whoever may not", async () => {
    await expect(call("herindexeer")).rejects.toThrow("may-not-manage");
    expect(reindexed).toBe(0);
  });

  it("reports, privately, what changed and which files were left out", async () => {
    const { text, payload, deferred } = await call(
      "herindexeer",
      {},
      { caller: { id: "1", mayManage: true } },
    );
    expect(deferred).toEqual([true]);
    expect(payload.ephemeral).toBe(true);
    expect(text).toContain("\nZinnen: 3 nieuw, 1 gewijzigd, 0 verdwenen.\n");
    expect(text).toContain("- **De \\*toren\\*** · Zinnen: 3 nieuw, 1 gewijzigd, 0 verdwenen.");
    expect(text).toContain("1 fout in het corpus");
    expect(text).toContain("stuk.txt");
  });

  it("says what is wrong with the folder, and that the old index goes on serving", async () => {
    const because = new UserError("no-corpus-folder", { folder: "artikelen" });
    const library = { ...context.library, reindex: () => Promise.reject(because) };
    const manager = { caller: { id: "1", mayManage: true } };
    const failed = call("herindexeer", {}, manager, { ...context, library }).catch((error) => error);
    expect(errorPayload(await failed, "nl").embeds[0]?.description).toBe(
      "Opnieuw inlezen is mislukt; ik antwoord verder uit wat ik al had. De map artikelen bestaat niet. Maak haar en zet er een artikel (.txt of .md) in, of wijs een andere map aan.",
    );
  });
});

describe("who will see an answer is known beforehand", () => {
  it.each([
    ["vraag", { vraag: "Waar begon de brand?" }],
    ["vraag", { vraag: "Waar begon de brand?", openbaar: true }],
    ["vraag", { vraag: "Waar begon de brand?", openbaar: false }],
    ["samenvatting", {}],
    ["artikel", {}],
    ["citaat", { alinea: 1, zin: 1 }],
    ["herindexeer", {}],
    ["status", {}],
    ["hulp", {}],
    ["Zoek in artikel", {}],
  ])("/%s %j", async (name, options: Record<string, string | number | boolean>) => {
    const boolean = (option: string) => (options[option] as boolean | undefined) ?? null;
    const isPrivate = (commands.get(name) as Command).isPrivate?.({ boolean }) ?? false;
    const { payload } = await call(name, options, { caller: { id: "1", mayManage: true }, target: "Waar?" });
    expect(payload.ephemeral).toBe(isPrivate);
  });
});

it("/status tells how things are", async () => {
  const { payload } = await call("status");
  const fields = Object.fromEntries(payload.embeds[0]?.fields?.map(({ name, value }) => [name, value]) ?? []);
  expect(fields).toMatchObject({
    Artikelen: "2",
    Vragen: "7 beantwoord, 2 geweigerd",
    Antwoordtijd: "mediaan 1,3 ms, p95 4 ms",
    "In bedrijf": "1 uur",
    Shard: "1 van 2",
    Versie: "9.8.7",
    "Fouten in het corpus": "1 bestand overgeslagen of onvolledig",
  });
  expect(fields.Index).toMatch(/^1 uur geleden gemaakt, versie \d+$/);
});

it("/hulp says what the bot does, with three questions that this corpus answers", async () => {
  const { text } = await call("hulp");
  const examples = /\*\*Bijvoorbeeld\*\*\n((?:- .*\n)+)/.exec(text)?.[1]?.trim().split("\n") ?? [];
  expect(examples).toHaveLength(3);
  expect(text).toContain("`/vraag` · Stel een vraag over het artikel");
  expect((await call("hulp", {}, { locale: "en" })).text).toContain(
    "`/ask` · Ask a question about the article",
  );
});

it("Zoek in artikel takes the message as the question and answers privately", async () => {
  const { payload, text } = await call("Zoek in artikel", {}, { target: "Waar begon de brand?" });
  expect(payload.ephemeral).toBe(true);
  expect(text).toContain("in de keuken");
});
