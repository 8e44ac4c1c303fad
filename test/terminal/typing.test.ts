import { describe, expect, it } from "vitest";
import type { Command } from "../../commands/command.ts";
import { commands } from "../../commands/index.ts";
import { commandCalled, optionsOf } from "../../src/terminal/command-options.ts";
import { completeLine, lineCompleter } from "../../src/terminal/complete-line.ts";
import { parseLine } from "../../src/terminal/parse-line.ts";
import { parseOptions } from "../../src/terminal/parse-options.ts";
import { contextWith } from "./context.ts";

describe("a line", () => {
  it.each([
    ["", { kind: "empty" }],
    ["  ", { kind: "empty" }],
    ["Waar begon de brand?", { kind: "question", text: "Waar begon de brand?" }],
    ["2", { kind: "button", number: 2 }],
    ["2019", { kind: "question", text: "2019" }],
    ["/citaat 2 1", { kind: "command", name: "citaat", rest: "2 1" }],
    ["/", { kind: "command", name: "", rest: "" }],
    ["/stop", { kind: "stop" }],
    ["/quit", { kind: "stop" }],
  ])("%j", (typed, line) => {
    expect(parseLine(typed)).toEqual(line);
  });
});

describe("the options of a command", () => {
  const typed = (name: string, text: string) => {
    const values = parseOptions(text, optionsOf(commandCalled(commands, name) as Command));
    return "fault" in values ? values : Object.fromEntries(values);
  };

  it.each([
    ["by place", "citaat", "2 1", { alinea: 2, zin: 1 }],
    ["by name, in any order", "citaat", "zin:1 alinea:2", { alinea: 2, zin: 1 }],
    ["by English name", "quote", "sentence:1 paragraph:2", { alinea: 2, zin: 1 }],
    [
      "some by name, the rest by place",
      "vraag",
      "aantal:1 Waar begon de brand?",
      { vraag: "Waar begon de brand?", aantal: 1 },
    ],
    ["a text takes the rest of the line", "vraag", "Waar was het?", { vraag: "Waar was het?" }],
    [
      "a text by name runs up to the next name",
      "vraag",
      "vraag:Waar was het? stijl:samenvatting openbaar:nee",
      { vraag: "Waar was het?", stijl: "samenvatting", openbaar: false },
    ],
    ["a text may be quoted", "artikel", 'artikel:"De haven"', { artikel: "De haven" }],
    ["a choice by place", "samenvatting", "kort", { lengte: "kort" }],
    ["a choice by its English name", "summary", "short", { lengte: "kort" }],
    ["what is no choice is for the next option", "samenvatting", "de brand", { onderwerp: "de brand" }],
    ["a colon after another word is text", "vraag", "Wat zei hij: ja?", { vraag: "Wat zei hij: ja?" }],
    ["nothing where nothing is needed", "artikel", "", {}],
  ])("are read %s", (_, command, text, values) => {
    expect(typed(command, text)).toEqual(values);
  });

  it.each([
    ["one is missing", "citaat", "2", { fault: "missing", option: "zin" }],
    ["a number is none", "citaat", "twee 1", { fault: "bad", option: "alinea", value: "twee" }],
    ["a number is too large", "vraag", "aantal:6 Waar?", { fault: "bad", option: "aantal", value: "6" }],
    ["a choice is none", "vraag", "stijl:rijm Waar?", { fault: "bad", option: "stijl", value: "rijm" }],
  ])("are faulty when %s", (_, command, text, fault) => {
    expect(typed(command, text)).toEqual(fault);
  });
});

describe("Tab", () => {
  const context = contextWith();
  const complete = (typed: string) =>
    completeLine(typed, commands, async (command, option, text) =>
      (command.autocomplete?.(option, text, "nl", context) ?? []).map(({ value }) => value),
    );

  it("completes commands in either language", async () => {
    expect(await complete("/cit")).toEqual([["/citaat "], "/cit"]);
    expect(await complete("/sum")).toEqual([["/summary "], "/sum"]);
    expect((await complete("/"))[0]).toContain("/stop ");
    expect((await complete("/"))[0]).not.toContain("/Zoek in artikel ");
  });

  it("completes the names of options that were not given yet", async () => {
    expect(await complete("/vraag Waar was het? aan")).toEqual([["aantal:"], "aan"]);
    expect((await complete("/citaat alinea:2 "))[0]).not.toContain("alinea:");
  });

  it("completes what an option can be filled with", async () => {
    expect(await complete("/samenvatting lengte:m")).toEqual([["middel"], "m"]);
    expect(await complete("/artikel vuur")).toEqual([["vuurtoren"], "vuur"]);
    expect((await complete("/vraag openbaar:"))[0]).toEqual(["ja", "nee"]);
  });

  it("completes a plain line to a question that can be answered", async () => {
    const [[question = ""], replaced] = await complete("waar");
    expect(question).toMatch(/^Waar .*\?$/);
    expect(replaced).toBe("waar");
  });

  it("leaves a line alone that has changed since it was pressed", async () => {
    let line = "waar";
    const press = () =>
      new Promise((resolve) => {
        lineCompleter(
          async (typed) => [[typed.toUpperCase()], typed],
          () => line,
        )("waar", (_, completion) => resolve(completion));
      });
    expect(await press()).toEqual([["WAAR"], "waar"]);
    line = "Waar v";
    expect(await press()).toEqual([[], "waar"]);
  });

  it("has nothing to say about what does not exist", async () => {
    expect(await complete("/xyzzy ")).toEqual([[], "/xyzzy "]);
  });
});
