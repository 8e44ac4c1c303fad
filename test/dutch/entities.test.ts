import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EntityKind, findEntities } from "../../src/dutch/entities.ts";
import { dutch } from "./reading.ts";

/** The entities of one kind, as they stand in the text. */
function entities(text: string, kind: EntityKind): string[] {
  const analysis = dutch.analyse(text);
  return findEntities(analysis, dutch)
    .filter((entity) => entity.kind === kind)
    .map(({ first, last }) => text.slice(analysis.words[first]?.start, analysis.words[last]?.end));
}

describe("in a sentence,", () => {
  it.each<[EntityKind, string, string[]]>([
    ["person", "Volgens burgemeester Nora Veldman is dat zo.", ["Nora Veldman"]],
    ["person", "Jan de Vries woont sinds 1998 in de Kerkstraat.", ["Jan de Vries"]],
    ["person", "De wedstrijd werd geleid door scheidsrechter Makkelie.", ["Makkelie"]],
    ["role", "De woordvoerder sprak met twee agenten.", ["woordvoerder", "agenten"]],
    ["role", "De gemeenteraad en andere leden stemden tegen.", ["gemeenteraad", "leden"]],
    ["role", "Volgens Veldman wist zijn brandweerman van niets.", ["brandweerman"]],
    ["role", "Veldman en Jan Timmerman kennen de timmerman.", ["timmerman"]],
    ["place", "Kabul is de hoofdstad.", ["Kabul"]],
    ["place", "Jan de Vries woont in de Kerkstraat.", ["Kerkstraat"]],
    ["place", "Gisteren vertrok hij naar Frankrijk.", ["Frankrijk"]],
    ["name", "De NAVO betaalt de rekening.", ["NAVO"]],
    ["name", "IS eist de moord op.", ["IS"]],
    ["name", "Is de moord opgeëist?", []],
    ["locative", "Op de zolder lag een doos.", ["Op de zolder"]],
    ["locative", "De auto stond bij een klein hotel.", ["bij een klein hotel"]],
    ["locative", "Zij groeide op in de arbeiderswijk.", ["in de arbeiderswijk"]],
    ["locative", "Critici linken de partij aan het Marxisme.", []],
    ["quantity", "Twaalf mensen raakten gewond, van wie 3 ernstig.", ["Twaalf", "3"]],
    ["quantity", "Er waren tientallen gewonden.", ["tientallen"]],
    ["time", "Dat gebeurde op 12 mei 2021 in Gent.", ["12 mei 2021"]],
    ["time", "Om 16.30 uur ging de deur open.", ["16.30 uur"]],
    ["time", "De woordvoerder sprak maandag.", ["maandag"]],
    ["time", "Dat gebeurde op 25-8-2021 in Gent.", ["25-8-2021"]],
    ["time", "Dat gebeurde op 25 aug. 2021 in Gent.", ["25 aug. 2021"]],
    ["time", "In mei ’68 sloot de school.", ["mei ’68"]],
    ["time", "Om tien voor half zes ging de deur open.", ["tien voor half zes"]],
    ["time", "Drie jaar geleden vertrok hij.", ["Drie jaar geleden"]],
    ["time", "Jan de Vries woont er sinds 1998.", ["1998"]],
    ["time", "Vorig jaar verhuisde de school, deze zomer het zwembad.", ["Vorig jaar", "deze zomer"]],
    ["time", "Met Kerstmis bleef de bakker open tot middernacht.", ["Kerstmis", "middernacht"]],
    ["reason", "Zij raakte gewond omdat het dak instortte.", ["omdat"]],
    ["person", "Karel De Smet verdedigde Defensie in Washington.", ["Karel De Smet"]],
    ["name", "Karel De Smet verdedigde Defensie in Washington.", ["Defensie"]],
    ["person", "Haar moeder was de Gentse Maria Claes.", ["Maria Claes"]],
    ["quantity", "Bij de stemming kreeg Jansen 300 stemmen.", ["300"]],
    ["quantity", "Dat was toen Jansen 27 jaar was.", ["27"]],
    ["person", "Opinieartikel van Rudi Smit verscheen gisteren.", ["Rudi Smit"]],
    ["role", "De leidraad lag bij de gemeenteraad.", ["gemeenteraad"]],
    ["role", "De zeeschepen verlieten bij dageraad Le Mans.", []],
    ["name", "De Drentherwoldse fabriek kocht een Oudgroningstalig boek.", ["Oudgroningstalig"]],
    ["role", "Veel schippers en hun dochters bleven weg.", ["schippers", "dochters"]],
    ["time", "Donderdagavond vergadert de bond.", ["Donderdagavond"]],
    ["role", "Drie fietsers zagen dieven en verdachten.", ["fietsers", "dieven", "verdachten"]],
    ["role", "Het museum kreeg het van soldaten en nazaten.", ["soldaten", "nazaten"]],
    ["person", "Topman Mads Vos stapte op.", ["Mads Vos"]],
    ["person", "Taxichauffeur Mads Vos reed weg.", ["Mads Vos"]],
    ["role", "Bloemist Mads Vos kwam met haar zus, een kweker.", ["Bloemist", "zus", "kweker"]],
    ["person", "Morgen volgt Jan Vos op bij Noorderwacht.", ["Jan Vos"]],
    ["role", "De melding kwam van een taxichauffeur.", ["taxichauffeur"]],
    ["place", "Zij blokkeren de afrit Zandhoven-West.", ["Zandhoven-West"]],
    ["time", "De bijeenkomst begon rond halfdrie.", ["halfdrie"]],
    ["locative", "De pijn zit aan één kant van het hoofd.", ["aan één kant"]],
    ["reason", "Zij overleed aan een longontsteking.", ["aan"]],
    ["reason", "Zij zweeg op verzoek van haar broer.", ["op"]],
    ["reason", "Het lek was zo groot dat de boot zonk.", ["zo"]],
    ["reason", "Toen de oorlog uitbrak, vluchtte zij.", ["Toen"]],
    ["quantity", "Zij vergaderen wekelijks in de zaal.", ["wekelijks"]],
    ["quantity", "De 29-jarige Jansen en haar veertienjarige zus verloren.", ["29-jarige", "veertienjarige"]],
    ["quantity", "Er verschenen meer dan 1000 verhalen.", ["1000"]],
    ["time", "Het duurde een week of anderhalve maand.", ["een week", "anderhalve maand"]],
    ["time", "Dat was in het najaar van 2025 nog zo.", ["najaar van 2025"]],
    ["time", "Halverwege de jaren 80 sloot de school.", ["Halverwege de jaren 80"]],
    ["time", "Tijdens de Tweede Wereldoorlog sloot de school.", ["Tweede Wereldoorlog"]],
    ["reason", "Hij fietste om op tijd te komen.", ["om"]],
    ["reason", "Door de storm viel de boom om.", ["Door"]],
    ["name", "Haar rivale was de Gentse Mirelka Bruins.", ["Mirelka Bruins"]],
    ["reason", "Hij werd door zijn kritiek ontslagen.", ["door"]],
    ["reason", "Duikers kunnen door de sterke stroming niets doen.", ["door"]],
    ["reason", "Zij schrijven het verschil toe aan de wind.", ["schrijven"]],
    ["reason", "De stad dankt haar naam aan het slib.", ["dankt"]],
    ["reason", "Zij won het vertrouwen door elke week te bellen.", ["door"]],
    ["reason", "De bus kwam niet, maar door een omweg was zij op tijd.", ["door"]],
    ["reason", "De toren stortte in door verzakking van de grond.", ["door"]],
    ["reason", "De door aanslagen beruchte bende vluchtte.", ["door"]],
    ["reason", "Zij kwam vrij bij gebrek aan bewijs.", ["bij"]],
    ["reason", "Hij eiste meer, met als doel anderen af te schrikken.", ["met"]],
    ["reason", "Ter bescherming van de nesten bleef het pad dicht.", ["Ter"]],
    ["reason", "Het stuk sleet, wat tot een storing leidde.", ["leidde"]],
    ["reason", "Om de oogst te redden, werkten zij door.", ["Om"]],
    ["reason", "Uit protest leidde dat tot een staking.", ["Uit", "leidde"]],
  ])("a %s is found: „%s”", (kind, text, expected) => {
    expect(entities(text, kind)).toEqual(expected);
  });

  it.each<[EntityKind, string, string]>([
    ["quantity", "a year or the day of a date counts nothing", "Op 12 mei 1998 ging hij weg."],
    ["quantity", "a date in digits counts nothing", "Op 12/5/1998 ging hij weg."],
    ["quantity", "a time on the clock counts nothing", "Om kwart voor acht ging hij weg."],
    ["person", "a capital at the beginning is no name", "Gisteren regende het."],
    ["reason", "„om” without „te” is no reason", "Om de brug staat een hek."],
    ["reason", "„door” in a clause mostly tells who did it", "Het huis werd door Jan gebouwd."],
    ["reason", "„door” tells who did it, named or not", "Het huis werd door een agent ontdekt."],
    ["reason", "„ter” may be of a place", "Zij stelden de zaal ter beschikking, ter plaatse."],
    ["reason", "„met” is of what goes along, too", "Hij kwam met de trein en met als enige bagage een tas."],
    ["reason", "what is planned is no purpose", "Het plan om de kerk te kopen ging niet door."],
    ["reason", "what is tried is no purpose", "Hij probeerde in mei om de brug te halen."],
    ["reason", "what is asked is no purpose", "De trainer riep hen op om te rusten."],
    ["reason", "„om” may be of a time, before another „om”", "Om drie uur zagen zij kans om te vluchten."],
    ["reason", "„door” tells who did it, in front of a noun", "De door een agent gevonden hond at."],
    ["reason", "a place may end as a happening does", "Zij liepen door de gevangenis."],
    ["reason", "„door” is a way, too", "Zij fietste door de tuin."],
    ["role", "a word may end as one for people", "In het verleden bevriend, zag hij verraad in de stroom."],
    ["name", "a place's adjective before a noun is none", "Zij zong in de Gentse Opera."],
    ["reason", "one may die at a place, too", "Zij overleed aan de Schelde."],
    ["locative", "who belong to a place are none", "Het was oorlog tussen de Belgen en de Fransen."],
    ["locative", "a time is no place", "In mei ging hij weg."],
    ["locative", "an expression is no place", "De molen was op de hoogte en in gebruik."],
    ["locative", "an expression is no place, whatever follows", "Zij keerde op eigen houtje terug."],
    ["locative", "what moves someone is no place", "Zij staakten uit protest."],
    ["locative", "somebody is no place", "Hij bleef bij de bewoners en naast Jan Vos."],
    ["quantity", "a number in a name counts nothing", "De Apollo 11 landde."],
  ])("no %s: %s", (kind, _, text) => {
    expect(entities(text, kind)).toEqual([]);
  });

  it("everything that is found stands in it, in order, whatever the sentence", () => {
    const word = fc.constantFrom(
      "Jan",
      "de",
      "Vries",
      "12",
      "mei",
      "1998",
      "in",
      "Gent",
      "om",
      "te",
      "drie",
      "jaar",
      "geleden",
      ".",
      "VN",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 25 }),
        (parts) => {
          const analysis = dutch.analyse(parts.join(" "));
          let before = 0;
          for (const { first, last } of findEntities(analysis, dutch)) {
            expect(first).toBeGreaterThanOrEqual(before);
            expect(last).toBeGreaterThanOrEqual(first);
            expect(last).toBeLessThan(analysis.words.length);
            before = first;
          }
        },
      ),
      { numRuns: 1_000, seed: 1_812 },
    );
  });
});
