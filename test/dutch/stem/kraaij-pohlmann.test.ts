import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kraaijPohlmann } from "../../../src/dutch/stem/kraaij-pohlmann.ts";

/** The words among `pairs` whose stem is not the expected one, each with both. */
function differences(pairs: readonly (readonly [string, string])[]): string[] {
  return pairs
    .filter(([word, stem]) => kraaijPohlmann(word) !== stem)
    .map(([word, stem]) => `${word}: ${kraaijPohlmann(word)}, not ${stem}`);
}

const lines = (path: string | URL) => readFileSync(path, "utf8").trimEnd().split("\n");

describe("kraaijPohlmann", () => {
  it("stems a sample that reaches every rule as Snowball does", () => {
    const rows = lines(new URL("./sample.tsv", import.meta.url)).filter((line) => !line.startsWith("#"));
    const pairs = rows.map((row) => row.split("\t")).map(([word = "", stem = ""]) => [word, stem] as const);
    expect(pairs.length).toBeGreaterThan(350);
    expect(differences(pairs)).toEqual([]);
  });

  it.each([
    ["", ""],
    ["x", "x"],
    ["ge", "ge"],
    ["1990's", "1990"],
    ["Ω≈ç√", "Ω≈ç√"],
  ])("leaves %j as %j", (word, stem) => {
    expect(kraaijPohlmann(word)).toBe(stem);
  });

  // A folder with Snowball's voc.txt and output.txt (github.com/snowballstem/snowball-data, dutch/).
  const folder = process.env.BRONVAST_SNOWBALL_DIR;
  it.runIf(folder)("stems Snowball's whole conformance list as Snowball does", () => {
    const stems = lines(join(folder ?? "", "output.txt"));
    const pairs = lines(join(folder ?? "", "voc.txt")).map((word, i) => [word, stems[i] ?? ""] as const);
    expect(differences(pairs)).toEqual([]);
  });
});
