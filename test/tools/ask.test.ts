import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldWhitespace } from "../../src/corpus/article.ts";
import { projectRoot } from "../../src/library/project-root.ts";

const root = projectRoot();
const seed = readFileSync(join(root, "corpus", "aanslagen-kabul.txt"), "utf8");

function run(tool: string, args: string[], input = "") {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "dist", "src", "tools", `${tool}.js`), ...args],
    {
      input,
      encoding: "utf8",
      env: { ...process.env, LANG: "nl_NL.UTF-8", SNAPSHOT_FILE: "" },
    },
  );
  return { status, stdout, stderr };
}

const corpusWith = (files: Record<string, string>) => {
  const folder = mkdtempSync(join(tmpdir(), "bronvast-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

describe("npm run ask", () => {
  it("answers each line of the input with one line of JSON, in order", () => {
    const { status, stdout } = run(
      "ask",
      ["--json", "--stdin"],
      "Waar was de tweede explosie?\nWie won de Tour de France?\n\n",
    );
    expect(status).toBe(0);
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers).toHaveLength(3);
    expect(answers[0]).toMatchObject({ answered: true, reason: null, nearest: [], summary: null });
    expect(answers[0].citations[0]).toMatchObject({ paragraph: 2, sentence: 4 });
    expect(answers[1]).toMatchObject({ answered: false, reason: "missing-term", citations: [] });
    expect(answers[2]).toMatchObject({ answered: false, reason: "no-question", citations: [] });
  });

  it("keeps to the keys of its contract", () => {
    const [answer] = run("ask", ["--json", "Hoeveel mensen kwamen om het leven?"])
      .stdout.split("\n")
      .map((line) => line && JSON.parse(line));
    expect(Object.keys(answer)).toEqual([
      "question",
      "answered",
      "reason",
      "missing",
      "citations",
      "nearest",
      "summary",
    ]);
    expect(Object.keys(answer.citations[0])).toEqual([
      "article",
      "title",
      "paragraph",
      "sentence",
      "start",
      "end",
      "text",
      "highlights",
      "answer",
      "score",
    ]);
    expect(answer.citations[0]).toMatchObject({ paragraph: 1, sentence: 2 });
  });

  it("quotes nothing but slices of the file", () => {
    const questions = [
      "Wie eist de aanslag op?",
      "Waar is ISKP actief?",
      "Wat zegt de woordvoerder?",
      "Hoe heet het hotel?",
    ];
    for (const line of run("ask", ["--json", "--stdin", "--limit", "10"], questions.join("\n"))
      .stdout.trim()
      .split("\n")) {
      const { citations, nearest } = JSON.parse(line);
      expect(citations.length + nearest.length).toBeGreaterThan(0);
      for (const { start, end, text, highlights } of [...citations, ...nearest]) {
        expect(foldWhitespace(seed.slice(start, end))).toBe(text);
        for (const [from, to] of highlights) expect(text.slice(from, to).trim()).not.toBe("");
      }
    }
  });

  it("says what to do about an article that is not there", () => {
    const { status, stderr } = run("ask", ["--article", "nergens", "Wie?"]);
    expect(status).toBe(2);
    expect(stderr).toContain("aanslagen-kabul");
  });
});

describe("npm run corpus:check and reindex", () => {
  it("name file, line and remedy of each problem and load the rest", () => {
    const folder = corpusWith({
      "goed.txt": "Titel\n\nDe brug is dicht. Niemand kan erover.",
      "leeg.txt": "",
      "fout.md": "---\nauteur: X\n---\nTekst.",
    });
    const { status, stdout, stderr } = run("corpus-check", ["--corpus", folder]);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(/leeg\.txt/);
    expect(stdout + stderr).toMatch(/fout\.md.*2/);
    expect(stdout).toMatch(/goed/);
  });

  it("report in JSON what was added, changed and removed since the last index", () => {
    const folder = corpusWith({ "brug.txt": "De brug\n\nDe brug is dicht. Niemand kan erover." });
    const first = JSON.parse(run("reindex", ["--corpus", folder, "--json"]).stdout);
    writeFileSync(join(folder, "brug.txt"), "De brug\n\nDe brug is open. Niemand kan erover.");
    const second = JSON.parse(run("reindex", ["--corpus", folder, "--json"]).stdout);
    expect(first).toMatchObject({ sentences: 3 });
    expect(JSON.stringify(second)).not.toBe(JSON.stringify(first));
  });
});
