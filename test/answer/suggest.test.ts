import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { questionCandidates } from "../../src/answer/question-candidates.ts";
import { suggestQuestions } from "../../src/answer/suggest.ts";
import { projectRoot } from "../../src/library/project-root.ts";
import { article, engine } from "../helpers/dutch.ts";

/** The questions made of one sentence. */
function questionsOf(sentence: string): string[] {
  const corpus = engine.corpus([article(`Kop van het stuk\n\n${sentence}\n`)]);
  const [one] = [...corpus.articles.values()];
  if (!one) throw new Error("no article");
  return questionCandidates(corpus.view(one, 1), engine.dutch.lexicon).map(({ question }) => question);
}

describe("a sentence becomes a question", () => {
  it.each([
    ["Daarbij kwamen zeker zestig mensen om het leven.", "Hoeveel mensen kwamen om het leven?"],
    ["Volgens de politie zijn er ruim veertig auto’s verkocht.", null],
    ["De brand begon in Molendam.", "Waar begon de brand?"],
    ["Eén lamp viel in Molendam.", "Waar viel één lamp?"],
    ["De molen werd in 1874 gebouwd.", null],
    ["In 1874 werd de molen gebouwd.", "Wanneer werd de molen gebouwd?"],
    ["Jan de Wit schreef het boek.", "Wie schreef het boek?"],
    ["Een wadi is een droge rivierbedding.", "Wat is een wadi?"],
    ["De club sloot omdat het geld op was.", "Waarom sloot de club?"],
  ])("%s → %s", (sentence, question) => {
    const questions = questionsOf(sentence).filter((each) => !each.startsWith("Wat staat er over"));
    if (question === null) expect(questions).toEqual([]);
    else expect(questions).toContain(question);
  });

  it.each(["Hij begon in de kelder.", "„Het begon in de kelder”, zegt Jan.", "Begon de brand in de kelder?"])(
    "unless it points back, quotes, or asks: %s",
    (sentence) => {
      expect(questionsOf(sentence).filter((each) => !each.startsWith("Wat staat er over"))).toEqual([]);
    },
  );

  it("asks in general about a name when nothing better can be asked", () => {
    expect(questionsOf("Daar sprak ook Nora Veldman, die hem kende.")).toContain(
      "Wat staat er over Nora Veldman?",
    );
  });
});

describe("the questions that are suggested", () => {
  const text = readFileSync(join(projectRoot(), "corpus", "aanslagen-kabul.txt"), "utf8");
  const corpus = engine.corpus([
    article(text, "eerste"),
    article("Kop\n\nDe brand begon in Molendam.\n", "tweede"),
  ]);
  const questions = suggestQuestions(corpus, engine);

  it("are at least three, so that there are examples to show", () => {
    expect(questions.length).toBeGreaterThanOrEqual(3);
  });

  it("are all answered", () => {
    for (const question of questions) {
      expect(engine.ask(corpus, question, { article: null, limit: 1 }), question).toMatchObject({
        answered: true,
      });
    }
  });

  it("come from every article in turn", () => {
    expect(questions.slice(0, 2)).toContain("Waar begon de brand?");
  });

  it("are worked out once for a corpus", () => {
    expect(suggestQuestions(corpus, engine)).toBe(questions);
  });

  it("are none where there is no article", () => {
    expect(suggestQuestions(engine.corpus([]), engine)).toEqual([]);
  });
});
