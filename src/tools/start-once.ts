import { PassThrough, Readable } from "node:stream";
import { commands } from "../../commands/index.ts";
import { createStatistics } from "../discord/statistics.ts";
import type { WordData } from "../dutch/dutch.ts";
import { openLibrary } from "../library/library.ts";
import { loadWordData } from "../library/word-data.ts";
import { openChannel } from "../terminal/open-channel.ts";
import { librarySource } from "./open-project.ts";
import { writeOut } from "./output.ts";

/** What one start took: times in milliseconds since the process began, memory in bytes. */
export interface Start {
  readonly ready: number;
  /** Time on the processor in user mode, all threads together. */
  readonly cpu: number;
  readonly memory: number;
  readonly memoryAfterQuestion: number;
}

const QUESTION = "Hoeveel doden vielen er?";

/**
 * Starts as `main.ts` does without a token, answers a question in the terminal's channel, and writes what that took as
 * one line of JSON. Run by `bench-start.ts`, in a process of its own each time.
 *
 * Arguments: the folder of the articles, the file of the snapshot, and `without` to start without thesaurus and lexicon.
 */
const [, , corpusDir = "", snapshotFile = "", without] = process.argv;

const library = await start();
const ready = performance.now();
const cpu = process.cpuUsage().user / 1000;
const memory = process.memoryUsage().rss;

const output = new PassThrough();
const answer = output.toArray();
const context = {
  ...library,
  statistics: createStatistics(Date.now()),
  now: Date.now,
  keepVote: null,
  version: "",
  shard: null,
};
await openChannel(
  commands,
  context,
  "nl",
  { input: Readable.from([`${QUESTION}\n`]), output: output as unknown as NodeJS.WriteStream },
  (error) => {
    throw error;
  },
);
output.end();
if ((await answer).length === 0) throw new Error("no answer");
const memoryAfterQuestion = process.memoryUsage().rss;
const took: Start = { ready, cpu, memory, memoryAfterQuestion };
await writeOut(`${JSON.stringify(took)}\n`);

async function start() {
  const data = without ? withoutWords(loadWordData()) : loadWordData();
  const source = await librarySource({ corpusDir, snapshotFile }, data);
  return { engine: source.engine, library: await openLibrary(source) };
}

function withoutWords(data: WordData): WordData {
  return { ...data, thesaurus: [], dictionary: "", affixes: "" };
}
