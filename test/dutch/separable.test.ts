import { describe, expect, it } from "vitest";
import { dutch } from "./reading.ts";

/** Keys of the verbs that were joined with a particle. */
const joinedIn = (text: string) =>
  dutch.analyse(text).terms.flatMap(({ kind, keys }) => (kind === "verb" ? [keys[0]?.key] : []));

describe("a particle belongs to the verb", () => {
  it.each([
    ["aftreden", "De minister trad na lang beraad af."],
    ["aftreden", "De minister trad na een storm van kritiek over zijn omgang met de affaire af."],
    ["aanzien", "Voor welk dier zagen zij de boot aan?"],
    ["aankunnen", "De scholen kunnen de toeloop nauwelijks aan."],
    ["uitvoeren", "De bende probeerde een aanslag uit te voeren."],
    ["invoeren", "De raad wil dat zij een tol in gaan voeren."],
    ["aftreden", "Na lang beraad trad de minister af."],
    ["aftreden", "Toen trad zij, na lang beraad, af."],
    ["aanhouden", "De politie hield na een val de man aan."],
    ["vaststellen", "De raad stelde de begroting vast."],
    ["voorstellen", "De raad stelde een vast bedrag voor."],
    ["afgaan", "De bom ging niet af."],
    ["afleggen", "Hij legde een lange weg af."],
    ["innemen", "De club nam een groot deel van de markt in."],
    ["binnenvallen", "Het leger viel het land binnen."],
    ["uitstoten", "De fabriek stootte jarenlang gif uit."],
    ["uitroepen", "De koning riep de republiek uit."],
    ["uitroepen", "In 1815 riep Willem zich tot koning uit."],
    ["instorten", "De brug stortte onder het gewicht van de trein in."],
    ["opgroeien", "Zij groeide in Brussel op."],
    ["afschieten", "Hij schoot een raket af."],
    ["aankondigen", "De regering kondigde nieuwe maatregelen aan."],
    ["afwijzen", "De regering wees het voorstel af."],
    ["opleggen", "De rechter legde hem een straf op."],
    ["uittreden", "Hij nam ontslag en trad uit."],
    ["aankomen", "De trein kwam om 12 uur aan."],
    ["uitbarsten", "De vulkaan barstte in 1883 uit."],
    ["opkomen", "De zon komt in het oosten op en gaat in het westen onder."],
    ["ondergaan", "De zon komt in het oosten op en gaat in het westen onder."],
    ["uitzetten", "Het bedrijf zette duizend werknemers de deur uit."],
    ["afzetten", "De dieren zetten hun eieren af."],
    ["afsterven", "De plant sterft in de winter af."],
    ["aansluiten", "Hij sloot zich in 1940 bij het verzet aan."],
    ["goedkeuren", "De raad keurde het plan met 12 stemmen goed."],
    ["teleurstellen", "De ploeg stelde iedereen teleur."],
    ["aanrichten", "De storm richtte veel schade aan."],
    ["tentoonstellen", "Het museum stelt zijn werken tentoon."],
    ["aanbieden", "Hij bood zijn excuses aan."],
    ["inblazen", "Hij blies de club nieuw leven in."],
    ["oplichten", "Zij lichtten de kiezers op."],
    ["opgeven", "Geef op!"],
    ["opgeven", "Ik geef het op."],
    ["aangaan", "De twee landen gingen een verdrag aan."],
    ["bijeenkomen", "De ministers kwamen bijeen."],
    ["afbranden", "De kerk brandde in 1789 volledig af."],
    ["uitbranden", "De toren brandde tijdens de oorlog uit."],
    ["uitkeren", "De bank keerde geen dividend uit."],
    ["doorbrengen", "De schrijver bracht zijn jeugd in Gent door."],
    ["afmaken", "Hij maakte zijn studie niet af."],
    ["afstaan", "De hertog stond de stad aan de koning af."],
    ["neerschieten", "De mannen schoten hem neer."],
    ["doorgaan", "De wedstrijd ging door de regen niet door."],
    ["uitgeven", "De vereniging geeft een tijdschrift uit."],
    ["oprichten", "In dat jaar richtte hij met zijn broer een bedrijf op."],
    ["ombouwen", "Zij bouwden de kerk tot museum om."],
  ])("%s, at the end of its clause: %s", (verb, text) => {
    expect(joinedIn(text)).toContain(dutch.form(verb).stem);
  });

  it.each([
    ["aanhouden", "De politie hield gisteren in Gent vier mannen aan tussen het station en de markt."],
    ["plaatsvinden", "Het concert vond plaats in 1969."],
    ["vaststellen", "De raad stelde vast dat er geld was."],
    ["weggaan", "Af en toe ging hij weg."],
    ["deelnemen", "Hij nam deel aan de oorlog."],
    ["uitmaken", "Zij maken deel uit van de groep."],
    ["uitmaken", "De stad maakte tot 1830 deel uit van Nederland."],
    ["binnenvallen", "Het leger viel in 1940 binnen zonder oorlogsverklaring."],
    ["opgroeien", "Zij groeide op in Brussel."],
    ["oversteken", "Ze steken de zee over naar Engeland."],
    ["overgeven", "De dader gaf zich over aan de politie."],
    ["meedoen", "De partij deed in 2010 mee aan de verkiezingen."],
    ["samenwerken", "Hij werkte samen met Lennon."],
    ["uiteenvallen", "De partij viel uiteen in drie groepen."],
    ["overnemen", "Microsoft nam het bedrijf over voor 2 miljard."],
    ["uitreiken", "Zij reikten de prijs voor het eerst uit in 1901."],
    ["samenkomen", "De leden kwamen voor het eerst samen in 1890."],
    ["aankondigen", "Hij kondigde aan dat hij stopte."],
    ["opzeggen", "Zij zegde haar baan op en verhuisde naar Parijs."],
  ])("%s, with more behind it: %s", (verb, text) => {
    expect(joinedIn(text)).toContain(dutch.form(verb).stem);
  });

  it.each([
    ["plaatsvinden", "Wanneer vond de veldslag plaats?"],
    ["plaatsvinden", "Waar vond het plaats?"],
    ["inschrijven", "Welke club schreef zich in?"],
    ["uitvinden", "Wie vond de telefoon uit?"],
    ["uitkomen", "Waar komt de rivier uit?"],
    ["opvolgen", "Wie volgde hem op?"],
    ["opvolgen", "Wie volgde Napoleon als keizer op?"],
    ["intrekken", "Waarom trok de president het bevel in?"],
    ["aflopen", "Hoe liep de staking af?"],
    ["opleveren", "Wat leverde de veiling op?"],
    ["opbrengen", "Hoeveel bracht de veiling op?"],
    ["overnemen", "Wie nam het bedrijf in 2004 over?"],
  ])("%s, in a question: %s", (verb, text) => {
    expect(joinedIn(text)).toContain(dutch.form(verb).stem);
  });

  it.each([
    ["plaatsvinden", "De wedstrijd die in Gent plaats heeft gevonden."],
    ["oplossen", "Het lukte niet het raadsel op te lossen."],
    ["oplossen", "Het raadsel dat nooit op is gelost."],
    ["aftreden", "Hij beloofde af te zullen treden."],
    ["aftreden", "Hij zei dat hij af zou treden."],
    ["omkopen", "Zij kwam om hem om te kopen."],
    ["doorgaan", "Hij besloot door te gaan."],
    ["aangaan", "Het verdrag dat zij aan waren gegaan."],
    ["dichttimmeren", "Hij begon de ramen dicht te timmeren."],
    ["opblazen", "Hij kreeg de opdracht de brug op te blazen."],
    ["opbrengen", "De film bracht 20 miljoen euro op tegen een budget van 5 miljoen."],
  ])("%s, that stands behind it: %s", (verb, text) => {
    expect(joinedIn(text)).toContain(dutch.form(verb).stem);
  });
});

