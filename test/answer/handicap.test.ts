import { describe, expect, it } from "vitest";
import { handicapOf } from "../../src/answer/rank/handicap.ts";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const best = (question: string, sentences: string) =>
  engine.rank(engine.corpus([article(`Bericht\n\n${sentences}`)]), question, "artikel").ranked[0]?.view
    .analysis.text;

describe("of two sentences that tell nearly as much", () => {
  it("the one that only brings up those whom the question names stands back", () => {
    const told =
      "Bakker was geen lid van een partij toen Piet de Smet haar in 1959 vroeg voor de Tweede Kamer. Zij stemde toe op voorwaarde dat zij één dag in de week les mocht blijven geven.";
    const question = "Welke eis stelde Bakker voordat ze ja zei tegen de Tweede Kamer?";
    expect(best(question, told)).toContain("voorwaarde");
  });

  it("but not where it is asked what somebody said of them", () => {
    const told = "Bakker zei dat de NAVO en Visser een „gedeeld belang” hebben.";
    const handicapFor = (question: string) => {
      const { query, found } = ranked(question, told);
      return handicapOf(query, found, engine.dutch.findHolders);
    };
    expect(handicapFor("Wat hebben de NAVO en Visser volgens Bakker?")).toBe(0);
    expect(handicapFor("Wat hebben de NAVO en Visser?")).toBe(1);
  });

  it("the one of which the question has only who speaks stands back", () => {
    const handicapFor = (question: string) => {
      const { query, found } = ranked(question, "„Wij zijn moe”, zegt de woordvoerder van de school.");
      return handicapOf(query, found, engine.dutch.findHolders);
    };
    expect(handicapFor("Komen er veel leerlingen naar de school?")).toBe(1);
    expect(handicapFor("Is de school moe?")).toBe(0);
    expect(handicapFor("Wie spreekt er voor de school?")).toBe(0);
  });

  it("the one that announces what is told next stands back", () => {
    const told =
      "De bever is een nachtdier. Het menu van de bever bestaat uit:\n\nin de zomer ook wortels en verse scheuten van riet.";
    expect(best("Wat eet de bever in juli en augustus?", told)).toContain("scheuten");
  });

  it("the reason that somebody gives himself goes before that of another", () => {
    const told =
      "De buren denken dat de bond staakt omdat de lonen laag zijn. De bond klaagt dat er wordt gestaakt omdat de huren hoog zijn.";
    expect(best("Waarom staakt de bond?", told)).toContain("huren");
  });

  it("the one in somebody's own words does not, where it is asked what he finds", () => {
    const told = "Bakker zei dat Visser maandag kwam. „Visser is een fijne man.”";
    const corpus = engine.corpus([article(`Bericht\n\n${told}`)]);
    const handicapFor = (question: string) => {
      const { query, ranked: all } = engine.rank(corpus, question, "artikel");
      const quotation = all.find(({ view }) => view.analysis.text.startsWith("„"));
      return quotation && handicapOf(query, quotation, engine.dutch.findHolders);
    };
    expect(handicapFor("Wat vindt Bakker van Visser?")).toBe(-1);
    expect(handicapFor("Wat vindt Bakker van de brug?")).toBe(0);
  });

  it("the one that leaves a group unnamed stands back, where it is asked which", () => {
    const told =
      "De door zware branden beruchte groep claimt dat ze banden heeft met andere takken van de GV. De radicale beweging Groene Vuist in de Provincie Namen (GVN) claimt achter de branden te zitten.";
    expect(best("Welke groep heeft de branden opgeëist?", told)).toContain("Groene Vuist");
  });
});
