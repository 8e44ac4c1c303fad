import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it } from "vitest";
import { openLibrary } from "../../src/library/library.ts";
import { readCorpus } from "../../src/library/read-corpus.ts";
import { engine, split } from "../helpers/dutch.ts";

const BRIDGE = "De brug\n\nDe brug over de vaart is dicht. Niemand kan erover.";

let corpusDir: string;
let snapshotFile: string;
const open = () => openLibrary({ corpusDir, snapshotFile, engine, analyser: "test" });
const put = (name: string, text: string) => writeFileSync(join(corpusDir, name), text);

beforeEach(() => {
  corpusDir = mkdtempSync(join(tmpdir(), "bronvast-corpus-"));
  snapshotFile = join(mkdtempSync(join(tmpdir(), "bronvast-snapshot-")), "index.json");
  put("brug.txt", BRIDGE);
});

describe("the library", () => {
  it("uses the snapshot when nothing changed", async () => {
    const { builtAt } = await open();
    expect((await open()).builtAt).toBe(builtAt);
  });

  it("answers from a restored snapshot as from a new index", async () => {
    const ask = ({ corpus }: Awaited<ReturnType<typeof open>>) =>
      engine.ask(corpus, "Welke brug is dicht?", { article: null, limit: 3 });
    expect(ask(await open())).toEqual(ask(await open()));
  });

  it.each([
    ["cut short", (content: Buffer) => content.subarray(0, content.length / 2)],
    ["not a snapshot", () => Buffer.from("{}")],
    ["empty", () => Buffer.alloc(0)],
  ])("builds the index again when the snapshot is %s", async (_, spoil) => {
    await open();
    writeFileSync(snapshotFile, spoil(readFileSync(snapshotFile)));
    expect((await open()).corpus.articles.size).toBe(1);
  });

  it("builds the index again when an article changed", async () => {
    await open();
    put("brug.txt", BRIDGE.replace("dicht", "open"));
    const { corpus } = await open();
    expect(corpus.articles.get("brug")?.sentences[1]?.text).toBe("De brug over de vaart is open.");
  });

  it("builds the index again when the analyser is another", async () => {
    const { builtAt } = await open();
    const written = readFileSync(snapshotFile);
    const library = await openLibrary({ corpusDir, snapshotFile, engine, analyser: "newer" });
    expect(library.builtAt).toBeGreaterThanOrEqual(builtAt);
    expect(readFileSync(snapshotFile)).not.toEqual(written);
    expect(library.corpus.index.search.documentCount).toBe(3);
  });

  it("builds the index again when the snapshot has another form", async () => {
    await open();
    const snapshot = JSON.parse(gunzipSync(readFileSync(snapshotFile)).toString());
    const older = gzipSync(JSON.stringify({ ...snapshot, format: 0 }));
    writeFileSync(snapshotFile, older);
    expect((await open()).corpus.index.search.documentCount).toBe(3);
    expect(readFileSync(snapshotFile)).not.toEqual(older);
  });

  it("does not take a snapshot of other articles for its own", async () => {
    await open();
    const snapshot = JSON.parse(gunzipSync(readFileSync(snapshotFile)).toString());
    put("brug.txt", `${BRIDGE} En nog een zin.`);
    const { contentHash } = await readCorpus(corpusDir, split);
    writeFileSync(snapshotFile, gzipSync(JSON.stringify({ ...snapshot, content: contentHash })));
    expect((await open()).corpus.index.search.documentCount).toBe(4);
  });

  it("leaves out a file that cannot be read, names it, and loads the rest", async () => {
    put("leeg.txt", "");
    const library = await open();
    expect([...library.corpus.articles.keys()]).toEqual(["brug"]);
    expect(library.problems).toMatchObject([{ file: "leeg.txt", code: "empty", line: 1 }]);
  });

  it("goes on serving the old corpus when a reindex fails", async () => {
    const library = await open();
    rmSync(corpusDir, { recursive: true });
    await expect(library.reindex()).rejects.toMatchObject({ name: "UserError" });
    expect(library.corpus.articles.size).toBe(1);
  });

  it("lets reindexes that are asked for at once all see the newest files", async () => {
    const library = await open();
    put("haven.txt", "De haven\n\nDe haven groeit.");
    await Promise.all([library.reindex(), library.reindex(), library.reindex()]);
    expect([...library.corpus.articles.keys()].sort()).toEqual(["brug", "haven"]);
  });

  it("refuses a folder without articles and says so", async () => {
    rmSync(join(corpusDir, "brug.txt"));
    await expect(open()).rejects.toMatchObject({ code: "no-articles" });
  });
});
