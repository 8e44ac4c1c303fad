import { describe, expect, it } from "vitest";
import { dutch } from "./reading.ts";

const keysIn = (text: string) => dutch.analyse(text).terms.flatMap(({ keys }) => keys.map(({ key }) => key));

describe("a preposition goes with its verb", () => {
  it.each([
    ["p:uit bestan", "De ploeg bestaat uit elf spelers."],
    ["p:tot leid", "De ruzie leidde tot een breuk."],
    ["p:op reken", "De boer rekent op regen."],
  ])("%s: %s", (key, text) => {
    expect(keysIn(text)).toContain(key);
  });
});

describe("but not where it opens an adverbial", () => {
  it.each([
    ["p:tot leid", "Het onderzoek leidde tot nu toe niets op."],
    ["p:op reken", "De boer rekent op termijn minder."],
    ["p:tot koom", "Er kwamen tot zover bekend drie vissers om."],
  ])("%s: %s", (key, text) => {
    expect(keysIn(text)).not.toContain(key);
  });
});
