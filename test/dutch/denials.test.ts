import { describe, expect, it } from "vitest";
import { dutch } from "./reading.ts";

const keysOf = (text: string) => dutch.analyse(text).terms.flatMap(({ keys }) => keys.map(({ key }) => key));

describe("an expression that denies a verb is found", () => {
  it.each([
    ["p:niet overlef", "Drie wandelaars overleefden de lawine niet."],
    ["p:niet overlef", "Drie wandelaars hebben de lawine niet overleefd."],
    ["p:het niet overlef", "Drie wandelaars overleefden het niet."],
    ["p:het niet overlef", "De gids zei dat drie wandelaars het niet overleefden."],
  ])("%s: %s", (key, sentence) => {
    expect(keysOf(sentence)).toContain(key);
  });

  it("but not where another verb is denied", () => {
    expect(keysOf("De gids kwam niet, maar drie wandelaars overleefden de lawine.")).not.toContain(
      "p:niet overlef",
    );
  });
});
