import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../src/library/project-root.ts";

/** Which rooms each room may import from, beside itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  dutch: [],
  corpus: ["dutch"],
  answer: ["corpus", "dutch"],
  summary: ["answer", "corpus", "dutch"],
  library: ["summary", "answer", "corpus", "dutch", "user-error.ts"],
  reply: ["summary", "answer", "corpus", "dutch", "library", "user-error.ts"],
  commands: ["reply", "library", "summary", "answer", "corpus", "dutch", "user-error.ts"],
  discord: [
    "commands",
    "reply",
    "library",
    "summary",
    "answer",
    "corpus",
    "dutch",
    "config.ts",
    "user-error.ts",
  ],
  terminal: ["commands", "reply", "library", "summary", "answer", "corpus", "dutch", "user-error.ts"],
};

/** The steps of an answer, each of which builds on those before it. */
const STEPS = ["question", "find", "fit", "rank", "decide", "span"];
/** What any step may use of what stands above them. */
const SHARED = ["once-per.ts", "weights.ts"];

/** Rooms that know no Discord client, file system, clock or environment. */
const PURE = ["dutch", "corpus", "answer", "summary", "reply"];

const root = projectRoot();

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function roomOf(file: string): string {
  const [first = "", second = ""] = relative(root, file).split("/");
  return first === "src" ? second : first;
}

function importsOf(file: string, kind: "values" | "all"): string[] {
  const code = readFileSync(file, "utf8");
  const pattern =
    kind === "all"
      ? /(?:import|export)\s[^;]*?from\s+"([^"]+)"/g
      : /(?:import|export)\s(?!type\s)[^;]*?from\s+"([^"]+)"/g;
  return [...code.matchAll(pattern)].map((match) => match[1] as string);
}

const files = [...filesIn(join(root, "src")), ...filesIn(join(root, "commands"))];

describe("the house", () => {
  it("has dependencies in one direction only", () => {
    const wrong = files.flatMap((file) => {
      const room = roomOf(file);
      const allowed = MAY_IMPORT[room];
      if (!allowed) return [];
      return importsOf(file, "values")
        .filter((name) => name.startsWith("."))
        .map((name) => roomOf(resolve(file, "..", name)))
        .filter((other) => other !== room && !allowed.includes(other))
        .map((other) => `${relative(root, file)} imports from ${other}`);
    });
    expect(wrong).toEqual([]);
  });

  it("builds each step of an answer on the steps before it", () => {
    const answer = join(root, "src", "answer");
    const wrong = STEPS.flatMap((step, at) =>
      filesIn(join(answer, step)).flatMap((file) =>
        importsOf(file, "values")
          .map((name) => relative(answer, resolve(file, "..", name)))
          .filter((name) => !name.startsWith("..") && !SHARED.includes(name))
          .filter((name) => !STEPS.slice(0, at + 1).includes(name.split("/")[0] as string))
          .map((name) => `${relative(root, file)} imports ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps its core free of Discord, files, the clock and the environment", () => {
    const wrong = files
      .filter((file) => PURE.includes(roomOf(file)))
      .flatMap((file) => {
        const imports = importsOf(file, "values").filter((name) =>
          /^(?:node:(?!util)|discord\.js|dotenv)/.test(name),
        );
        const code = readFileSync(file, "utf8").match(/\bDate\.now\(|\bprocess\.|\bnew Date\(\)/g) ?? [];
        return [...imports, ...code].map((name) => `${relative(root, file)}: ${name}`);
      });
    expect(wrong).toEqual([]);
  });

  it("fills its files with things one can read in one sitting", () => {
    const long = files.filter((file) => readFileSync(file, "utf8").split("\n").length > 320);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });
});
