import { describe, expect, it } from "vitest";
import { ranked } from "../helpers/ranked.ts";

const isReason = (question: string, sentence: string) =>
  ranked(question, sentence).found.answerEntity !== null;

describe("a reason is of what was asked", () => {
  it.each([
    ["De bouw lag stil, omdat de aannemer failliet ging.", "Waarom lag de bouw stil?"],
    ["De pomp viel uit, waardoor de kelder onderliep.", "Waarom liep de kelder onder?"],
    ["De door de storm beschadigde molen werd verkocht.", "Waardoor raakte de molen beschadigd?"],
    ["Een ruzie leidde tot het vertrek van de dirigent.", "Waarom vertrok de dirigent?"],
    ["De schipper overleed aan een longontsteking.", "Waaraan is de schipper overleden?"],
    ["De bacterie vermeerdert zich, waardoor mensen ziek worden.", "Waarom is de bacterie gevaarlijk?"],
    [
      "De door zeer bloedige aanslagen beruchte groep heeft banden met Gent.",
      "Waardoor is de groep berucht?",
    ],
    ["De boot is gezonken toen de schipper een rots raakte.", "Waardoor is de boot gezonken?"],
    ["De zangeres zegde af wegens keelpijn.", "Waarom zegde de zangeres af?"],
    [
      "Dat de trein ontspoorde, was een fout van de seingever.",
      "Hoe is het mogelijk dat de trein ontspoorde?",
    ],
    ["Dat de trein ontspoorde, was een fout van de seingever.", "Waarom ontspoorde de trein?"],
    ["De boer, die zijn trekker verkocht, stopte wegens geldgebrek.", "Waarom stopte de boer?"],
    [
      "De boer, die wegens geldgebrek zijn trekker verkocht, stopte.",
      "Waarom verkocht de boer zijn trekker?",
    ],
    ["De ploeg verloor de beker die zij had gewonnen, omdat zij vals speelde.", "Waarom verloor de ploeg?"],
    ["De sloep is vernoemd naar de dochter van de schipper.", "Waarom heet de sloep zo?"],
    ["De zaal werd naar de eerste dirigent genoemd.", "Waarom kreeg de zaal die naam?"],
    ["De naam van de wijk verwijst naar een oude bleekweide.", "Waarom heet de wijk De Bleek?"],
    ["De vlinder ontleent zijn naam aan zijn oranje vleugels.", "Waar dankt de vlinder zijn naam aan?"],
  ])("%s — %s", (sentence, question) => {
    expect(isReason(question, sentence)).toBe(true);
  });

  it.each([
    ["De bouw lag stil, omdat de aannemer failliet ging.", "Waarom ging de aannemer failliet?"],
    ["De pomp viel uit, waardoor de kelder onderliep.", "Waarom viel de pomp uit?"],
    ["De door de storm beschadigde molen werd verkocht.", "Waarom werd de molen verkocht?"],
    ["Een ruzie om geld leidde tot een rechtszaak.", "Waarom was er ruzie om geld?"],
    ["De schipper werd wegens een longontsteking vervangen.", "Waaraan is de schipper overleden?"],
    [
      "De door zeer bloedige aanslagen beruchte groep heeft banden met Gent.",
      "Waarom pleegde de groep de aanslagen?",
    ],
    ["Een ramp volgde toen de schipper een rots raakte.", "Waardoor raakte de schipper een rots?"],
    ["De zangeres zegde af wegens keelpijn.", "Waarom had zij keelpijn?"],
    ["De boer, die wegens geldgebrek zijn trekker verkocht, won een prijs.", "Waarom won de boer een prijs?"],
    ["Hij klaagde de krant aan wegens laster, een klacht die hij later introk.", "Waarom trok hij die in?"],
    ["Vanwege de regen week men uit naar de zaal, die later afbrandde.", "Waarom brandde de zaal af?"],
    ["De sloep is vernoemd naar de dochter van de schipper.", "Waarom is de sloep verkocht?"],
    ["De zaal werd naar de eerste dirigent genoemd.", "Waarom werd de zaal gesloten?"],
    ["De houten schuur brandde af en werd door een stenen vervangen.", "Waardoor brandde de schuur af?"],
    ["De spelers worden „de Vossen” genoemd.", "Waarom heten de spelers zo?"],
    ["Dat de trein ontspoorde, was een fout van de seingever.", "Waarom is de trein blauw geverfd?"],
    ["De leraar verbeterde een fout van de leerling.", "Waarom verbeterde de leraar de leerling?"],
  ])("%s — not %s", (sentence, question) => {
    expect(isReason(question, sentence)).toBe(false);
  });
});
