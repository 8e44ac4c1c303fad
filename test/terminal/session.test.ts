import { describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Vote } from "../../src/reply/press.ts";
import { parseLine } from "../../src/terminal/parse-line.ts";
import { openSession } from "../../src/terminal/session.ts";
import { contextWith } from "./context.ts";

/** Types lines into a session, one after the other. */
function terminal() {
  const votes: Vote[] = [];
  const faults: unknown[] = [];
  const session = openSession(commands, contextWith(votes), "nl", (error) => faults.push(error));
  const type = async (line: string) => {
    const [payload] = await session.take(parseLine(line));
    return { text: payload?.embeds[0]?.description ?? "", question: payload?.embeds[0]?.author?.name };
  };
  const numberOf = (label: string) =>
    String(session.buttons.findIndex((each) => JSON.stringify(each).includes(label)) + 1);
  return { session, type, votes, faults, numberOf };
}

describe("somebody at the terminal", () => {
  it("asks by typing a question", async () => {
    expect((await terminal().type("Waar begon de brand?")).text).toContain("in Zandhoek.");
  });

  it("asks on", async () => {
    const { type } = terminal();
    await type("Waar begon de brand?");
    const { question, text } = await type("en hoeveel gewonden?");
    expect(question).toBe("hoeveel gewonden?");
    expect(text).toContain("Twaalf");
  });

  it("asks on after a command just as well", async () => {
    const { type } = terminal();
    await type("/vraag Hoeveel bezoekers raakten gewond?");
    expect((await type("waar was dat?")).question).toMatch(/^waar was dat\? \(.*bezoekers/);
  });

  it("presses a button by its number", async () => {
    const { type, numberOf } = terminal();
    await type("Waar begon de brand?");
    expect((await type(numberOf("Waarom?"))).text).toContain("„**brand**” staat er zo.");
  });

  it("is offered no sharing where everything is private", async () => {
    const { session, type } = terminal();
    await type("/vraag openbaar:nee Waar begon de brand?");
    expect(JSON.stringify(session.buttons)).not.toContain("Deel");
  });

  it("votes", async () => {
    const { type, votes, numberOf } = terminal();
    await type("Waar begon de brand?");
    await type(numberOf("👎"));
    expect(votes).toMatchObject([{ question: "Waar begon de brand?", vote: "down" }]);
  });

  it("reads the article page by page", async () => {
    const { type, numberOf } = terminal();
    await type("/artikel");
    expect((await type(numberOf("Volgende"))).text).toMatch(/^> „Het dak moet eraf”/);
  });

  it.each([
    ["9", "Een knop 9 is er nu niet."],
    ["/dansen", "De opdracht /dansen is er niet."],
    ["/citaat", "Bij /citaat hoort een waarde voor alinea."],
    ["/citaat 1 x", "Voor zin kan „x” niet."],
    ["/citaat 9 9", "Alinea 9 is er niet"],
    ["x".repeat(501), "Je vraag telt 501 tekens"],
    ["/zoek in artikel", "De opdracht /zoek is er niet."],
  ])("is told what is wrong with %s", async (typed, told) => {
    const { type, faults } = terminal();
    expect((await type(typed)).text).toContain(told);
    expect(faults).toEqual([]);
  });

  it("is told in general terms of a fault of the program, which is reported in full", async () => {
    const { type, faults } = terminal();
    expect((await type("/herindexeer")).text).toBe("Er ging iets mis bij mij. Probeer het straks nog eens.");
    expect(faults).toEqual([new Error("the disk is gone")]);
  });
});
