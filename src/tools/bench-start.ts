import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { z } from "zod";
import { readConfig } from "../config.ts";
import { writeOut } from "./output.ts";
import { parseOptions } from "./parse-options.ts";
import { EXIT, runTool } from "./run-tool.ts";
import type { Start } from "./start-once.ts";
import { atShare } from "./timing.ts";

const RUNS = 15;
const KINDS = ["without", "with"] as const;

const OPTIONS = {
  runs: { type: "string", schema: z.coerce.number().int().min(1).max(1_000), allowed: "1–1000" },
} as const;

/**
 * Times starts from a snapshot (the first start of all, which makes it, aside), with thesaurus and lexicon and without them in turn, each in a process of its own:
 * `npm run bench:start [-- --runs N]`. Medians:
 * - `ready`: from the beginning of the process until it can be asked, in milliseconds;
 * - `cpu`: time on the processor until then, which other work on the machine disturbs less;
 * - `MB`, `asked MB`: resident memory then, and after a question.
 */
await runTool(async ({ argv }) => {
  const runs = parseOptions(argv, OPTIONS).options.runs ?? RUNS;
  const { corpusDir } = readConfig();
  const folder = mkdtempSync(join(tmpdir(), "bronvast-start-"));
  const start = (kind: (typeof KINDS)[number]) => startOnce(corpusDir, join(folder, kind, "index"), kind);
  try {
    // The first start of each makes its snapshot and is not counted.
    for (const kind of KINDS) await start(kind);
    const starts: Record<(typeof KINDS)[number], Start[]> = { without: [], with: [] };
    for (let run = 0; run < runs; run++) for (const kind of KINDS) starts[kind].push(await start(kind));
    const [without, all] = [medians(starts.without), medians(starts.with)];
    await writeOut("              ready ms  cpu ms      MB  asked MB\n");
    for (const [name, row] of [["without words", without] as const, ["with words", all] as const]) {
      const columns = [row.ready, row.cpu, row.memory / 1e6, row.memoryAfterQuestion / 1e6];
      await writeOut(`${name.padEnd(14)}${columns.map((each) => each.toFixed(0).padStart(8)).join("")}\n`);
    }
    const extra = `${(all.ready - without.ready).toFixed(0)} ms, ${(all.cpu - without.cpu).toFixed(0)} ms cpu`;
    await writeOut(`thesaurus and lexicon: ${extra}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return EXIT.fine;
});

async function startOnce(corpusDir: string, snapshotFile: string, kind: string): Promise<Start> {
  const script = fileURLToPath(new URL("start-once.js", import.meta.url));
  const without = kind === "without" ? [kind] : [];
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    corpusDir,
    snapshotFile,
    ...without,
  ]);
  return JSON.parse(stdout);
}

function medians(starts: readonly Start[]): Start {
  const of = (name: keyof Start) =>
    atShare(
      starts.map((start) => start[name]),
      0.5,
    );
  return {
    ready: of("ready"),
    cpu: of("cpu"),
    memory: of("memory"),
    memoryAfterQuestion: of("memoryAfterQuestion"),
  };
}
