import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

/** How well the best answer that a sentence names fits a question, 0–1. */
const fit = (question: string, sentence: string) => ranked(question, sentence).found.fit;

describe("what a sentence names fits better", () => {
  it.each([
    [
      "a number than „veel”",
      "Hoeveel boten liggen er in de haven?",
      "In de haven liggen twaalf boten.",
      "In de haven liggen veel boten.",
    ],
    [
      "a name beside the noun that it is of than one apart from it",
      "Hoe heet het stadion?",
      "Het stadion De Pol is vol.",
      "De stad bouwt met Delta aan een groot stadion.",
    ],
    [
      "a name apart from the noun where something is said to be named than elsewhere",
      "Hoe heet het stadion?",
      "Haar grote stadion wil de stad in mei de naam De Pol geven.",
      "Haar grote stadion wil de stad in mei samen met Delta openen.",
    ],
    [
      "a name than a word for the people of some group",
      "Hoe heet het stadion?",
      "Het stadion De Pol is vol.",
      "Bij het stadion Ajaxsupporters geteld.",
    ],
    [
      "a number than an ordinal",
      "Hoeveel boten liggen er in de haven?",
      "In de haven liggen twaalf boten.",
      "In de haven liggen voor de eerste keer boten.",
    ],
    [
      "a number of what is asked about than one of something else",
      "Hoeveel verslaggevers heeft de krant?",
      "De krant heeft twaalf verslaggevers.",
      "De verslaggevers maken een krant met vier edities.",
    ],
    [
      "a number of what is asked about, an adjective between, than one of something else",
      "Hoeveel vriezers staan er in de kelder?",
      "In de kelder staan zes oude vriezers.",
      "In de kelder staan zes oude kooien.",
    ],
    [
      "a number of people, who may be the ones asked about, than one of something else",
      "Hoeveel smokkelaars zijn er opgepakt?",
      "Op de dijk zijn negen mensen opgepakt.",
      "Na het oppakken zijn negen auto's gevonden.",
    ],
    [
      "a date than „tegenwoordig”",
      "Wanneer vaart de veerboot?",
      "De veerboot vaart op 12 mei.",
      "De veerboot vaart tegenwoordig weer.",
    ],
    [
      "someone's name than a river's, when someone's is asked for",
      "Hoe heet de burgemeester?",
      "De burgemeester, Vosmaer, kwam.",
      "De burgemeester zag de Wulpe.",
    ],
    [
      "someone's name than a village's, when someone's is asked for",
      "Hoe heet de burgemeester?",
      "De burgemeester, Vosmaer, kwam.",
      "De burgemeester uit het turfdorp Vosmeer kwam.",
    ],
    [
      "someone's name than a building's, when someone's is asked for",
      "Hoe heet de portier?",
      "Brand in de zaak: portier Vosmaer gewond.",
      "Brand verwoest fraaie Vosmaerhal, portier gewond.",
    ],
    [
      "someone who is named than one who is not, when it is asked who the burgomaster is",
      "Wie was de burgemeester?",
      "De burgemeester was Vosmaer.",
      "Er stierven mensen, onder wie de burgemeester.",
    ],
    [
      "someone's name than someone else's beside them",
      "Hoe heet de zoon?",
      "Zij kreeg een zoon, Heleno, en een dochter.",
      "Zij kreeg een dochter, Helena, en een zoon.",
    ],
    [
      "someone's name than that of who dealt with him, and begins the sentence",
      "Hoe heette de koopman?",
      "Voor koopman Piet Cats maakte men een schip.",
      "Timmerman Piet Cats maakte een schip voor een rijke koopman.",
    ],
    [
      "a number of women than one of people, when women are counted",
      "Hoeveel vrouwen liggen er in de kliniek?",
      "In de kliniek liggen twaalf vrouwen.",
      "In de kliniek liggen twaalf mensen.",
    ],
    [
      "how long it took than how long ago it was",
      "Hoe lang duurde de belegering?",
      "De belegering duurde zes maanden.",
      "De belegering was zes maanden geleden.",
    ],
    [
      "how long since than how long it took, when that was not asked",
      "Hoeveel maanden zwierf de hond rond?",
      "De hond zwierf zes maanden rond.",
      "De hond, die rond zwierf, is zes maanden geleden gevonden.",
    ],
    [
      "somebody's occupation than a parent's",
      "Wat was het beroep van Mia Claes?",
      "Mia Claes werkte als naaister.",
      "Mia Claes was de dochter van een smid en een naaister.",
    ],
    [
      "a parent's occupation than a child's, when that was asked",
      "Wat was het beroep van de vader van Rik Bos?",
      "Rik Bos groeide op als zoon van een visser.",
      "Rik Bos werkte als visser.",
    ],
    [
      "an occupation that ends in „man” than a man",
      "Wat was Bos van beroep?",
      "Bos was timmerman.",
      "Bos was een jonge man.",
    ],
    [
      "an occupation before somebody's own name than before another's",
      "Wat doet Mia Claes voor de kost?",
      "Loodgieter Mia Claes kocht het oude huis.",
      "Mia Claes kocht het huis van loodgieter Rik Bos.",
    ],
    [
      "an occupation that ends in „oom” than an uncle",
      "Wat is het beroep van Mia Claes?",
      "Mia Claes werkte als landbouweconoom.",
      "Mia Claes was de lievelingsnicht van haar oudoom.",
    ],
    [
      "„het noorden” than a town, when a part of the land is asked for",
      "In welk deel van het land broedt de ooievaar?",
      "De ooievaar broedt in het noorden.",
      "De ooievaar broedt in Gent.",
    ],
    [
      "a compound with „wijk” than a town, when a part of a town is asked for",
      "In welk stadsdeel staat de moskee?",
      "De moskee staat in een arbeiderswijk.",
      "De moskee staat in Rotterdam.",
    ],
    [
      "another name of what is asked about than one of something else",
      "Welke bijnaam had de trainer?",
      "De trainer heette in de volksmond kanonnetje.",
      "De club heette in de volksmond rietkraag.",
    ],
    [
      "a number than a share of them",
      "Hoeveel boten liggen er in de haven?",
      "In de haven liggen twaalf boten.",
      "In de haven ligt twaalf% van de boten.",
    ],
    [
      "a place in a row than „in de eerste plaats”",
      "Op welke plaats eindigde de loper?",
      "De loper eindigde op de derde plaats.",
      "De loper eindigde in de eerste plaats met zere voeten.",
    ],
    [
      "people, when „hoeveel man” is asked, than things",
      "Hoeveel man liggen er in de haven?",
      "In de haven liggen twaalf mensen te zonnen.",
      "In de haven liggen twaalf jaar oude boten.",
    ],
    [
      "the year of a birth than of something else",
      "Wanneer is Mia Claes geboren?",
      "Mia Claes is in 1921 geboren.",
      "Mia Claes vertrok in 1921 naar Gent.",
    ],
    [
      "the day of a death than of something else",
      "Wanneer is kapitein Claes gestorven?",
      "Kapitein Claes overleed op 3 mei.",
      "Kapitein Claes voer uit op 3 mei.",
    ],
    [
      "the years of someone's life than of a namesake's",
      "Wanneer werd Jan Vosmaer geboren?",
      "Het schip was van Jan Vosmaer (1798-1872).",
      "Het schip was van Pieter Vosmaer (1798-1872), en later van zijn zoon Jan Vosmaer.",
    ],
    [
      "someone than a motto",
      "Wie onthulde het beeld?",
      "Voluce onthulde het beeld.",
      "Het beeld „Voluce” werd onthuld.",
    ],
    [
      "someone's name than a town's, when it is asked what the name of someone was",
      "Wat was de naam van de predikant?",
      "De predikant, Vosmaer, betaalde.",
      "De predikant betaalde haar school te Manchester.",
    ],
    [
      "another name than one that the question has",
      "Hoe heette de moeder van Mia Claes?",
      "De moeder, Anna Peeters, bleef.",
      "Het gezin en de moeder zagen hoe Mia werkte.",
    ],
    [
      "someone's age than that of another in the sentence",
      "Hoe oud is Jan de Vries?",
      "De 41-jarige Jan de Vries bouwt een boot.",
      "De 41-jarige schipper en zijn knecht Jan de Vries bouwen een boot.",
    ],
    [
      "what is counted than years",
      "Hoeveel verlies leed de mijn?",
      "De mijn leed een verlies van drie miljoen.",
      "De mijn leed vijf jaar verlies.",
    ],
    [
      "someone's name beside the noun for them than a building's far from it",
      "Hoe heet de gewonde brandweerman?",
      "Brandweerman Vosmaer raakte gewond.",
      "Bij de brand in de Veldhal van gisteren raakte volgens de burgemeester een brandweerman gewond.",
    ],
    [
      "a place that is said to be a province than a city",
      "In welke provincie ligt de haven?",
      "De haven ligt in de provincie Luik.",
      "De haven ligt bij Luik.",
    ],
    [
      "a country by its letters than a city",
      "Welk land vreest een overstroming?",
      "De VS vrezen een overstroming.",
      "Parijs vreest een overstroming.",
    ],
    [
      "someone who is pointed at than no one",
      "Wie bouwde de boot?",
      "Jaren later bouwde hij de boot.",
      "De boot werd gebouwd.",
    ],
    [
      "a cause than a pointer to one told elsewhere",
      "Waarom vaart de veerboot niet?",
      "De veerboot vaart niet vanwege de mist.",
      "Om die reden vaart de veerboot niet.",
    ],
    [
      "any year than those of a life",
      "Wanneer werd de veerboot gebouwd?",
      "De veerboot werd in 1884 gebouwd.",
      "De veerboot werd gebouwd door Jan Vos (1798-1872), die kaartenmaker was.",
    ],
    [
      "someone else than whom the question names with a title",
      "Wie volgde topman Jan Vos op?",
      "Mia Claes volgde hem op.",
      "Topman Jan Vos stapte op.",
    ],
    [
      "two names than one, when several are asked for",
      "Hoe heten de broers?",
      "De broers Jan en Piet kwamen.",
      "De broers van Jan kwamen.",
    ],
    [
      "what is counted than money",
      "Hoeveel boten verkocht de werf?",
      "De werf verkocht zes boten.",
      "De werf verkocht boten voor zes miljoen euro.",
    ],
    [
      "a place in a row than a count, when it is asked which place",
      "De hoeveelste werd de loper?",
      "De loper eindigde op nr. 29.",
      "De loper was een van de 29 deelnemers.",
    ],
    [
      "a cause than what it is the cause of",
      "Waardoor kregen drie mensen hartkloppingen?",
      "Drie mensen kregen hartkloppingen vanwege het gif.",
      "Drie mensen stopten omdat ze last kregen van hartkloppingen.",
    ],
    [
      "a number than one that the question has",
      "Hoeveel kreeg zij voor de 25 gravures?",
      "Zij kreeg 40 gulden voor de 25 gravures.",
      "Zij verkocht de 25 gravures.",
    ],
    [
      "an occupation than a relative, when it is asked what someone was",
      "Wat deed de vader van Mia voor de kost?",
      "De vader van Mia was een molenaar.",
      "De vader van Mia was een broer van Piet.",
    ],
    [
      "the age of somebody who is named before it than of another",
      "Hoe oud was de Belgische zwemster?",
      "Een Belgische zwemster, de 34-jarige Mia Claes, kwam.",
      "Een Belgische zwemster kwam, en de 34-jarige kok Mia Claes ging.",
    ],
    [
      "a person than a role",
      "Wie bestuurt de veerboot?",
      "Jan de Vries bestuurt de veerboot.",
      "Een matroos bestuurt de veerboot.",
    ],
    [
      "a name that is said to be a group's than any name",
      "Wie bestuurt de veerboot?",
      "De vereniging Nieuw Begin bestuurt de veerboot.",
      "Met Nieuw Begin bestuurt men de veerboot.",
    ],
    [
      "a cause than a pointer to one before",
      "Waarom vaart de veerboot niet?",
      "De veerboot vaart niet vanwege de mist.",
      "Daarom vaart de veerboot niet.",
    ],
    [
      "a cause than a consequence of what was asked",
      "Waarom nam de kapitein ontslag?",
      "De kapitein nam ontslag wegens ziekte.",
      "De krant verscheen naar aanleiding van het ontslag van de kapitein.",
    ],
    [
      "a cause in front of its clause than who did it",
      "Waarom zonk de veerboot?",
      "Door de storm zonk de veerboot.",
      "De veerboot werd door de vijand gezonken.",
    ],
    [
      "what came right before at the beginning than at the end",
      "Waarom zonk de veerboot?",
      "Toen het stormde, zonk de veerboot.",
      "De veerboot zonk in mei, toen er een krant verscheen.",
    ],
    [
      "the reason for what was asked than no reason",
      "Waarom is er een staking?",
      "Het lage loon is de reden voor de staking.",
      "De staking gaat door, zeggen de bonden.",
    ],
    [
      "a count of just that than of more",
      "Hoeveel kinderen zijn er gered?",
      "Er zijn twaalf kinderen gered.",
      "Er zijn twaalf mensen gered.",
    ],
    [
      "the year something is of than any year, when its age is asked",
      "Hoe oud is de veerboot?",
      "De veerboot uit 1884 vaart weer.",
      "De veerboot vaart in 1884 weer.",
    ],
    [
      "another than the one asked about, whole or not",
      "Wie was de moeder van Mia Claes?",
      "Anna Peeters was de moeder van Mia Claes.",
      "Mia Maria Claes was een moeder.",
    ],
    [
      "a count than a number in a list",
      "Hoeveel boten liggen er in de haven?",
      "In de haven liggen twaalf boten.",
      "In de haven liggen de boten van steiger nr. 12.",
    ],
    [
      "the years of a life than any years, when an age is asked",
      "Hoe oud werd Jan de Vries?",
      "Jan de Vries (1911-2003) bouwde een boot.",
      "Jan de Vries bouwde in 1911 een boot.",
    ],
    ["how often than how many", "Hoe vaak won de veerboot?", "De veerboot won vijfmaal.", "De veerboot won."],
    [
      "an age in years than a rank",
      "Hoe oud was Jan de Vries?",
      "De twaalfjarige Jan de Vries bouwde een boot.",
      "Jan de Vries werd twaalfde in de wedstrijd.",
    ],
  ])("%s", (_, question, better, worse) => {
    expect(fit(question, better)).toBeGreaterThan(fit(question, worse));
  });
});

describe("a sentence that says who somebody is", () => {
  it.each([
    "Volgens burgemeester Nora Veldman is de brug dicht.",
    "Nora Veldman (54) vindt de brug lelijk.",
    "Nora Veldman, burgemeester van Oost, opende de brug.",
  ])("comes before one that only names them: %s", (introduction) => {
    const other = "Nora Veldman fietste over de brug en zag het water.";
    const corpus = engine.corpus([article(["Bericht", "", `${other} ${introduction}`].join("\n"))]);
    const [best] = engine.rank(corpus, "Wie is Nora Veldman?", "artikel").ranked;
    expect(best?.view.analysis.text).toBe(introduction);
  });
});

it("who somebody is of is no answer to who it was", () => {
  const { found } = ranked("Wie stak de boot in brand?", "Twee leden van KMW staken de boot in brand.");
  const { first, last } = found.answerEntity ?? { first: -1, last: -1 };
  expect(found.view.analysis.words.slice(first, last + 1).map(({ surface }) => surface)).toEqual(["leden"]);
});

it("the name of a group is no name of its members", () => {
  expect(
    fit("Hoe heten de mannen die de boot verbrandden?", "Twee leden van KMW verbrandden de boot."),
  ).toBeLessThan(0.5);
});
