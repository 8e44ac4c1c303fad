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
    expect([...citations, ...nearest][0]?.text).toContain("Nationale Vereniging van Deltawerkers");
  },
);
