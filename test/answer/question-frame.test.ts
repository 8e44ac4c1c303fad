import { describe, expect, it } from "vitest";
import { withoutFrame } from "../../src/answer/question/question-frame.ts";

describe("a question is asked without what only puts it:", () => {
  it.each([
    ["Weet iemand of de brug dicht is?", "de brug dicht is?"],
    ["weet jij toevallig wie de burgemeester is", "wie is de burgemeester"],
    ["Hallo, kunt u mij vertellen wanneer de kermis begint?", "wanneer de kermis begint?"],
    ["ik zou graag willen weten hoeveel leden de club heeft", "hoeveel leden de club heeft"],
    ["Ik vraag me af waarom de trein stopte.", "waarom de trein stopte."],
    ["heeft iemand een idee hoe lang dat duurt", "hoe lang dat duurt"],
    ["zeg eens in welk jaar zij geboren is", "in welk jaar zij geboren is"],
    ["Kun je me zeggen wat de oorzaak van de brand was?", "wat was de oorzaak van de brand?"],
    ["Weten we al wie de dader is?", "wie is de dader?"],
    ["Is al bekend hoeveel leden er zijn?", "hoeveel leden er zijn?"],
    ["Is het intussen duidelijk of de brug open is?", "de brug open is?"],
    ["Staat al helemaal vast hoeveel leden er zijn?", "hoeveel leden er zijn?"],
    ["Staat er in het artikel wanneer de kermis begint?", "wanneer de kermis begint?"],
    ["Wordt er ergens gezegd waarom de trein stopte?", "waarom de trein stopte?"],
    ["Zegt het artikel waar de brug ligt?", "waar de brug ligt?"],
    ["Ik snap niet waarom de trein stopte.", "waarom de trein stopte."],
    ["Mij interesseert vooral hoe lang dat duurt", "hoe lang dat duurt"],
    ["Weette gij wie de burgemeester is?", "wie is de burgemeester?"],
    ["Klopt het dat de fabriek sluit?", "de fabriek sluit?"],
    ["is het echt waar dat de zaak is geseponeerd", "de zaak is geseponeerd?"],
    ["ik las dat de bakker stopt, klopt dat?", "de bakker stopt?"],
    ["Ik hoorde ergens dat de bakker stopt, klopt dat wel?", "de bakker stopt?"],
    ["De weg is open, toch?", "De weg is open?"],
    ["is hij nou getrouwd of niet", "is hij nou getrouwd?"],
    ["is hij schuldig, ja of nee?", "is hij schuldig?"],
    ["Hoe zijn de matrozen eraan toe?", "In welke toestand zijn de matrozen?"],
    ["Hoe gaat het nu met de matrozen?", "In welke toestand gaat de matrozen?"],
    ["Hoe ernstig waren de verwondingen?", "In welke toestand waren de verwondingen?"],
    ["En hoe was het dier er aan toe na de val?", "In welke toestand was het dier na de val?"],
  ])("%s", (question, asked) => {
    expect(withoutFrame(question)).toBe(asked);
  });

  it.each([
    "Weet de politie wie de dader is?",
    "Kun je aan de kleur zien of het een mannetje is?",
    "Wie weet of hij komt?",
    "Is iets bekend over de dader?",
    "Staat er een toren op de kerk?",
    "Zegt het artikel iets over de brug?",
    "Wat vertelde de getuige over de brand?",
    "Is het museum open?",
    "zeg, wat kost dat?",
    "kun je een grap vertellen?",
  ])("but not where those words are asked about: %s", (question) => {
    expect(withoutFrame(question)).toBe(question);
  });
});
