import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../src/library/project-root.ts";
import { questionLine } from "./question-line.ts";
import { folderWith, run } from "./run.ts";

const ARTICLE =
  "De brug\n\nDe brug over de Linge is dicht. Hij gaat in juni open. Wethouder Bos betreurt het.";
const SENTENCES =
  "0\tDe brug\n1\tDe brug over de Linge is dicht.\n2\tHij gaat in juni open.\n3\tWethouder Bos betreurt het.\n";

const QUESTIONS = [
  questionLine("b-1", "Welke brug is dicht?", [1], "welke", "literal"),
  questionLine("b-2", "Wie betreurt het?", [1], "wie", "literal"),
  questionLine("b-3", "Hoeveel kostte de Erasmustunnel?", [], "hoeveel", "absent"),
].join("\n");

const folder = folderWith({
  "brug.txt": ARTICLE,
  "brug.sentences.tsv": SENTENCES,
  "vragen.jsonl": `${QUESTIONS}\n`,
  "een.jsonl": questionLine("b-5", "Welke brug is dicht?", [1], "welke", "literal"),
  "kapot.jsonl": `${QUESTIONS}\n{"id": "b-4"}\n`,
  "elders.jsonl": questionLine("e-1", "Wie?", [1], "wie", "literal").replace('"brug"', '"veer"'),
});
const file = (name: string) => join(folder, name);
const evaluate = (...args: string[]) => run("evaluate", [...args, "--articles", folder]);

