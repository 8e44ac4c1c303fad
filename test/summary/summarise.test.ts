import { describe, expect, it } from "vitest";
import { bestSentence, summarise } from "../../src/summary/summarise.ts";
import { SUMMARY_LENGTHS } from "../../src/summary/summary.ts";
import { projectArticle } from "../helpers/articles.ts";
import { article, engine } from "../helpers/dutch.ts";

const sum = (text: string, sentences: number) => {
  const read = article(text);
  return summarise(engine.corpus([read]), read, { sentences }).sentences.map((each) => each.text);
};

const seed = projectArticle("aanslagen-kabul");
const seedCorpus = engine.corpus([seed]);

describe("a summary of the seed article", () => {
  it("holds, at its shortest, who claims it, the dead, and the fear of more", () => {
    const { text, words } = summarise(seedCorpus, seed, SUMMARY_LENGTHS.kort);
    expect(text).toMatch(/ISKP\) claimt achter de aanslagen/);
    expect(text).toMatch(/zeker zestig mensen om het leven/);
    expect(text).toMatch(/VS vrezen (?:meer|nieuwe) aanslagen/);
    expect(words).toBeLessThanOrEqual(50);
  });

  it("says the same three things in three sentences", () => {
    const { sentences } = summarise(seedCorpus, seed, { sentences: 3 });
    expect(sentences.map(({ paragraph, sentence }) => [paragraph, sentence])).toEqual([
      [1, 1],
      [1, 2],
      [7, 1],
    ]);
  });

  it("leaves the headline to the title wherever sentences of the text have room to say it", () => {
    for (const limit of [SUMMARY_LENGTHS.middel, SUMMARY_LENGTHS.lang, { sentences: 5 }]) {
      expect(summarise(seedCorpus, seed, limit).sentences[0]).toMatchObject({ paragraph: 1 });
    }
  });
});

describe("a summary", () => {
  const encyclopedia = projectArticle("griendmuis");
  const news = projectArticle("museumroof-oudenmeer");

  it("gives what an encyclopedia defines", () => {
    const summary = summarise(engine.corpus([encyclopedia]), encyclopedia, { sentences: 1 });
    expect(summary.text).toBe(
      "De griendmuis (Micromys salicetorum) is een klein knaagdier uit de familie van de muisachtigen dat in wilgenbossen langs rivieren leeft.",
    );
  });

  it("gives what happened in the news", () => {
    expect(bestSentence(engine.corpus([news]), news).text).toContain(
      "drie zilveren miniatuurschepen gestolen",
    );
  });

  it("counts its words and joins its sentences", () => {
    const { text, words, sentences } = summarise(seedCorpus, seed, SUMMARY_LENGTHS.middel);
    expect(text).toBe(sentences.map((each) => each.text).join(" "));
    expect(words).toBe(text.split(" ").length);
  });

  it("does not say the same thing twice", () => {
    const same = "De brug over de Zandvliet is maandag ingestort door het hoge water.";
    const again = "Door het hoge water is de brug over de Zandvliet maandag ingestort.";
    const other = "Burgemeester Nora Veldman laat 300 bewoners met een veerpont overvaren.";
    expect(sum(`Brug ingestort\n\n${same} ${again} ${other}`, 2)).toEqual([same, other]);
  });

  it("is shorter than a short article, but one sentence at least", () => {
    const short = article("De brug\n\nDe brug is dicht. De gemeente herstelt de brug nog dit jaar.");
    const corpus = engine.corpus([short]);
    expect(summarise(corpus, short, SUMMARY_LENGTHS.lang).sentences).toHaveLength(1);
    expect(summarise(corpus, short, { words: 1, share: 1 }).sentences).toHaveLength(1);
  });
});

describe("what a summary never holds", () => {
  const LEAD = "De haven van Zandhoek gaat in mei voor een jaar dicht.";

  it("is a heading, an item of a list, or a note of the editors", () => {
    const text = `Haven dicht

${LEAD}

Redenen

- de kade van de haven verzakt al jaren
- de sluis van de haven lekt

Lees ook: De haven van Zandhoek in tien foto's. Foto: haven van Zandhoek in mei.

Externe links

De website van de haven van Zandhoek staat hier.`;
    expect(sum(text, 5)).toEqual([LEAD]);
  });

  it("is a title of a book, which has no verb", () => {
    expect(sum(`Haven dicht\n\n${LEAD}\n\n« De haven van Zandhoek », Uitgeverij Kade, 1993.`, 5)).toEqual([
      LEAD,
    ]);
  });

  it("is a piece of a quotation that runs through several sentences", () => {
    const text = `Haven dicht\n\n${LEAD} Havenmeester Jan Kade is boos. „De haven sluit te lang. Dat kost ons klanten. Wij willen geld.”`;
    expect(sum(text, 5)).toEqual([LEAD, "Havenmeester Jan Kade is boos."]);
  });

  it("unless the article has nothing else", () => {
    expect(sum("- de brug is dicht\n- de haven is open", 1)).toHaveLength(1);
    expect(sum("Alleen een kop", 1)).toEqual(["Alleen een kop"]);
  });
});
