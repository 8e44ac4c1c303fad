import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Locale } from "../../src/reply/payload.ts";
import { DEAD } from "./asking.ts";
import { type BotSettings, testSettings } from "./bot.ts";
import { tryOut } from "./try/try-out.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bronvast-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Pipes lines in; gives what came out, per line, and the exit code. */
async function pipe(lines: readonly string[], locale: Locale, settings: BotSettings = {}) {
  const input = new PassThrough();
  const output = new PassThrough();
  let text = "";
  output.setEncoding("utf8").on("data", (part) => (text += part));
  input.end(lines.join("\n"));
  const streams = { input, output: output as unknown as NodeJS.WriteStream };
  const code = await tryOut(streams, locale, { ...testSettings(folder), ...settings });
  const [greeting = "", ...answers] = text.split(/^› .*\n/m);
  return { code, text, greeting, answers };
}

describe("trying the bot in a local Discord", () => {
  test("answers what is piped in, line by line, wherever it is said", async () => {
    const { code, greeting, answers, text } = await pipe(
      [
        DEAD,
        "> en hoeveel gewonden?",
        `:dm ${DEAD}`,
        `:vragen ${DEAD}`,
        ":vragen Goedemorgen.",
        `:zoek ${DEAD}`,
        `/vraag ${DEAD} openbaar:nee`,
        ":stop",
        "Wie won de Tour de France?",
      ],
      "nl",
    );
    expect(code).toBe(0);
    expect(greeting).toContain("drukt op de knop met dat nummer");
    const [mention, reply, direct, inQuestions, silence, search, hidden] = answers;
    expect(mention).toMatch(/^Bronvast · #algemeen\n[\s\S]*│ .*zestig[\s\S]*\[1\] Meer/);
    expect(reply).toContain("143");
    expect(direct).toMatch(/^Bronvast · privébericht\n[\s\S]*zestig/);
    expect(inQuestions).toMatch(/^Bronvast · #vragen\n[\s\S]*zestig/);
    expect(silence).toContain("De bot zegt niets.");
    expect(search).toMatch(/^Bronvast · #algemeen · alleen jij ziet dit\n[\s\S]*zestig/);
    expect(hidden).toMatch(/alleen jij ziet dit[\s\S]*Deel/);
    expect(answers).toHaveLength(7);
    expect(text).toMatch(/Tot ziens\.\n$/);
  });

  test("presses any button that was shown", async () => {
    const { answers } = await pipe([DEAD, "2", "3", "4", "1", "5", DEAD, "77"], "nl");
    const [shown, context, why, thanks, more, gone, , number] = answers;
    expect(shown).toMatch(/\[1\] Meer {2}\[2\] Context {2}\[3\] Waarom\? {2}\[4\] 👍 {2}\[5\] 👎/);
    expect(context).toMatch(/alleen jij ziet dit[\s\S]*\[6\] ◀ Vorige {2}\[7\] Volgende ▶/);
    expect(more).toMatch(/\[8\] ◀ Vorige/);
    expect(why).toContain("Waarom deze zin?");
    expect(thanks).toContain("Dank je");
    expect(readFileSync(join(folder, "votes.jsonl"), "utf8").trim().split("\n")).toHaveLength(1);
    expect(gone).toContain("Die knop staat er niet meer");
    // A number without a button is a question like any other.
    expect(number).toContain("77");
  });

  test("speaks English to whoever does, and says what cannot be done", async () => {
    const { greeting, answers } = await pipe(
      ["/status", "/foo", "/ask", ":foo", "> what?", ":search", ":nl", "/status"],
      "en",
    );
    expect(greeting).toContain("presses the button with that number");
    const [status, unknown, missing, mark, reply, search, dutch, statusInDutch] = answers;
    expect(status).toContain("Answer time");
    expect(unknown).toContain("There is no command /foo.");
    expect(missing).toContain("/ask needs a value");
    expect(mark).toContain("I do not know “:foo”");
    expect(reply).toContain("There is no message of the bot yet");
    expect(search).toContain("There is no message of yours yet");
    expect(dutch).toContain("drukt op de knop");
    expect(statusInDutch).toContain("Antwoordtijd");
  });

  test("says why when the bot does not start", async () => {
    const { code, text } = await pipe([DEAD], "nl", { CORPUS_DIR: join(folder, "leeg") });
    expect(code).toBe(1);
    expect(text).toMatch(/bestaat niet[\s\S]*De bot is gestopt\.\n$/);
    expect(text).not.toContain("    at ");
  });
});
