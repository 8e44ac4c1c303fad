import { describe, expect, it } from "vitest";
import { article, engine } from "../helpers/dutch.ts";

/** The answer in bold in the sentence that is cited, or would be. */
function bold(text: string, question: string): string | null {
  const corpus = engine.corpus([article(`Nieuws\n\n${text}`)]);
  const { citations, nearest } = engine.ask(corpus, question, { article: null, limit: 1 });
  const [first] = [...citations, ...nearest];
  return first?.answer ? first.text.slice(...first.answer) : null;
}

describe("the answer in bold", () => {
  it.each([
    [
      "Mia Claes (Aalst, 3 februari 1874 – Oostende, 19 november 1951) was een Belgische schilderes.",
      "Wanneer werd Mia Claes geboren?",
      "3 februari 1874",
    ],
    [
      "Op het scherm stond een tekening van een beer.",
      "Wat stond er op het scherm?",
      "een tekening van een beer",
    ],
    ["Bij de haven is een kraan gestolen.", "Wat is er gestolen bij de haven?", "een kraan"],
    ["De bond probeert de loods te redden.", "Wat probeert de bond?", "de loods te redden"],
    ["Franse agenten bewaken de brug, Boeren Bijeen doet de rest.", "Wie bewaakt de brug?", "Franse agenten"],
    ["Volgens Mia Vos beschuldigt Jan Claes de directeur.", "Wie beschuldigt de directeur?", "Jan Claes"],
    ["De groep botste met de Vossen.", "Wie botste er met de Vossen?", "De groep"],
    ["Daar is het aantal nesten sindsdien verdubbeld.", "Is het aantal nesten verdubbeld?", "verdubbeld"],
    [
      "In het kamp is gebrek aan dekens en water, zei zij.",
      "Wat komen ze in het kamp tekort?",
      "dekens en water",
    ],
    [
      "Hij leeft op zaden, die hij in holle stammen verstopt.",
      "Waar verstopt hij zaden?",
      "in holle stammen",
    ],
    ["Eén sluis brak om middernacht.", "Hoeveel sluizen braken er?", "Eén sluis"],
    ["Eén explosie vond plaats bij de haven.", "Hoeveel explosies waren er bij de haven?", "Eén explosie"],
    [
      "De dijkwachters beschermen het dorp, de boeren de akkers.",
      "Wat beschermen de dijkwachters?",
      "het dorp",
    ],
    ["Zij veroordelen de staking en stellen dat ze duur is.", "Wat veroordelen zij?", "de staking"],
    ["Kapitein Mulder sprak met de pers.", "Welke rang heeft Mulder?", "Kapitein"],
    ["De kapitein sprak in Gent en zei dat het mistte.", "Was de kapitein in Gent?", "Gent"],
    ["Het werk van de beeldhouwer was een granietbeeld.", "Wat voor beeld was het?", "een granietbeeld"],
    [
      "Er zijn mezen die geen nest maken, de roofmezen.",
      "Hoe heten de mezen die geen nest maken?",
      "de roofmezen",
    ],
    [
      "Er raakten 143 mensen gewond toen twee leden van HZW een zelfmoordaanslag pleegden.",
      "Hoeveel zelfmoordterroristen waren er?",
      "twee leden van HZW",
    ],
    ["De molen diende als decor voor de televisieserie Windkracht.", "molen decor serie", "Windkracht"],
    ["Lijsttrekker bij de verkiezingen is Alexander Vos.", "kopman verkiezingen", "Alexander Vos"],
    ["De schilderes is nooit getrouwd geweest.", "Was de schilderes getrouwd?", "nooit getrouwd geweest"],
    [
      "Hij leeft van zijn voorraad, want een winterslaap houdt hij niet.",
      "Houdt hij een winterslaap?",
      "een winterslaap houdt hij niet",
    ],
    [
      "Mannetjes hebben geen angel en geen korfjes voor stuifmeel.",
      "Heeft een mannetje een korfje?",
      "geen korfjes voor stuifmeel",
    ],
    [
      "Er worden niet of nauwelijks kleuren gebruikt.",
      "Worden er veel kleuren gebruikt?",
      "niet of nauwelijks kleuren gebruikt",
    ],
    ["Zij noemden zich links noch rechts.", "Vonden zij zich links?", "links noch rechts"],
    ["Het treft ca. 5 procent van de mensen.", "Hoeveel procent van de mensen treft het?", "ca. 5 procent"],
    ["Of de brug heropent, is nog niet bekend.", "Gaat de brug weer open?", "is nog niet bekend"],
    ["De bakkers steunen de staking, zei hij.", "Keurt de bakker de staking goed?", "steunen de staking"],
    ["De proef is twee keer verlengd en loopt nog.", "Is de proef verlengd?", "twee keer verlengd"],
    [
      "Er vielen doden, onder wie twee Belgische toeristen.",
      "Zijn er Belgische doden gevallen?",
      "twee Belgische toeristen",
    ],
    ["In de loods lagen volgens hem twaalf fietsen.", "Lagen er in de loods fietsen?", "twaalf fietsen"],
    [
      "De rivier is lang en kan alleen in de winter worden bevaren.",
      "Kun je met een schip over de rivier?",
      "kan alleen in de winter worden bevaren",
    ],
    ["De dokter betwijfelt of zij herstelt.", "Betwijfelt de dokter dat?", "betwijfelt of zij herstelt"],
    ["Na zes dagen begon om zes uur de staking.", "Hoe laat begon de staking?", "zes uur"],
    [
      "De inwoners heten Zandhoekers, maar hun bijnaam is „kiezelvreters”.",
      "Wat is de bijnaam van de inwoners?",
      "kiezelvreters",
    ],
    [
      "Onbehandeld overlijdt één op de twaalf patiënten.",
      "Hoeveel patiënten overlijden?",
      "één op de twaalf patiënten",
    ],
    ["Het tarief gaat met 60 cent per uur omhoog.", "Hoeveel gaat het tarief omhoog?", "60 cent per uur"],
    ["Overdag rijdt elke acht minuten een tram.", "Hoe vaak rijdt de tram?", "elke acht minuten"],
    [
      "De oorzaak van de brand was een lekke gasfles.",
      "Wat was de oorzaak van de brand?",
      "een lekke gasfles",
    ],
    [
      "De bonden zeggen dat het lage loon een belangrijke reden voor de staking is.",
      "Waarom is er een staking?",
      "het lage loon",
    ],
    ["Het lage loon was de reden voor de staking.", "Waarom was er een staking?", "Het lage loon"],
    [
      "Op het hoogtepunt ruimden dertig leerlingen uit zes klassen het puin.",
      "Hoeveel leerlingen waren er puin aan het ruimen?",
      "dertig leerlingen",
    ],
    ["De stad dankt haar naam aan het rode slib.", "Waarom heeft de stad die naam?", "het rode slib"],
    ["Na 3 dagen kreeg hij een boete van 10 ct.", "Hoe hoog was de boete?", "10 ct"],
    [
      "Jammer genoeg was het lek zo groot dat de boot moest zinken.",
      "Waarom moest de boot zinken?",
      "Jammer genoeg was het lek zo groot",
    ],
    ["Het nummer kostte 2 Belgische centimes.", "Wat was de prijs van het nummer?", "2 Belgische centimes"],
    [
      "De mus komt voor in Nederland, Vlaanderen en Duitsland.",
      "Waar komt de mus voor?",
      "Nederland, Vlaanderen en Duitsland",
    ],
    ["Vanaf 1993 werkte zij bij Telegraaf Plus.", "Bij welk bedrijf werkte zij?", "Telegraaf Plus"],
    ["De Werkgroep Kleine Dieren (WKD) telt de nesten.", "Wie telt de nesten?", "De Werkgroep Kleine Dieren"],
    [
      "Elk jaar op de laatste zondag van augustus begint de stoet.",
      "Wanneer begint de stoet?",
      "laatste zondag van augustus",
    ],
    [
      "Ook verloor een derde van de wevers zijn baan.",
      "Welk deel van de wevers verloor zijn baan?",
      "een derde",
    ],
    [
      "Zij overleed aan een longontsteking en werd begraven.",
      "Waaraan is zij overleden?",
      "een longontsteking",
    ],
    ["Zij was van 1963 tot 1969 minister.", "Wanneer was zij minister?", "van 1963 tot 1969"],
    [
      "Kleinzoon Jan Vos verkocht de zaak aan het Britse fonds Harcombe.",
      "Aan wie is de zaak verkocht?",
      "Harcombe",
    ],
    [
      "De boeren vervoerden hun graan met paard en wagen.",
      "Hoe vervoerden de boeren hun graan?",
      "met paard en wagen",
    ],
    ["De gids bereikte het kamp te voet.", "Hoe bereikte de gids het kamp?", "te voet"],
    ["De vader van Mia was molenaar.", "Wat deed de vader van Mia voor de kost?", "molenaar"],
    ["De bouw begint in het najaar van 2025.", "Wanneer begint de bouw?", "najaar van 2025"],
    [
      "De club is circa zes jaar geleden opgericht.",
      "Wanneer is de club opgericht?",
      "circa zes jaar geleden",
    ],
    [
      "De vergadering is in een iets verderop gelegen hotel.",
      "Waar is de vergadering?",
      "in een iets verderop gelegen hotel",
    ],
    [
      "De groep is actief in het oosten van Frankrijk.",
      "Waar is de groep actief?",
      "in het oosten van Frankrijk",
    ],
    [
      "Daarna openden andere leden van de bende het vuur.",
      "Wie openden het vuur?",
      "andere leden van de bende",
    ],
    [
      "De gemeente vreest een overstroming en verhoogt daarom de dijk.",
      "Waarom verhoogt de gemeente de dijk?",
      "De gemeente vreest een overstroming",
    ],
    [
      "De boot werd gesleept om ontdekking te voorkomen en later gezonken.",
      "Waarom werd de boot gesleept?",
      "om ontdekking te voorkomen",
    ],
    ["Door een storm op zee zonk de boot in mei.", "Waarom zonk de boot?", "Door een storm op zee"],
    [
      "Het werk lag door een staking van de metselaars vijf weken stil.",
      "Waarom lag het werk stil?",
      "door een staking van de metselaars",
    ],
    [
      "Om het dorp te beschermen bouwden de boeren een dijk.",
      "Waarom bouwden de boeren een dijk?",
      "Om het dorp te beschermen",
    ],
    [
      "De door felle branden beruchte fabriek ging dicht.",
      "Waardoor was de fabriek berucht?",
      "felle branden",
    ],
    ["Het stuk sleet snel, wat tot een storing leidde.", "Waarom was er een storing?", "Het stuk sleet snel"],
    [
      "Ter bescherming van de nesten bleef het pad dicht.",
      "Waarom bleef het pad dicht?",
      "Ter bescherming van de nesten",
    ],
    ["De brand ontstond door kortsluiting.", "Hoe ontstond de brand?", "door kortsluiting"],
    [
      "Een ruzie in de raad leidde tot het ontslag van de dirigent.",
      "Waarom kreeg de dirigent ontslag?",
      "Een ruzie in de raad",
    ],
    [
      "De bakker redde zich door op zijn oven te klimmen.",
      "Hoe redde de bakker zich?",
      "door op zijn oven te klimmen",
    ],
    [
      "De club betaalde de reis via een inzamelactie.",
      "Hoe betaalde de club de reis?",
      "via een inzamelactie",
    ],
    [
      "De bank legde klacht neer wegens fraude, maar trok die in.",
      "Waarom legde de bank klacht neer?",
      "wegens fraude",
    ],
    [
      "Gent wint van Brugge. Dat doel is de titel, niet meer en niet minder.",
      "Wat is het doel van Gent?",
      "de titel, niet meer en niet minder",
    ],
    ["De bom viel op Tirana, de hoofdstad van Albanië.", "Wat is de hoofdstad van Albanië?", "Tirana"],
    ["Op de muur staat zijn lijfspreuk: „Altijd door.”", "Wat was zijn lijfspreuk?", "Altijd door"],
    [
      "De boeren dichtten het lek met zakken vol zand, die zij zelf vulden.",
      "Waarmee dichtten de boeren het lek?",
      "zakken vol zand",
    ],
    ["Zij reed met wielen die ze met olie insmeerde.", "Waarmee smeerde zij de wielen in?", "olie"],
    [
      "Hij vond de munt in een pot van klei die hij had gekocht.",
      "Waarin vond hij de munt?",
      "in een pot van klei",
    ],
    ["De brug werd ontworpen door ir. Jan Vos.", "Wie heeft de brug ontworpen?", "ir. Jan Vos"],
    ["De hulp werd door de NAVO geleid.", "Door wie werd de hulp geleid?", "de NAVO"],
    ["Volgens de Franse generaal Blanc is dat zo.", "Wie is Blanc?", "de Franse generaal"],
    ["De muis wordt 6 tot 8 cm lang.", "Hoe lang wordt de muis?", "6 tot 8 cm"],
    ["De boot is een 42 centimeter lang model.", "Hoe lang is het model?", "42 centimeter"],
    [
      "In Drenthe werden 140 molens geteld, in Zeeland ongeveer 35.",
      "Hoeveel molens zijn er in Zeeland?",
      "ongeveer 35",
    ],
    ["Zestien van de negentig muizen stierven aan de koorts.", "Hoeveel muizen stierven er?", "Zestien"],
    ["Boeren noemen de vogel ook wel de onweersvogel.", "Wat is de bijnaam van de vogel?", "de onweersvogel"],
    ["De club heet in de volksmond rietkraag.", "Welke bijnaam heeft de club?", "rietkraag"],
    [
      "De fanfare vormt een orkest met de Koninklijke Harmonie (KH), Sint-Cecilia en de kleine Lyra.",
      "Met welke verenigingen vormt de fanfare een orkest?",
      "de Koninklijke Harmonie (KH), Sint-Cecilia en de kleine Lyra",
    ],
    [
      "De boegbeelden, Jan Cap (ACV) en Karel Vos (ABVV), werden bekend.",
      "Welke vakbondsmannen werden bekend?",
      "Jan Cap (ACV) en Karel Vos (ABVV)",
    ],
    ["De zwaluw legt 4 - 6 eieren.", "Hoeveel eieren legt de zwaluw?", "4 - 6 eieren"],
    [
      "Er worden honderd miljard zegels per jaar gedrukt.",
      "Hoeveel zegels worden er gedrukt?",
      "honderd miljard zegels per jaar",
    ],
    ["De loper eindigde op nr. 24.", "De hoeveelste werd de loper?", "nr. 24"],
    ["De veerpont vaart om de twee uur uit.", "Hoe vaak vaart de veerpont uit?", "om de twee uur"],
    ["Het dak werd over 120 vierkante meter hersteld.", "Hoe groot was het dak?", "120 vierkante meter"],
    ["De toen 29-jarige zwemster won goud.", "Hoe oud was de zwemster?", "29-jarige"],
    ["Er werd 60 hectare opnieuw beplant.", "Hoeveel hectare werd er beplant?", "60 hectare"],
    ["Op haar twaalfde bouwde Mia een molen.", "Hoe oud was Mia toen zij een molen bouwde?", "twaalfde"],
    [
      "De huismus (Passer domesticus) leeft in de stad.",
      "Wat is de Latijnse naam van de huismus?",
      "Passer domesticus",
    ],
    ["Bij de brand vielen zeker zestig gewonden.", "Hoeveel gewonden vielen er?", "zeker zestig gewonden"],
    ["In de schuur nestelt een uil.", "Welke vogel nestelt in de schuur?", "een uil"],
    [
      "Zijn vijanden zijn de uil, de wezel en de kat.",
      "Welke vijanden heeft de muis?",
      "de uil, de wezel en de kat",
    ],
    [
      "De club speelt tegen twee rivalen: Sparta en Excelsior.",
      "Tegen welke twee rivalen speelt de club?",
      "Sparta en Excelsior",
    ],
    ["De bacterie Salmonella veroorzaakt de koorts.", "Welke bacterie veroorzaakt de koorts?", "Salmonella"],
    ["De brug uit 1884 is van ijzer.", "Hoe oud is de brug?", "1884"],
  ])("of „%s” is what was asked: %s", (text, question, answer) => {
    expect(bold(text, question)).toBe(answer);
  });
});
