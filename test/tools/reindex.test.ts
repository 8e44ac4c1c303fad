import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { folderWith, run } from "./run.ts";

let folder: string;
let snapshot: string;
beforeEach(() => {
  folder = folderWith({ "brug.txt": "De brug\n\nDe brug is dicht. Niemand kan erover." });
  snapshot = join(folderWith({}), "index.json.gz");
});

const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
const reindex = (...args: string[]) => run("reindex", args, { folder, env: { SNAPSHOT_FILE: snapshot } });
const report = () => JSON.parse(reindex("--json").stdout);
const ask = (question: string) =>
  JSON.parse(run("ask", ["--json", question], { folder, env: { SNAPSHOT_FILE: snapshot } }).stdout);

describe("npm run reindex", () => {
  it("says how many articles and sentences there are, what was added, and how long it took", () => {
    const { stdout, stderr, status } = reindex();
    expect(stdout).toMatch(
      /^1 artikel, 3 zinnen geïndexeerd in \d+ ms\.\n3 erbij, 0 gewijzigd, 0 weg:\n {2}brug: 3 erbij, .*\n$/u,
    );
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it("says what was added, changed and removed since the last time", () => {
    put("veer.txt", "Het veer\n\nHet veer vaart. Het is druk. Tot juni.");
    report();
    put("brug.txt", "De brug\n\nDe brug is open. Niemand kan erover. Dat is gek.");
    put("veer.txt", "Het veer\n\nHet veer vaart. Tot juni.");
    expect(report()).toMatchObject({
      articles: 2,
      sentences: 7,
      added: 1,
      changed: 1,
      removed: 1,
      changes: [
        { id: "brug", title: "De brug", added: 1, changed: 1, removed: 0 },
        { id: "veer", title: "Het veer", added: 0, changed: 0, removed: 1 },
      ],
    });
    rmSync(join(folder, "veer.txt"));
    expect(report().changes).toEqual([{ id: "veer", title: "Het veer", added: 0, changed: 0, removed: 3 }]);
    expect(reindex("--lang", "en").stdout).toContain("Nothing changed since the last time.");
  });

  it("gives only JSON on standard output with --json, problems included", () => {
    put("leeg.txt", "");
    const { stdout, stderr, status } = reindex("--json");
    expect(Object.keys(JSON.parse(stdout))).toEqual([
      "articles",
      "sentences",
      "added",
      "changed",
      "removed",
      "changes",
      "problems",
      "milliseconds",
      "snapshot",
    ]);
    expect(JSON.parse(stdout).problems).toMatchObject([{ file: "leeg.txt", line: 1, code: "empty" }]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  });

  it("names the problems of files that it left out", () => {
    put("leeg.txt", "");
    expect(reindex().stderr).toMatch(/^leeg\.txt:1: het bestand is leeg\. /u);
  });

  it("keeps the index where the settings say, for the next start", () => {
    expect(report().snapshot).toBe(snapshot);
    const written = readFileSync(snapshot);
    expect(ask("Wat is dicht?").citations[0].text).toBe("De brug is dicht.");
    expect(readFileSync(snapshot)).toEqual(written);
  });

  it.each([
    ["cut short, as when the disk was full", (content: Buffer) => content.subarray(0, content.length - 20)],
    ["something else", () => Buffer.from("{}")],
  ])("is not needed when the snapshot is %s: it is made again", (_, spoil) => {
    reindex();
    const written = readFileSync(snapshot);
    writeFileSync(snapshot, spoil(written));
    expect(ask("Wat is dicht?").citations[0].text).toBe("De brug is dicht.");
    expect(readFileSync(snapshot).length).toBeGreaterThan(written.length / 2);
    expect(report().changes).toEqual([]);
  });

  it("leaves nothing behind beside what it keeps", () => {
    reindex();
    reindex();
    expect(readdirSync(join(snapshot, ".."))).toEqual(["index.json.gz"]);
  });

  it("leaves the snapshot as it is when there is nothing to index", () => {
    reindex();
    rmSync(join(folder, "brug.txt"));
    const { status, stderr } = reindex();
    expect(status).toBe(2);
    expect(stderr).toContain("staat geen artikel");
    expect(existsSync(snapshot)).toBe(true);
  });

  it("fails when the snapshot cannot be written, and says what to do", () => {
    snapshot = join(folder, "brug.txt", "index.json.gz");
    const { status, stderr, stdout } = reindex();
    expect(status).toBe(1);
    expect(stdout).toContain("3 zinnen geïndexeerd");
    expect(stderr).toMatch(/^De index is niet bewaard in .* Zorg dat daar geschreven mag worden/u);
  });

  it("takes another corpus on request, with an index of its own", () => {
    const other = folderWith({ "veer.txt": "Het veer\n\nHet veer vaart." });
    const { stdout } = reindex("--json", "--corpus", other);
    expect(JSON.parse(stdout)).toMatchObject({ articles: 1, sentences: 2 });
    rmSync(JSON.parse(stdout).snapshot);
    expect(existsSync(snapshot)).toBe(false);
  });
});
