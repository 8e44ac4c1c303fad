import { describe, expect, it } from "vitest";
import { boldIn } from "../helpers/bold.ts";

describe("where the answer in bold begins and ends", () => {
  it.each([
    ["Een mus wordt zelden ouder dan vijf jaar.", "Hoe oud wordt een mus?", "zelden ouder dan vijf jaar"],
    ["De laag is niet dikker dan 3 millimeter.", "Hoe dik is de laag?", "niet dikker dan 3 millimeter"],
    ["De temperatuur is 30 °C tot 32 °C in de zomer.", "Hoe hoog is de temperatuur?", "30 °C tot 32 °C"],
  ])("takes a quantity whole: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    ["De melding werd gedaan door een taxichauffeur.", "Wie deed de melding?", "een taxichauffeur"],
    ["Hij erfde het huis van zijn oom Leo.", "Van wie erfde hij het huis?", "zijn oom Leo"],
    ["Zij erfde het huis van haar oom Leo Vos.", "Van wie erfde zij het huis?", "Leo Vos"],
  ])("tells who it is: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    ["De club is circa zes jaar geleden opgericht.", "Hoe lang bestaat de club al?", "circa zes jaar"],
    [
      "De club is circa zes jaar geleden opgericht.",
      "Wanneer is de club opgericht?",
      "circa zes jaar geleden",
    ],
  ])("tells how long, or when: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    [
      "De wagens staan in het museum van de renbaan te Gent.",
      "Waar staan de wagens?",
      "in het museum van de renbaan te Gent",
    ],
    ["De vergadering van de bond was in Gent.", "Waar was de vergadering van de bond?", "Gent"],
    ["Het water kwam uit de Lede.", "Waar kwam het water vandaan?", "de Lede"],
  ])("tells where: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    ["De gewonden konden niet meer praten.", "Konden de gewonden nog praten?", "konden niet meer praten"],
    ["De bakker gaat na de prik niet dood.", "Gaat de bakker dood?", "gaat na de prik niet dood"],
    ["Het geld van de bakker kwam nooit terug.", "Is het geld terug?", "kwam nooit terug"],
    ["De politie heeft nog niemand aangehouden.", "Is er iemand aangehouden?", "nog niemand aangehouden"],
    ["Of de brug opengaat, is nog niet bekend.", "Gaat de brug open?", "is nog niet bekend"],
    ["Metingen tonen dat er geen lood is gevonden.", "Is er lood gevonden?", "geen lood"],
    [
      "De ziekenhuizen kunnen de toestroom nauwelijks aan.",
      "Kunnen de ziekenhuizen de toestroom aan?",
      "kunnen de toestroom nauwelijks aan",
    ],
  ])("takes what is denied with its verb: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    ["Er kwamen mannen, vrouwen en kinderen.", "Zijn er kinderen gekomen?", "mannen, vrouwen en kinderen"],
    [
      "De bakker was de eerste vrouw in het bestuur.",
      "Had de bakker een voorgangster?",
      "de eerste vrouw in het bestuur",
    ],
  ])("tells what is so: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    [
      "De generaal sprak via een scherm op een vergadering van de bond.",
      "Hoe sprak de generaal op de vergadering?",
      "via een scherm",
    ],
    ["De haven laat de kranen op afstand bedienen.", "Hoe worden de kranen bediend?", "op afstand"],
    ["Hij leerde het vak uit boeken van zijn broer.", "Hoe leerde hij het vak?", "uit boeken van zijn broer"],
    [
      "De bond motiveert de staking met kritiek op de leiding bij de verkoop van het bedrijf.",
      "Waarom staakte de bond?",
      "kritiek op de leiding",
    ],
    [
      "De weg is dicht doordat de brug, over de rivier, is weggespoeld.",
      "Waarom is de weg dicht?",
      "doordat de brug, over de rivier, is weggespoeld",
    ],
  ])("tells how, or why: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    ["Bij het slepen braken de henneptouwen.", "Welke touwen braken bij het slepen?", "de henneptouwen"],
    ["Hij kreeg een zevende prijs voor tekenen.", "Welke prijs kreeg hij voor tekenen?", "een zevende prijs"],
    ["Na de reis kreeg zij de titel van burggraaf.", "Welke titel kreeg zij na de reis?", "burggraaf"],
    [
      "De trainer noemde de nederlaag van de ploeg „een wijze les” voor de spelers.",
      "Welke woorden gebruikte de trainer voor de nederlaag?",
      "„een wijze les”",
    ],
    ["In 2004 verscheen het album « De Dolfijn ».", "Welk album verscheen in 2004?", "De Dolfijn"],
    [
      "De clubkleuren zijn blauw en geel: blauw is het vlas.",
      "Welke kleuren draagt de club?",
      "blauw en geel",
    ],
    [
      "Haar bekendste werk is ongetwijfeld De Molen, een opera over een meisje dat weigert te trouwen met de man die men koos.",
      "Wat is haar bekendste werk?",
      "De Molen",
    ],
  ])("tells which one: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });

  it.each([
    ["Dat deden de mannen met brandslangen.", "Welk wapen gebruikten de mannen?", "brandslangen"],
    ["De bond werkt samen om het schip te bergen.", "Wat bergt de bond?", "het schip"],
    ["Doden zijn er niet gevallen.", "Zijn er mensen omgekomen?", "Doden zijn er niet gevallen"],
    ["De bakkers zijn tot zover handig.", "Zijn de bakkers handig?", "handig"],
    ["De wethouder noemde het plan laf en ging weg.", "Wat vond de wethouder van het plan?", "laf"],
    [
      "Zij veroordelen de staking en gaan weg.",
      "Wat vinden de bakkers van de staking?",
      "veroordelen de staking",
    ],
    ["De machine werd voor het eerst gebruikt in « De Tuf ».", "machine eerst gebruikt", "De Tuf"],
    ["De bond is herhaaldelijk in gevecht geraakt.", "gevechten bond", "herhaaldelijk in gevecht geraakt"],
    ["Zo blijven vossen en marters buiten.", "Welke roofdieren blijven buiten?", "vossen en marters"],
    [
      "De ziekenhuizen kunnen het nauwelijks aan.",
      "Hoe gaat het in de ziekenhuizen?",
      "kunnen het nauwelijks aan",
    ],
    ["De naam wordt op zijn Frans gezegd.", "Hoe wordt de naam gezegd?", "op zijn Frans"],
    ["De club groeide uit tot een bond.", "Waartoe groeide de club uit?", "een bond"],
    ["De bond had kritiek op de verkoop.", "Waar had de bond kritiek op?", "op de verkoop"],
    ["De omzet verdubbelde tot 148 miljoen euro.", "Hoe groot werd de omzet?", "148 miljoen euro"],
    ["Het nummer kostte slechts 2 euro.", "Wat was de prijs van het nummer?", "2 euro"],
    ["De baan ligt in de provincie Luik in België.", "In welke provincie ligt de baan?", "Luik"],
    [
      "De zee ligt bij de haven in Gent, de hoofdstad van Vlaanderen.",
      "Wat is de hoofdstad van Vlaanderen?",
      "Gent",
    ],
    [
      "Het hof heeft advocaten Ilse Torfs en Jan Vos gekozen.",
      "Wie heeft het hof gekozen?",
      "Ilse Torfs en Jan Vos",
    ],
  ])("tells nothing but what was asked: %s", (sentence, question, answer) => {
    expect(boldIn(sentence, question)).toBe(answer);
  });
});
