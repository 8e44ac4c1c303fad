import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { questionLine } from "./question-line.ts";
import { folderWith, run } from "./run.ts";

const question = (id: string, text: string, answers: number[]) =>
  questionLine(id, text, answers, "wat", "synonym");

const folder = folderWith({
  "brug.txt":
    "De brug\n\nOp de rivier vaart een veerpont. Wethouder Bos is vorig jaar overleden. Het kasteel werd in 1602 gebouwd.",
  "vragen.jsonl": [
    question("b-1", "Wie is er gestorven?", [2]),
    question("b-2", "Wanneer is de burcht opgetrokken?", [3]),
    question("b-3", "Hoeveel kostte de Erasmustunnel?", []),
  ].join("\n"),
});

describe("npm run evaluate -- --ablate", () => {
  it("says what the figures lose without each part, beside those of the whole", () => {
    const file = join(folder, "vragen.jsonl");
    const { stdout, stderr, status } = run("evaluate", [file, "--articles", folder, "--ablate", "--json"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
    const { whole, parts } = JSON.parse(stdout);
    expect(whole).toEqual(
      JSON.parse(run("evaluate", [file, "--articles", folder, "--json"]).stdout).vragen.all,
    );
    const effects = new Map(
      parts.map(({ part, effect }: { part: string; effect: unknown }) => [part, effect]),
    );
    expect(effects.get("thesaurus")).toMatchObject({ rank1: -100 });
    expect(effects.get("feature: negation")).toMatchObject({ rank1: 0 });
  }, 60_000);
});
