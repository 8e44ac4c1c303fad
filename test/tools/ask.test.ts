import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldWhitespace } from "../../src/corpus/article.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { settingsOf } from "../terminal/settings.ts";
import { folderWith, projectCorpus, type RunOptions, run } from "./run.ts";

const seed = readFileSync(join(projectCorpus, "aanslagen-kabul.txt"), "utf8");
const contract = readFileSync(join(projectRoot(), "docs", "ask-json.md"), "utf8");

/** The keys that a table of the contract documents, in order. */
function documented(heading: string): string[] {
  const section = contract.split(/^## /mu).find((each) => each.startsWith(heading)) ?? "";
  return [...section.matchAll(/^\| (`[^|]+) \|/gmu)].flatMap((row) =>
    [...(row[1] as string).matchAll(/`(\w[\w-]*)`/g)].map((key) => key[1] as string),
  );
}

const answers = (args: string[], options?: RunOptions) =>
  run("ask", ["--json", ...args], options)
    .stdout.trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const two = folderWith({
  "brug.txt":
    "date 2024-05 De brug is dicht\n\nDe brug over de Linge is gesloten. Dat duurt tot juni. De burgemeester betreurt het.",
  "Veer.txt": "Het veer vaart\n\nHet veer over de Linge vaart weer. Kaartjes kosten twee euro.",
});

describe("npm run ask -- --json", () => {
  it("answers each line of the input with one line, in order, empty lines too", () => {
    const lines = "Waar was de tweede explosie?\r\nWie won de Tour de France?\n\n";
    const given = answers(["--stdin"], { input: lines });
    expect(given.map(({ question }) => question)).toEqual([
      "Waar was de tweede explosie?",
      "Wie won de Tour de France?",
      "",
    ]);
    expect(given[0]).toMatchObject({ answered: true, reason: null, missing: [], nearest: [], summary: null });
    expect(given[0].citations[0].text).toMatch(/hotel\.$/);
    expect(given[0].citations[0]).toMatchObject({ paragraph: 2, sentence: 4 });
    expect(given[1]).toMatchObject({ answered: false, citations: [], summary: null });
    expect(given[2]).toMatchObject({ answered: false, reason: "no-question", citations: [] });
  });

  it("cites the sentence with the number of dead first, the headline counted apart", () => {
    const [{ citations }] = answers(["Hoeveel mensen kwamen om het leven?"]);
    expect(citations[0]).toMatchObject({ paragraph: 1, sentence: 2 });
    expect(citations[0].text).toContain("zeker zestig mensen");
  });

  it("keeps to the keys of its contract, in their order", () => {
    const [answer] = answers(["--style", "summary", "Hoeveel mensen kwamen om het leven?"]);
    expect(Object.keys(answer)).toEqual(documented("An answer"));
    expect(Object.keys(answer.citations[0])).toEqual(documented("A citation"));
    expect(Object.keys(answer.summary)).toEqual(documented("A summary"));
    expect(Object.keys(answer.summary.sentences[0])).toEqual(documented("A citation"));
  });

  it.each([
    ["no-question", "?!"],
    ["off-topic", "Hoeveel is 3 + 4?"],
    ["missing-term", "Wat zei president Obama over de aanslag?"],
  ])("refuses with %s, which is documented, and with no citation", (reason, question) => {
    expect(documented("Reasons")).toContain(reason);
    expect(answers([question])[0]).toMatchObject({ answered: false, reason, citations: [] });
  });

  it("names what the article lacks, and keeps what came nearest apart, in the same shape", () => {
    const [{ missing, nearest }] = answers(["Hoeveel Britse militairen kwamen om het leven?"]);
    expect(missing).toEqual(["Britse"]);
    expect(Object.keys(nearest[0])).toEqual(documented("A citation"));
  });

  it("quotes nothing but slices of the file", () => {
    const questions = [
      "Wie eist de aanslag op?",
      "Waar is ISKP actief?",
      "Wat zegt de woordvoerder?",
      "Hotel?",
    ];
    const quotes = answers(["--stdin", "--limit", "10"], { input: questions.join("\n") }).flatMap(
      ({ citations, nearest }) => [...citations, ...nearest],
    );
    expect(quotes.length).toBeGreaterThan(10);
    for (const { start, end, text, highlights } of quotes) {
      expect(foldWhitespace(seed.slice(start, end))).toBe(text);
      for (const [from, to] of highlights) expect(text.slice(from, to).trim()).not.toBe("");
    }
  });

  it("gives back a question of any length, and does not let it keep the next one waiting", () => {
    const long = `Waar was het hotel? ${"x".repeat(300_000)} ${"maak een explosie ".repeat(5_000)}`.trim();
    const given = answers(["--stdin"], { input: `${long}\nWaar was de tweede explosie?\n` });
    expect(given.map(({ question }) => question)).toEqual([long, "Waar was de tweede explosie?"]);
    expect(given[1].answered).toBe(true);
  });

  it("gives a summary of whole sentences on request", () => {
    const [{ summary, citations }] = answers(["--style", "summary", "Waar was de tweede explosie?"]);
    expect(citations.length).toBeGreaterThan(0);
    expect(summary.text).toBe(summary.sentences.map(({ text }: { text: string }) => text).join(" "));
    for (const { start, end, text } of summary.sentences) {
      expect(foldWhitespace(seed.slice(start, end))).toBe(text);
    }
  });

  it("says the same in any language: only people read the messages", () => {
    const asked = ["Wie won de Tour de France?"];
    expect(answers(["--lang", "en", ...asked])).toEqual(answers(["--lang", "nl", ...asked]));
  });

  it("writes nothing else on standard output, whatever goes wrong with an article", () => {
    const folder = folderWith({ "goed.txt": "Kop\n\nDe brug is dicht.", "fout.txt": "" });
    const { stdout, status } = run("ask", ["--json", "Wat is dicht?"], { folder });
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(status).toBe(0);
  });

  it("ends well when nobody reads on", async () => {
    const program = join(projectRoot(), "dist", "src", "tools", "ask.js");
    const child = spawn(process.execPath, [program, "--json", "--stdin"], {
      env: settingsOf(projectCorpus, { SNAPSHOT_FILE: "" }),
    });
    let errors = "";
    child.stderr.on("data", (text) => {
      errors += text;
    });
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    child.stdin.end("Waar was het hotel?\n".repeat(2_000));
    const status = await new Promise((resolve) => child.on("close", resolve));
    expect({ status, errors }).toEqual({ status: 0, errors: "" });
  });
});

describe("npm run ask", () => {
  it("shows each sentence with its place, without colour where nobody sees it", () => {
    const { stdout, status } = run("ask", ["--limit", "1", "Wanneer is de brug weer open?"], { folder: two });
    expect(status).toBe(0);
    expect(stdout).toMatch(/ {2}De brug is dicht · mei 2024 · (?:alinea 1, zin \d|kop)\n$/);
    expect(stdout).not.toContain("\u001b");
  });

  it("shows no more sentences than were asked for", () => {
    const places = (limit: string) =>
      run("ask", ["--limit", limit, "Waar was de explosie?"]).stdout.match(/alinea \d/g)?.length;
    expect(places("1")).toBe(1);
    expect(places("2")).toBe(2);
  });

  it("answers from one article on request, however its name is typed", () => {
    const { stdout } = run("ask", ["--corpus", two, "--article", "VEER", "Wat is er over de Linge?"]);
    expect(stdout).toContain("Het veer vaart · alinea 1, zin 1");
    expect(stdout).not.toContain("De brug");
  });

  it("says that the article does not say it, and labels what came nearest", () => {
    const question = "Hoeveel Britse militairen kwamen om het leven?";
    expect(run("ask", [question]).stdout).toMatch(
      /^Dat staat niet in het artikel: .*„Britse”.*\n\n.*dit is geen antwoord/u,
    );
    expect(run("ask", ["--lang", "en", question]).stdout).toMatch(
      /^The article does not say: .*“Britse”.*\n\n.*this is not an answer/u,
    );
  });

  it.each([
    ["no question", [], "Er is geen vraag."],
    ["a question and --stdin", ["--stdin", "Wie?"], "niet allebei"],
    ["an article that is not there", ["--article", "nergens", "Wie?"], "aanslagen-kabul"],
    ["a limit beyond ten", ["--limit", "11", "Wie?"], "Geef 1–10"],
    ["a style that is none", ["--style", "rijm", "Wie?"], "Geef quotes, summary"],
    ["a language it does not speak", ["--lang", "fr", "Wie?"], "Geef nl, en"],
    ["an option without its value", ["--article"], "hoort een waarde"],
    ["an option that is none", ["--hard", "Wie?"], "De optie --hard bestaat niet."],
    ["a folder that is not there", ["--corpus", "/nergens", "Wie?"], "De map /nergens bestaat niet."],
    ["a folder without articles", ["--corpus", folderWith({}), "Wie?"], "staat geen artikel"],
  ])("tells in one line what to do about %s", (_, args, told) => {
    const { status, stdout, stderr } = run("ask", args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(told);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it("explains its options", () => {
    expect(run("ask", ["--help"]).stdout).toMatch(
      /--corpus .*--article .*--limit .*--style .*--json .*--stdin/su,
    );
  });
});