describe("no particle is", () => {
  it.each([
    "De wedstrijd zou in Gent plaats vinden.",
    "Hij ging over de brug.",
    "Zij kwam uit Gent.",
    "Hij stond op de lijst.",
    "Het boek ligt op tafel.",
    "Zij probeerde hem om te kopen.",
    "Zij ging naar de winkel om brood te kopen.",
    "Zij ging naar de winkel om te kopen.",
    "Toen Anna ten val kwam, stopte zij om bij haar te blijven.",
    "Door te werken werd hij rijk.",
    "De man waar hij op had gewacht.",
    "Tot nu toe gaf hij niets.",
    "Hij ging naar binnen.",
    "Hij ging op weg naar Gent.",
    "De soldaten schoten op de menigte.",
    "De wet trad op 1 januari in werking.",
    "De winkel sloot.",
    "Hij trok in 1920 naar Parijs, waar hij met schilderen ophield.",
    "De commissie heeft het plan om te zetten in daden.",
    "De regering bracht het voorstel in stemming.",
    "De verdachte ontkende en wees elke schuld van de hand.",
    "De stad telt 20.000 inwoners en ligt aan de Leie.",
    "Er vielen drie doden bij de aanslag in Kabul.",
    "De boot zonk op weg naar Engeland.",
    "Hij werd in Gent op straat neergeschoten.",
    "De vereniging werd opgericht door arbeiders uit Gent.",
    "De maan draait om de aarde.",
    "Hij zat tot aan zijn dood in de cel.",
    "Zij stelde zich kandidaat voor het voorzitterschap.",
    "Het schip liep in 1912 aan de grond.",
    "Schoot hij voor of na de rust?",
    "Zij legde bloemen in en om het huis.",
    "De rederij ging in een jaar ten onder.",
    "Zij kwam haar ziekte niet te boven.",
  ])("in: %s", (text) => {
    expect(joinedIn(text)).toEqual([]);
  });
});
