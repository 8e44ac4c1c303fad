import { describe, expect, it } from "vitest";
import { acronymKey, learnAcronyms } from "../../src/dutch/acronyms.ts";
import { dutch, found, keysOf } from "./reading.ts";

describe("IS, the organisation, and is, the verb,", () => {
  it("are told apart by their capitals in an article", () => {
    expect([...keysOf("IS eist de aanslag op.").keys()]).toContain(acronymKey("IS"));
    expect([...keysOf("Hij is ziek.").keys()]).not.toContain(acronymKey("IS"));
  });

  it("are told apart in a question as readers type it, when the article has the organisation", () => {
    const context = { question: true, acronyms: new Set([acronymKey("IS")]) };
    expect([...keysOf("wie zijn de leden van is", context).keys()]).toContain(acronymKey("IS"));
    expect([...keysOf("wat is de hoofdstad", context).keys()]).not.toContain(acronymKey("IS"));
  });

  it("are not looked for where the article does not have the organisation", () => {
    const context = { question: true, acronyms: new Set<string>() };
    expect([...keysOf("wie zijn de leden van is", context).keys()]).not.toContain(acronymKey("IS"));
  });

  it("cannot be told apart in a text that is all capitals, so that neither is found", () => {
    expect([...keysOf("DE VN IS EEN ORGANISATIE").keys()]).not.toContain(acronymKey("IS"));
  });
});

describe("an acronym is found", () => {
  it.each([
    ["in another spelling", "VN", "de V.N.-vergadering"],
    ["with an ending", "D66", "een D66'er"],
    ["in a compound", "VN", "een VN-soldaat"],
    ["by its long form", "VN", "de Verenigde Naties"],
    ["when it is not all capitals", "PvdA", "Hij stemt PvdA."],
  ])("%s", (_, acronym, text) => {
    expect(found(acronym, text)).toBe(1);
  });

  it("by small letters in a question", () => {
    const context = { question: true, acronyms: new Set([acronymKey("NAVO")]) };
    expect([...keysOf("wat doet de navo", context).keys()]).toContain(acronymKey("NAVO"));
  });
});

describe("an article teaches its own acronyms", () => {
  const learnt = (text: string) => learnAcronyms(text).map(({ short, long }) => `${short} = ${long}`);

  it.each([
    [
      "behind what they stand for",
      "De Nederlandse Vereniging van Molenaars (NVM) telt 40 leden.",
      ["NVM = Nederlandse Vereniging van Molenaars"],
    ],
    [
      "before what they stand for",
      "De NVM (Nederlandse Vereniging van Molenaars) telt 40 leden.",
      ["NVM = Nederlandse Vereniging van Molenaars"],
    ],
    [
      "with small words skipped",
      "het Centrum voor Informatie over de Media (CIM)",
      ["CIM = Centrum voor Informatie over de Media"],
    ],
    [
      "with the parts of a word counted",
      "de Werkgroep Kleine-Zoogdieren (WKZ)",
      ["WKZ = Werkgroep Kleine-Zoogdieren"],
    ],
    [
      "and nothing that does not give its letters",
      "De Vereniging van Molenaars (VEB) en het gebouw (NAVO).",
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(learnt(text)).toEqual(expected);
  });

  it("so that the long form is found by the short one", () => {
    const { findLearnt } = dutch.learn("De Nederlandse Vereniging van Molenaars (NVM) is boos.");
    const keys = keysOf("De Nederlandse Vereniging van Molenaars is boos.", findLearnt ? { findLearnt } : {});
    expect(keys.get(acronymKey("NVM"))).toBe(1);
  });

  it("and takes no time over a bracket that never closes", () => {
    expect(learnAcronyms(`(${"AB ".repeat(100_000)}`)).toEqual([]);
  });
});
