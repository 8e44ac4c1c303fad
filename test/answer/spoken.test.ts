import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

/** How the words of matter of a question were found in a sentence, 0–1 each. */
const qualities = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return query.terms.flatMap(({ kind }, at) => (kind === "light" ? [] : [found.matches[at]?.quality ?? 0]));
};

describe("what people ask in spoken words is found in written ones:", () => {
  it.each([
    ["Wie schreef de overval op zijn conto?", "De bende eiste de overval op."],
    ["Wie zat er te slapen?", "Het was een fout van de bewaker."],
    ["Wie distantieert zich van het geweld?", "De bond veroordeelt het geweld."],
    ["Is de vakbond bruikbaar?", "De vakbond is handig."],
    ["Hoe is de taakverdeling?", "De wacht is verantwoordelijk voor de poort."],
    ["Hoe richtte hij zich tot de pers?", "Hij sprak op een persconferentie."],
    ["Is de crèche overrompeld?", "De crèche kan de toestroom nauwelijks aan."],
    ["Wanneer maakte de bende zijn opwachting?", "De bende dook zes jaar geleden op."],
    ["Lag de kerk op een steenworp?", "Een iets verderop gelegen kerk brandde af."],
    ["Wat kwamen de buren overeen?", "De buren sloten een akkoord."],
  ])("%s", (question, sentence) => {
    expect(Math.min(...qualities(question, sentence))).toBeGreaterThan(0.25);
  });
});

describe("no matter is looked for in", () => {
  it.each(["minstens", "pakweg", "vanop", "erheen"])("„%s”", (word) => {
    const { query } = ranked(`Hoeveel schepen waren er ${word}?`, "Er waren drie schepen.");
    expect(query.terms.map(({ surface }) => surface)).not.toContain(word);
  });
});
