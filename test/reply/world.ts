import type { Corpus } from "../../src/answer/engine.ts";
import { article, engine } from "../helpers/dutch.ts";

export { engine };

/** Makes a corpus of articles given by id. */
export function corpusOf(texts: Readonly<Record<string, string>>): Corpus {
  return engine.corpus(Object.entries(texts).map(([id, text]) => article(text, id)));
}

/** An article that nothing else is tested with. */
export const LIGHTHOUSE = `---
title: Vuurtoren van Zandhoek na brand gesloten
date: 2019-03-12
source: De Kustbode
url: https://kustbode.example/vuurtoren
---
Vuurtoren van Zandhoek na brand gesloten

De vuurtoren van Zandhoek is dinsdag door brand zwaar beschadigd. Twaalf bezoekers werden geëvacueerd. De brand begon in de keuken.

„Het dak *moet* eraf”, zegt burgemeester Nora Veldman. De gemeente sluit de toren voor drie jaar. Het herstel kost 2,5 miljoen euro.

Vorig jaar trok de toren nog 40.000 bezoekers. Zij beklommen samen de 226 treden.
`;

/** Another, so that there is something to choose between. */
export const BAKERY = `date 2021-06 Bakkerij De Korenaar wint prijs voor roggebrood

Bakkerij De Korenaar heeft zaterdag de Gouden Korst gewonnen. De jury proefde zestig broden.

Bakker Joost Hemel gebruikt rogge uit de eigen streek.
`;
