import { describe, expect, it } from "vitest";
import type { Unit } from "../../src/answer/question/asked-noun.ts";
import { readQuestionType } from "../../src/answer/question/read-question-type.ts";
import { isForPerson } from "../../src/dutch/roles.ts";
import { dutch } from "../dutch/reading.ts";

const isTitle = (folded: string) => isForPerson(folded, dutch.names, dutch.lexicon);
const read = (question: string) => readQuestionType(dutch.analyse(question, { question: true }), isTitle);
const expected = (question: string) => read(question).expects;

describe("a question asks for", () => {
  it.each([
    ["a person", "Wie won de wedstrijd?", "person"],
    ["a place", "Waar komt de trein aan?", "place"],
    ["a time", "Wanneer komt de trein aan?", "time"],
    ["a reason", "Waarom staakt het personeel?", "reason"],
    ["a number", "Hoeveel treinen rijden er?", "quantity"],
    ["a number, in two words", "Hoe veel treinen rijden er?", "quantity"],
    ["a name", "Hoe heet de machinist?", "name"],
    ["a number, by a noun for one", "Hoe hoog is het dodental?", "quantity"],
    ["a number, by another noun for one", "Wat is de dodentol?", "quantity"],
    ["a name, with a slip in the verb", "Hoe heete de machinist?", "name"],
    ["a reason, by how it comes", "Hoe komt het dat de brug instortte?", "reason"],
    ["a name in some language", "Wat is de Latijnse naam van de huismus?", "name"],
    ["a reason: what something is due to", "Waar dankt de molen zijn bekendheid aan?", "reason"],
    ["a reason, behind „te danken”", "Waaraan heeft de molen zijn bekendheid te danken?", "reason"],
    ["a reason, by what it lies in", "Waar lag het aan dat de trein te laat kwam?", "reason"],
    ["a place, by where something lies", "Waar ligt het dorp aan de rivier?", "place"],
    ["a reason, told by someone", "Wat zegt de bond er zelf over waarom er gestaakt wordt?", "reason"],
    ["nothing of a kind: what someone says", "Wat zegt de bond over de staking?", null],
    ["a reason, by how it can be", "Hoe is het mogelijk dat de brug instortte?", "reason"],
    [
      "a reason, by how it came so far",
      "Hoe kon het volgens de baas zover komen dat de brug instortte?",
      "reason",
    ],
    ["nothing of a kind: what with „waar … over”", "Waar gaat het artikel over?", null],
    ["nothing of a kind: who somebody is", "Wie is Nora Veldman?", null],
    ["whoever has an office", "Wie is de Kamervoorzitter van België?", "person"],
    ["whoever is of a people", "Welke Fransman eindigde als tweede?", "person"],
    ["nothing of a kind: a thing of a country", "Welke Franse krant schreef erover?", null],
    ["what someone was", "Wat deed haar vader voor de kost?", "role"],
    ["a cause, of how a mishap came about", "Hoe is de ontploffing ontstaan?", "reason"],
    ["a cause, of how something caught fire", "Hoe vloog de loods in brand?", "reason"],
    ["no cause, of how anything else came about", "Hoe is de club ontstaan?", null],
    ["what someone was, by the noun for it", "Wat is het beroep van haar vader?", "role"],
    ["what someone is, by the trade that they ply", "Welk vak oefent de buurman uit?", "role"],
    ["no such thing, where a trade is spoken of", "Hoe lang mag zij haar beroep niet uitoefenen?", "time"],
    ["nothing of a kind: what a name comes from", "Waar komt de naam vandaan?", null],
    ["a number, of people", "Met z'n hoevelen begonnen zij?", "quantity"],
    ["nothing of a kind, in ambiguous search words", "schuld burgemeester brand", null],
    ["names, in search words", "namen gevallen soldaten", "name"],
    ["a name, in search words", "naam overleden schipper", "name"],
    ["a name, in search words for another kind of name", "bijnaam schipper", "name"],
    ["a name, in search words for the true one", "echte naam schrijver", "name"],
    ["a time, in search words", "openingsdatum zwembad", "time"],
    ["a number, by what it comes to", "Wat wordt de reistijd?", "quantity"],
    ["a reason, by a compound for one", "Wat was het aanslagmotief?", "reason"],
    ["a reason: what someone died of", "Waaraan is de schipper overleden?", "reason"],
    ["a person, in search words", "leider vakbond", "person"],
    ["a reason, by the noun for one", "Om welke reden staakt het personeel?", "reason"],
    ["a reason, by the noun for a purpose", "Met welk doel werken de bonden samen?", "reason"],
    ["nothing of a kind: which purpose", "Welk doel hebben de bonden?", null],
    ["a place, by a part of one", "In welk deel van Gent ligt de brug?", "place"],
    ["a place, by a part of the land", "In welk landsdeel broedt de ooievaar?", "place"],
    ["a place, by a compound for one", "In welke havenstad ligt de boot?", "place"],
    ["no number: what part of what is done", "Welk deel van de bewaking doet de bond?", null],
    ["a number: how much of a rising", "Welk deel van de stijging was verwacht?", "quantity"],
    ["a number: how much of them", "In welk deel van de gemeenten werd gestemd?", "quantity"],
    ["nothing of a kind: what with „waar … van gemaakt”", "Waar is de kast van gemaakt, welk hout?", null],
    ["nothing of a kind: what with „waar … op gebaseerd”", "Waar is de film op gebaseerd?", null],
    ["nothing of a kind: what with „waar … voor in”", "Waar zet de bond zich voor in?", null],
    ["a reason: what someone died of, with „waar … aan”", "Waar is de schipper aan overleden?", "reason"],
    [
      "a reason: what someone died of, with a participle in „-aan”",
      "Waar is de schipper aan doodgegaan?",
      "reason",
    ],
    ["a place, with the verb's own „op”", "Waar stapte de koning op?", "place"],
    ["nothing of a kind: what with „waar … op” and its verb", "Waar hoopt de bond op?", null],
    ["nothing of a kind: what with „waar … op” and its noun", "Waar heeft de bond kritiek op?", null],
    ["nothing of a kind: what with „waar … naar”", "Waar zoekt de politie naar?", null],
    ["nothing of a kind: what with „waar … uit”", "Waar bestaat het plan uit?", null],
    ["nothing of a kind: what with „waar … toe”", "Waar leidde de staking toe?", null],
    ["nothing of a kind: what with „waar … mee” and a verb", "Waar moet de bond rekening mee houden?", null],
    ["nothing of a kind: what with „waar … bij”", "Waar was de bond bij betrokken?", null],
    ["nothing of a kind: what, behind who says so", "Volgens de bond, waar is de kast van gemaakt?", null],
    ["a reason, with „waar … door”", "Waar kwam de storing door?", "reason"],
    ["a place, by a verb with „voor”", "Waar komt de wolf voor?", "place"],
    ["a place, by a verb with „tegen”", "Waar kwam hij haar tegen?", "place"],
    ["a place, by where something went", "Waar ging de stoet naar toe?", "place"],
    ["a place, by where someone was brought", "Waar zijn de schippers naar gebracht?", "place"],
    ["a place, with „vanwaar”", "Vanwaar komt de schipper?", "place"],
    ["a reason, with „vanwaar” and no verb", "Vanwaar die staking?", "reason"],
    ["a reason, with „om wat voor reden”", "Om wat voor reden staakt de bond?", "reason"],
    ["a time, on the clock, as the Flemish ask", "Om hoeveel uur vertrekt de trein?", "time"],
    ["a number, by „hoever”", "Hoever ligt de brug van de stad?", "quantity"],
    ["a number, by what it comes to", "Wat bedraagt de schade?", "quantity"],
    ["a time, by a compound for a year, in search words", "bouwjaar molen", "time"],
    ["a place, by where from", "Waar ging de stoet van uit?", "place"],
    ["a reason, behind who says so", "Wat is volgens de bonden de oorzaak van de staking?", "reason"],
    ["a time, before a verb in the past", "In welke periode voetbalde hij?", "time"],
    ["a number of members", "Hoe groot is de bemanning?", "quantity"],
    ["nothing of a kind: whether something is so", "vragen ze ook geld voor de honden", null],
    ["a person, by what they do", "Welke keeper stopte de strafschop?", "person"],
    ["persons, by a compound for what they do", "Welke havenarbeiders staken?", "person"],
    ["nothing of a kind: which animal", "Welke vijanden heeft de uil?", null],
    ["nothing of a kind: which boats", "Welke koopvaardijschepen vergingen?", null],
    ["nothing of a kind, in search words for more than one", "mijnwerkers staking", null],
    ["a reason, by what brought something about", "Wat veroorzaakte de brand?", "reason"],
    ["a reason, by what has brought something about", "Wat heeft de brand veroorzaakt?", "reason"],
    ["a reason, by what makes it so", "Wat maakt dat de trein stilstaat?", "reason"],
    ["a reason, by what moved somebody", "Wat bracht de bond ertoe te staken?", "reason"],
    ["a reason, by what drove somebody", "Wat bezielde de brandstichter?", "reason"],
    ["a reason, with „door wat”", "Door wat stopte de trein?", "reason"],
    ["a reason, with „naar aanleiding van wat”", "Naar aanleiding van wat staakt de bond?", "reason"],
    ["a reason, with „op grond waarvan”", "Op grond waarvan is hij opgepakt?", "reason"],
    ["nothing of a kind: what with „om wat voor”", "Om wat voor brug gaat het?", null],
    ["nothing of a kind: what someone brought", "Wat bracht de bond mee?", null],
    ["nothing of a kind: which prize", "Welke prijs kreeg de schrijver?", null],
  ])("%s: %s", (_, question, kind) => {
    expect(expected(question)).toBe(kind);
  });

  it.each([
    ["why, by what somebody says about it", "Wat zegt de bakker zelf over waarom hij stopt?", "why"],
    ["why, in a second question", "wat zei de trainer, waarom is hij weg?", "why"],
    ["where, at the end", "de tocht naar de top begon waar precies?", "where"],
    ["how, at the end", "die nieuwe keeper van de club heet hoe?", "how"],
    ["whether, not „of wat”", "krijgen de klanten hun geld terug of wat", "yes-no"],
    ["what, where something else is said", "Wat zei de trainer toen hij hoorde wie er speelde?", "what"],
    ["whether, with any verb", "stapt de trainer op", "yes-no"],
    ["whether, with any verb in the plural", "joh, bouwen die ook nesten", "yes-no"],
    ["whether, with any verb before an article", "klagen de buren ergens over", "yes-no"],
    ["nothing, in search words", "kosten nieuwe brug", "keywords"],
    ["nothing, in search words with an article", "kosten van de brug", "keywords"],
    ["nothing, in search words with a mark", "reden staking?", "keywords"],
    ["whether, without a noun that asks", "trein vertraagd?", "yes-no"],
    ["whether, where such a noun is said to be somewhere", "nog trein naar de stad?", "yes-no"],
  ])("what it asks first: %s", (_, question, kind) => {
    expect(read(question).kind).toBe(kind);
  });

  it.each([
    ["Waneer komt de trein aan?", "time"],
    ["Hoevel treinen rijden er?", "quantity"],
    ["Waarrom staakt het personeel?", "reason"],
  ])("the same when its first word is misspelt: %s", (question, kind) => {
    expect(expected(question)).toBe(kind);
  });

  it.each([
    ["Wat voor soort aanslag was het?", "aanslag"],
    ["Welk type brug was het?", "brug"],
    ["soort brug over de vaart", "brug"],
  ])("a kind of something: %s", (question, noun) => {
    const { words } = dutch.analyse(question, { question: true });
    const { asksKind, focus } = read(question);
    expect(asksKind).toBe(true);
    expect(words[focus]?.folded).toBe(noun);
  });

  it.each([
    ["Wat is het gezamenlijke doel van de bonden?", "doel"],
    ["Wat is het gezamenlijk doel van de bonden?", "doel"],
    ["Wat is het huwelijk van de schipper?", "huwelijk"],
  ])("the noun behind its adjective: %s", (question, noun) => {
    const { words } = dutch.analyse(question, { question: true });
    expect(words[read(question).focus]?.folded).toBe(noun);
  });

  it.each([
    ["Welk bedrag werd er gestolen?", true],
    ["Tot welke leeftijd mogen kinderen mee?", true],
    ["Welke boete kreeg de schipper?", false],
  ])("a kind of number that the sentence need not name, or a certain one: %s", (question, isKind) => {
    expect(read(question).focusIsKind).toBe(isKind);
  });

  it.each<[string, Unit[]]>([
    ["Hoe hoog is de toren?", ["length"]],
    ["Hoe hoog is de boete?", ["money"]],
    ["Hoe hoog wordt de nachttoeslag?", ["money"]],
    ["Hoeveel leeftijdsverschil is er?", ["duration"]],
    ["Wat is de levensverwachting van een bever?", ["age"]],
    ["Hoe hoog was het voorlopige schadebedrag?", ["money"]],
    ["Hoeveel verdiende de wever?", ["money"]],
    ["Wat gaan de nieuwe masten kosten?", ["money"]],
    ["De hoeveelste werd de loper?", ["rank"]],
    ["Op welke plaats eindigde de loper?", ["rank"]],
    ["Voor hoeveel verkocht hij zijn boot?", ["money"]],
    ["Hoeveel heeft de boot gekost?", ["money"]],
    ["Wat heeft de bouw van de boot gekost?", ["money"]],
    ["Hoe hard kan de boot varen?", ["speed"]],
    ["Hoe hard is het hout?", []],
    ["Hoeveel bedraagt de schade?", ["money"]],
    ["Hoe hoog loopt de schade op?", ["money"]],
    ["Om hoeveel uur vertrekt de trein?", ["clock"]],
    ["Hoe dikwijls rijdt de bus?", ["times"]],
    ["Hoeveel keren won de club?", ["times"]],
    ["Hoeveel poen is er gestolen?", ["money"]],
    ["Hoeveel losgeld is er betaald?", ["money"]],
    ["Hoeveel subsidie krijgt de fanfare?", ["money"]],
    ["Hoeveel boetes deelde de agent uit?", []],
    ["Wat verdient een lasser?", ["money"]],
    ["Voor hoeveel kinderen was er plaats?", []],
    ["Op welke plaats woonde de loper?", []],
    ["Hoeveel weegt een mus?", []],
    ["Welk deel van de wevers staakte?", ["share"]],
    ["Hoeveel ben je kwijt aan een abonnement?", ["money"]],
    ["Hoe groot is de bemanning?", []],
    ["Hoe hoog is de koorts?", ["temperature"]],
    ["Hoe groot is de kans op regen?", ["share"]],
    ["Hoe vaak rijdt de bus?", ["times"]],
    ["Hoe oud is de burgemeester?", ["age"]],
    ["Hoe hoog is het dodental?", []],
    ["Hoe lang is de brug?", ["duration", "length"]],
    ["Hoe lang is Nora Veldman al burgemeester?", ["duration"]],
  ])("a measure: %s", (question, units) => {
    expect(read(question).units).toEqual(units);
  });

  it.each([
    ["Hoe overleefde de bakker het?", true],
    ["Op welke manier won de zwemster?", true],
    ["Op wat voor manier won de zwemster?", true],
    ["Hoe precies heeft de bakker het overleefd?", true],
    ["Waarmee smeerde zij de velgen in?", true],
    ["Hoe goed werkt het middel?", false],
    ["Hoe denkt de trainer over het veld?", false],
    ["Hoe hoog is de toren?", false],
    ["Hoe beoordeelt de trainer de wedstrijd?", false],
    ["Hoe omschreef zij haar jeugd?", false],
  ])("the means, or not: %s", (question, asksMeans) => {
    expect(read(question).asksMeans).toBe(asksMeans);
  });

  it.each([
    ["Wat is een wadi?", true],
    ["Wat is er gestolen?", false],
  ])("what something is, or what was done: %s", (question, definition) => {
    expect(read(question).definition).toBe(definition);
  });
});

describe("whose name is asked for", () => {
  it.each(["Wie is de burgemeester?", "Wie was nou die burgemeester?", "wie is eigenlijk haar opvolger"])(
    "by „%s”",
    (question) => {
      expect(read(question).asksWhoseName).toBe(true);
    },
  );

  it.each(["Wie won de wedstrijd?", "Wie zijn nou de stakers?"])("not by „%s”", (question) => {
    expect(read(question).asksWhoseName).toBe(false);
  });
});
