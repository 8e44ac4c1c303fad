import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldWhitespace } from "../../src/corpus/article.ts";
import { projectRoot } from "../../src/library/project-root.ts";

const root = projectRoot();

function summarise(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "dist", "src", "tools", "summarise.js"), ...args],
    { encoding: "utf8", env: { ...process.env, LANG: "nl_NL.UTF-8", SNAPSHOT_FILE: "" } },
  );
  return { status, stdout, stderr };
}

const folder = mkdtempSync(join(tmpdir(), "bronvast-"));
const files = {
  "brug.txt": `date 2020-05 Brug van Zandhoek ingestort

De brug van Zandhoek is maandag ingestort door het hoge water. Niemand raakte daarbij gewond.

Burgemeester Nora Veldman laat de 300 bewoners met een veerpont overvaren. De bouw van een nieuwe brug duurt twee jaar.
`,
  "brood.txt": `date 2021-06 Bakkerij wint prijs voor roggebrood

Bakkerij De Korenaar heeft zaterdag de Gouden Korst gewonnen. De jury proefde zestig broden.
`,
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

describe("npm run summarise", () => {
  it("gives each sentence with its place, and what it was taken from", () => {
    const { status, stdout } = summarise("--sentences", "1");
    const seed = readFileSync(join(root, "corpus", "aanslagen-kabul.txt"), "utf8");
    const [sentence, place, , source] = stdout.split("\n");
    expect(status).toBe(0);
    expect(seed).toContain(sentence);
    expect(place).toBe("  alinea 1, zin 1");
    expect(source).toMatch(/2021-08 · 18 woorden, alle uit het artikel$/);
  });

  it("keeps to the keys of its contract", () => {
    const { stdout } = summarise("--corpus", folder, "--article", "brug", "--json");
    const summary = JSON.parse(stdout);
    expect(Object.keys(summary)).toEqual(["article", "title", "words", "text", "sentences"]);
    expect(summary).toMatchObject({ article: "brug", title: "Brug van Zandhoek ingestort" });
    for (const { start, end, text } of summary.sentences) {
      expect(foldWhitespace(files["brug.txt"].slice(start, end))).toBe(text);
    }
    expect(summary.text).toBe(summary.sentences.map(({ text }: { text: string }) => text).join(" "));
    expect(summary.words).toBe(summary.text.split(" ").length);
  });

  it("keeps to the length that is asked for", () => {
    const of = (...args: string[]) => JSON.parse(summarise(...args, "--json").stdout);
    expect(of("--sentences", "4").sentences).toHaveLength(4);
    expect(of("--words", "60").words).toBeLessThanOrEqual(60);
  });

  it("takes the newest of several articles and says so", () => {
    const { stdout } = summarise("--corpus", folder);
    expect(stdout).toContain("Gouden Korst");
    expect(stdout).toContain("Dit is het nieuwste van de 2 artikelen");
  });

  it("takes the article that treats the topic, or says that none does", () => {
    expect(summarise("--corpus", folder, "--topic", "de veerpont").stdout).toContain(
      "met een veerpont overvaren",
    );
    const { status, stdout } = summarise("--corpus", folder, "--topic", "giraffen");
    expect(status).toBe(0);
    expect(stdout).toBe("Over „giraffen” gaat geen van de 2 artikelen.\n");
  });

  it("gives no sentences in JSON when the topic is not treated", () => {
    const { stdout } = summarise("--corpus", folder, "--article", "brug", "--topic", "giraffen", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ article: "brug", words: 0, text: "", sentences: [] });
  });

  it.each([
    [["--words", "0"], "Geef 1–1000"],
    [["--sentences", "x"], "Geef 1–50"],
    [["--words", "50", "--sentences", "3"], "niet allebei"],
    [["--article", "nergens"], "aanslagen-kabul"],
    [["brug"], "hoort hier niet"],
  ])("says what to do about %s", (args, remedy) => {
    const { status, stderr } = summarise(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(remedy);
  });
});
