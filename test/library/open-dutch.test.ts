import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createDutch, type Dutch } from "../../src/dutch/dutch.ts";
import { keepThesaurus, openDutch } from "../../src/library/open-dutch.ts";
import { loadWordData } from "../../src/library/word-data.ts";

const data = {
  ...loadWordData(),
  dictionary: "",
  thesaurus: ["v: om het leven komen, overlijden\nn: kat ~ poes"],
};
const fresh = createDutch(data);
const folder = mkdtempSync(join(tmpdir(), "bronvast-dutch-"));
const file = join(folder, "kept", "thesaurus.json");

beforeEach(() => rmSync(join(folder, "kept"), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = "Zestig mensen kwamen om het leven. De katten niet.";
const keysOf = (dutch: Dutch) => dutch.analyse(TEXT).terms.flatMap((term) => term.keys.map(({ key }) => key));
const expansionsOf = (dutch: Dutch) => keysOf(dutch).map((key) => dutch.thesaurus.expand(key));

/** What a start would find that does not read the thesaurus' own text. */
const openWithoutText = (analyser: string) => openDutch({ ...data, thesaurus: [] }, analyser, [file]);

describe("opening the analyser", () => {
  it("finds the same from what an earlier start kept", async () => {
    const first = await openDutch(data, "one", [file]);
    const kept = await openWithoutText("one");
    const found = expansionsOf(fresh).flat();
    expect(found.map(({ word }) => word)).toEqual(["overlijden", "poes"]);
    for (const dutch of [first, kept]) {
      expect(dutch.analyse(TEXT)).toEqual(fresh.analyse(TEXT));
      expect(expansionsOf(dutch)).toEqual(expansionsOf(fresh));
      expect([...dutch.thesaurus.words]).toEqual([...fresh.thesaurus.words]);
    }
  });

  it("finds the same from what the build kept, and writes nothing", async () => {
    const built = join(folder, "kept", "built.json");
    await keepThesaurus(data, "one", built);
    const dutch = await openDutch({ ...data, thesaurus: [] }, "one", [built, file]);
    expect(expansionsOf(dutch)).toEqual(expansionsOf(fresh));
    expect(existsSync(file)).toBe(false);
  });

  it("stems again when the build was of another analyser, and keeps that beside it", async () => {
    const built = join(folder, "kept", "built.json");
    await keepThesaurus({ ...data, thesaurus: [] }, "one", built);
    const before = readFileSync(built, "utf8");
    expect(expansionsOf(await openDutch(data, "two", [built, file]))).toEqual(expansionsOf(fresh));
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(built, "utf8")).toBe(before);
  });

  it("leaves what the build kept as it is while the analyser is the same", async () => {
    await keepThesaurus(data, "one", file);
    const before = readFileSync(file, "utf8");
    await keepThesaurus({ ...data, thesaurus: [] }, "one", file);
    expect(readFileSync(file, "utf8")).toBe(before);
    await keepThesaurus({ ...data, thesaurus: [] }, "two", file);
    expect(readFileSync(file, "utf8")).not.toBe(before);
  });

  it("stems again for another analyser, and keeps that", async () => {
    await openDutch(data, "one", [file]);
    expect(expansionsOf(await openWithoutText("two")).flat()).toEqual([]);
    expect(expansionsOf(await openWithoutText("one")).flat()).toEqual([]);
  });

  it.each([
    ["damaged", (text: string) => text.slice(0, -10)],
    ["of another form", (text: string) => text.replace('"format":2', '"format":0')],
    ["of something else", () => "[]"],
  ])("stems again when the file is %s", async (_, damage) => {
    await openDutch(data, "one", [file]);
    const whole = readFileSync(file, "utf8");
    expect(damage(whole)).not.toBe(whole);
    writeFileSync(file, damage(whole));
    expect(expansionsOf(await openDutch(data, "one", [file]))).toEqual(expansionsOf(fresh));
    expect(readFileSync(file, "utf8")).toBe(whole);
  });

  it("works on a disk that cannot be written to", async () => {
    const blocked = join(folder, "file");
    writeFileSync(blocked, "");
    const dutch = await openDutch(data, "one", [join(blocked, "thesaurus.json")]);
    expect(expansionsOf(dutch)).toEqual(expansionsOf(fresh));
    expect(existsSync(file)).toBe(false);
  });
});
