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
import { median } from "./timing.ts";

const RUNS = 15;

/** Options of Node that `npm start` has, in package.json. */
const NODE_OPTIONS = ["--max-semi-space-size=8"];

/** The ways to start: without thesaurus and lexicon; with them; and with them while nothing is kept from an earlier start. */
const KINDS = ["without", "with", "first"] as const;
type Kind = (typeof KINDS)[number];

const OPTIONS = {
  runs: { type: "string", schema: z.coerce.number().int().min(1).max(1_000), allowed: "1–1000" },
} as const;

/**
 * Times starts, of every kind in turn, each in a process of its own: `npm run bench:start [-- --runs N]`. Medians:
 * - `ready`: from the beginning of the process until it can be asked, in milliseconds;
 * - `cpu`: time on the processor until then, which other work on the machine disturbs less;
 * - `MB`, `asked MB`: resident memory then, and after a question, in millions of bytes.
 */
await runTool(async ({ argv }) => {
  const runs = parseOptions(argv, OPTIONS).options.runs ?? RUNS;
  const { corpusDir } = readConfig();
  const folder = mkdtempSync(join(tmpdir(), "bronvast-start-"));
  const start = (kind: Kind) => {
    if (kind === "first") rmSync(join(folder, kind), { recursive: true, force: true });
    return startOnce(corpusDir, join(folder, kind, "index.json.gz"), kind);
  };
  try {
    for (const kind of KINDS) await start(kind);
    const starts: Record<Kind, Start[]> = { without: [], with: [], first: [] };
    for (let run = 0; run < runs; run++) for (const kind of KINDS) starts[kind].push(await start(kind));
    await writeOut("              ready ms  cpu ms      MB  asked MB\n");
    for (const kind of KINDS) await writeOut(rowOf(kind, medians(starts[kind])));
    const [without, all] = [medians(starts.without), medians(starts.with)];
    const extra = `${(all.ready - without.ready).toFixed(0)} ms, ${(all.cpu - without.cpu).toFixed(0)} ms cpu`;
    await writeOut(`thesaurus and lexicon take ${extra}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return EXIT.fine;
});

async function startOnce(corpusDir: string, snapshotFile: string, kind: Kind): Promise<Start> {
  const script = fileURLToPath(new URL("start-once.js", import.meta.url));
  const args = [...NODE_OPTIONS, script, corpusDir, snapshotFile];
  if (kind === "without") args.push(kind);
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}

function rowOf(kind: Kind, { ready, cpu, memory, memoryAfterQuestion }: Start): string {
  const name = { without: "without words", with: "with words", first: "first start" }[kind];
  const columns = [ready, cpu, memory / 1e6, memoryAfterQuestion / 1e6];
  const widths = [8, 8, 8, 10];
  return `${name.padEnd(14)}${columns.map((each, at) => each.toFixed(0).padStart(widths[at] ?? 0)).join("")}\n`;
}

function medians(starts: readonly Start[]): Start {
  const of = (name: keyof Start) => median(starts.map((start) => start[name]));
  return {
    ready: of("ready"),
    cpu: of("cpu"),
    memory: of("memory"),
    memoryAfterQuestion: of("memoryAfterQuestion"),
  };
}
