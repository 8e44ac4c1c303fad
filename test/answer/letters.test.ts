import { expect, it } from "vitest";
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