describe("npm run evaluate", () => {
  it("scores the questions together, by kind and by style", () => {
    const { stdout, stderr, status } = evaluate(file("vragen.jsonl"));
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    expect(stdout.split("\n").map((line) => line.trim().split(/\s+/u))).toEqual([
      ["questions", "rank1", "rank3", "answeredRight", "abstainedRight", "right", "spanExact", "spanOverlap"],
      ["vragen", "3", "50", "50", "50", "100", "66.7", "0", "0"],
      ["hoeveel", "1", "0", "0", "0", "100", "100", "0", "0"],
      ["welke", "1", "100", "100", "100", "0", "100", "0", "0"],
      ["wie", "1", "0", "0", "0", "0", "0", "0", "0"],
      ["absent", "1", "0", "0", "0", "100", "100", "0", "0"],
      ["literal", "2", "50", "50", "50", "0", "50", "0", "0"],
      [""],
      [""],
    ]);
  });

  it("lists every miss with what was returned, on request", () => {
    const { stdout } = evaluate(file("vragen.jsonl"), "--verbose");
    const misses = stdout.split("\n\n")[1] ?? "";
    expect(misses).toMatch(/^b-2 {2}Wie betreurt het\? {2}answered \d\.\d\d, not found\n/u);
    expect(misses).toContain("\n    Wethouder Bos betreurt het.\n");
    expect(misses).not.toContain("b-1");
  });

  it("gives the figures of each file in JSON", () => {
    const { vragen, ...others } = JSON.parse(
      evaluate(file("vragen.jsonl"), file("een.jsonl"), "--json").stdout,
    );
    expect(others).toMatchObject({ een: { all: { questions: 1, right: 100 } } });
    expect(Object.keys(vragen)).toEqual(["all", "kind", "style"]);
    expect(vragen.all).toEqual({
      questions: 3,
      rank1: 50,
      rank3: 50,
      answeredRight: 50,
      abstainedRight: 100,
      right: 66.7,
      spanExact: 0,
      spanOverlap: 0,
    });
  });

  it("takes the project's own articles and questions", () => {
    const own = join(projectRoot(), "test", "evaluation", "questions", "aanslagen-kabul.jsonl");
    const { all } = JSON.parse(run("evaluate", [own, "--json"]).stdout)["aanslagen-kabul"];
    expect(all.questions).toBeGreaterThanOrEqual(120);
  });

  it.each([
    ["no file", [], "Noem er een of meer"],
    [
      "a file that is not there",
      ["/nergens.jsonl"],
      "Het bestand /nergens.jsonl kan niet worden gelezen (ENOENT)",
    ],
    [
      "a line that is no point of a summary",
      ["--summaries", file("kapot.jsonl")],
      "kapot.jsonl:1: deze regel heeft niet de vorm {article, weight",
    ],
    [
      "a line that is no question",
      [file("kapot.jsonl")],
      "kapot.jsonl:4: deze regel heeft niet de vorm {id, article",
    ],
    ["an article that is not there", [file("elders.jsonl")], "Er is geen artikel „veer”. Kies uit: brug."],
  ])("tells in one line what to do about %s", (_, args, told) => {
    const { status, stdout, stderr } = evaluate(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(told);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it("names the fault of an article that cannot be read", () => {
    const broken = folderWith({ "brug.txt": "", "vragen.jsonl": QUESTIONS });
    const { stderr } = run("evaluate", [join(broken, "vragen.jsonl"), "--articles", broken]);
    expect(stderr).toContain("brug.txt:1: het bestand is leeg.");
  });
});

describe("npm run evaluate:sentences", () => {
  const marked = folderWith({
    "brug.txt": ARTICLE,
    "brug.sentences.tsv": SENTENCES.replace("is dicht.\n2\tHij", "is dicht. Hij").replace(
      "gaat in",
      "gaat\n3\tin",
    ),
    "veer.txt": "Het veer\n\nHet veer vaart.",
    "veer.sentences.tsv": "0\tHet veer\n1\tHet veer vaart.\n",
    "los.txt": "Los\n\nNiet gemerkt.",
  });

  it("gives precision, recall and F1, of each article that was marked and of all", () => {
    const { stdout, status } = run("evaluate-sentences", ["--articles", marked]);
    expect(status).toBe(0);
    expect(stdout.split("\n").map((line) => line.trim().split(/\s+/u))).toEqual([
      ["boundaries", "precision", "recall", "f1"],
      ["brug", "3", "0.667", "0.667", "0.667"],
      ["veer", "1", "1.000", "1.000", "1.000"],
      ["all", "4", "0.750", "0.750", "0.750"],
      [""],
    ]);
  });

  it("lists each boundary that is wrong or missed, on request", () => {
    const { stdout } = run("evaluate-sentences", ["--articles", marked, "--verbose"]);
    expect(stdout).toContain(
      "wrong   brug  De brug De brug over de Linge is dicht. ‖ Hij gaat in juni open.",
    );
    expect(stdout).toMatch(/missed {2}brug {2}.*Hij gaat ‖ in juni open\./u);
  });

  it("gives all that in JSON", () => {
    const args = ["--articles", marked, "--json"];
    const plain = JSON.parse(run("evaluate-sentences", args).stdout);
    expect(plain.all).toEqual({ boundaries: 4, precision: 0.75, recall: 0.75, f1: 0.75 });
    expect(Object.keys(plain.articles)).toEqual(["brug", "veer"]);
    const { wrong, missed } = JSON.parse(run("evaluate-sentences", [...args, "--verbose"]).stdout).articles
      .brug;
    expect([wrong.length, missed.length]).toEqual([1, 1]);
  });

  it("takes the project's own articles when none are named", () => {
    const { all } = JSON.parse(run("evaluate-sentences", ["--json"]).stdout);
    expect(all.boundaries).toBeGreaterThan(200);
  });

  it.each([
    [{ "brug.txt": ARTICLE }, "staan geen zinnen om mee te vergelijken"],
    [
      { "brug.txt": ARTICLE, "brug.sentences.tsv": "0\tDe brug\n1\tDe boot.\n" },
      "brug.sentences.tsv:2: deze zin staat niet",
    ],
    [
      { "brug.txt": ARTICLE, "brug.sentences.tsv": "De brug\n" },
      "brug.sentences.tsv:1: deze regel heeft niet de vorm",
    ],
  ])("tells what is wrong with the files: %j", (files, told) => {
    const { status, stderr } = run("evaluate-sentences", ["--articles", folderWith(files)]);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
  });
});
