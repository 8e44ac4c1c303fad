import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

const fit = (question: string, sentence: string) => ranked(question, sentence).found.fit;

describe("a place that is of something else fits badly:", () => {
  it.each([
    ["Waar werd de sprint gereden?", "Zij versloeg een renster uit Milaan in de sprint."],
    ["Waar werd het logo ontworpen?", "Een ingenieur uit Porto ontwierp het logo."],
    ["Waar kwam de schilder vandaan?", "De schilder trok naar Parijs."],
    ["Waar ging het gezin heen?", "Het gezin vluchtte uit Gent."],
    ["Naar welk land werd het gezin gebracht?", "Het gezin werd door Frankrijk gered en weggebracht."],
    [
      "In welke stad is Norvex gevestigd?",
      "Norvex verkoopt pompen aan het Ministerie van Marine in Lissabon.",
    ],
    ["Waar woont Tim Maes?", "Tim Maes werkt voor de Bank van Tongeren in Brugge."],
    ["Waar zat Veldman toen zij belde?", "Veldman belde met het Zeemuseum in Oostende."],
    [
      "Van welke gemeente was Bax burgemeester?",
      "Bax, burgemeester van een bedreigde plaats, sprak in Zwolle.",
    ],
  ])("%s – %s", (question, sentence) => {
    expect(fit(question, sentence)).toBeLessThan(0.5);
  });
});

describe("a place of what was asked about fits:", () => {
  it.each([
    ["Waar komt de ingenieur vandaan?", "Een ingenieur uit Porto ontwierp het logo."],
    ["Vanwaar komt de ingenieur?", "Een ingenieur uit Porto ontwierp het logo."],
    ["Waar ging de schilder heen?", "De schilder trok naar Parijs."],
    ["Waar reed de bus naartoe?", "De bus reed richting Parijs."],
    ["Waar woont Tim Maes?", "Advocaat Tim Maes uit Brugge pleitte dinsdag."],
    [
      "Waar staat het Ministerie van Marine?",
      "Norvex verkoopt pompen aan het Ministerie van Marine in Lissabon.",
    ],
    ["Waar hangt de fiets van Lotte Bax?", "De fiets van Bax hangt in het Sportmuseum in Leuven."],
    ["Waar ligt Lotte Bax begraven?", "Bax ligt begraven op het Campo Santo in Gent."],
    ["In welke provincie ligt Zolder?", "Zolder is een dorp bij Hasselt in Limburg."],
    ["Van welke stad is Bax burgemeester?", "Bax is burgemeester van de stad Gent."],
    ["Van welk land is Kabul de hoofdstad?", "Kabul is de hoofdstad van Afghanistan."],
    ["Waar leeft de kegelslak?", "De spray bevat gif van een kegelslak uit Spanje."],
  ])("%s – %s", (question, sentence) => {
    expect(fit(question, sentence)).toBeGreaterThan(0.5);
  });
});
