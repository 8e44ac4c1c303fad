import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

const corpus = engine.corpus([
  article(
    "Nieuwe dienst\n\nDe NVD is druk. De Nationale Vereniging van Deltawerkers (NVD) opende maandag een kantoor. De NVD is in Breda gevestigd.",
  ),
]);

it.each(["Waar staat NVD voor?", "Waar staat de afkorting NVD voor?", "waar staan de letters nvd voor"])(
  "tells what letters stand for by the sentence that spells them out: %s",
  (question) => {
    const { citations, nearest } = engine.ask(corpus, question, { article: null, limit: 1 });
    const [first] = [...citations, ...nearest];
    expect(first?.text.slice(...(first.answer ?? []))).toBe("De Nationale Vereniging van Deltawerkers");
  },
);

it("tells it too when the letters before the brackets are none of the name's own", () => {
  const other = engine.corpus([
    article("Fusie\n\nDe Veiligheidsregio Lornestreek (VRL) verhuist. De VRL gaat naar Breda."),
  ]);
  const { citations, nearest } = engine.ask(other, "Waar staat VRL voor?", { article: null, limit: 1 });
  const [first] = [...citations, ...nearest];
  expect(first?.text.slice(...(first.answer ?? []))).toBe("De Veiligheidsregio Lornestreek");
});

it("does not take what letters stand for to be who is asked for", () => {
  const { ranked } = engine.rank(corpus, "Wie is de voorzitter van NVD?", null);
  expect(ranked.find(({ view }) => view.analysis.text.includes("(NVD)"))?.answerEntity?.kind).not.toBe(
    "name",
  );
});

describe("what letters stand for is told", () => {
  const answer = (text: string, question: string) => {
    const { citations, nearest, answered } = engine.ask(engine.corpus([article(text)]), question, {
      article: null,
      limit: 1,
    });
    const [first] = [...citations, ...nearest];
    return answered ? first?.text.slice(...(first.answer ?? [])) : null;
  };

  it.each([
    ["by „afgekort als”", "De Nieuw-Groningse Bond, afgekort als „NGB”, bestaat tien jaar.", "NGB"],
    ["by „voluit”", "De NGB, voluit Nieuw-Groningse Bond, bestaat tien jaar.", "NGB"],
    ["by the verb", "NGB staat voor Nieuw-Groningse Bond en bestaat tien jaar.", "NGB"],
    ["in two languages", "De naam werd NGB/NBG (Nieuw-Groningse Bond / Nouveau Bloc de Groningue).", "NGB"],
  ])("%s: %s", (_, text, letters) => {
    for (const question of [
      `Waar staat ${letters} voor?`,
      `Waarvoor staat de afkorting ${letters}?`,
      `Waar staat de B in ${letters} voor?`,
      `Wat betekent ${letters}?`,
      `Waar is ${letters} de afkorting van?`,
    ])
      expect([question, answer(`Vakbonden\n\n${text} De ${letters} groeit.`, question)]).toEqual([
        question,
        expect.stringMatching(/^(?:De )?Nieuw-Groningse Bond$/),
      ]);
  });

  it("by nothing where the article does not spell them out", () => {
    expect(
      answer("Vakbonden\n\nDe NGB groeit. De NGB heeft een voorzitter.", "Waar staat NGB voor?"),
    ).toBeNull();
  });
});
