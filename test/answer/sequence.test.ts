import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

/** The sentence of an article that comes first for a question. */
function first(question: string, ...sentences: string[]): string | undefined {
  const corpus = engine.corpus([article(`Bericht\n\n${sentences.join("\n\n")}`)]);
  return engine.rank(corpus, question, "artikel").ranked[0]?.view.analysis.text;
}

const MATCH = [
  "Na de rust scoorde Van Damme met een kopbal.",
  "Meteen daarna kreeg de spits een rode kaart.",
  "De ploeg won met 1-0.",
  "Daarop bestormden de supporters het veld.",
  "Pieters, de doelman, speelde voordien voor Beringen.",
];
const MILL = [
  "De vlammen sloegen uit het dak en de wieken vielen naar beneden.",
  "Vervolgens sloeg het vuur over naar de schuur van de buren.",
  "Bral kocht de molen in 1998 en liet hem restaureren.",
  "Daarna maalde hij er elke zaterdag graan.",
  "Na de oorlog stond de molen jaren leeg.",
];

describe("what came after something is told by the sentence that goes on from it", () => {
  it.each([
    ["Wat gebeurde er na de kopbal van Van Damme?", MATCH, 1],
    ["Wat gebeurde er na de rode kaart?", MATCH, 3],
    ["Wat deden de supporters nadat de ploeg had gewonnen?", MATCH, 3],
    ["Wie scoorde na de rust?", MATCH, 0],
    ["Wat gebeurde er nadat de wieken naar beneden vielen?", MILL, 1],
    ["Wat deed Bral nadat hij de molen had gekocht?", MILL, 3],
    ["Hoe ging het verder na de restauratie?", MILL, 3],
    ["Wat gebeurde er met de molen na de oorlog?", MILL, 4],
    ["Wanneer kocht Bral de molen?", MILL, 2],
  ])("%s", (question, sentences, at) => {
    expect(first(question, ...sentences)).toBe(sentences[at]);
  });
});

describe("what was before something is told by the sentence that goes back", () => {
  it.each([
    [
      "Voor welke club speelde Pieters voordat hij hier kwam?",
      "Pieters, de doelman, speelde voordien voor Beringen.",
    ],
    ["Wat deed Adams voor ze minister werd?", "Adams is een voormalige notaris uit Gent."],
    ["Welk beroep had Adams vroeger?", "Oorspronkelijk was Adams timmerman."],
  ])("%s", (question, sentence) => {
    expect(
      first(question, "Adams speelt vandaag met Pieters voor onze club.", "Adams werd minister.", sentence),
    ).toBe(sentence);
  });
});

describe("„eerder” that tells more of what something is like goes back to nothing", () => {
  it.each([
    [
      "Met wie werd Adams vroeger vergeleken?",
      "Haar stijl is nu eerder zakelijk.",
      "Als jonge minister werd Adams met Pieters vergeleken.",
    ],
    [
      "Waarmee reed de melkboer vroeger rond?",
      "Zijn winkel is eerder klein dan groot.",
      "De melkboer reed met een hondenkar rond.",
    ],
  ])("%s", (question, rather, sentence) => {
    expect(first(question, "Het dorp telt honderd huizen.", rather, sentence)).toBe(sentence);
  });
});
