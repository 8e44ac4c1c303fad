import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createStemmer } from "../../../src/dutch/stem/stem.ts";

const irregular = readFileSync(new URL("../../../src/dutch/data/irregular.txt", import.meta.url), "utf8");
const stem = createStemmer(irregular);

/** Families whose forms must share a stem, one a line. */
const JOINED: Readonly<Record<string, string>> = {
  "plurals and diminutives": `
    man mannen mannetje
    huis huizen huisje huisjes
    geval gevallen
    auto auto's auto’s autootje
    foto foto's
    baby baby's baby'tje
    café cafés
    brief brieven briefje
    bank banken bankje
    bom bommen
    boom bomen boompje
    jaar jaren jaartje
    kaart kaarten kaartje
    kamer kamers kamertje
    punt punten puntje puntjes
    woord woorden
    land landen
    wet wetten
    partij partijen
    bedrijf bedrijven
    gebouw gebouwen
    gezin gezinnen
    gebied gebieden
    gemeente gemeenten gemeentes
    getal getallen
    gevoel gevoelens
    gevaar gevaren
    ziekte ziektes ziekten
    methode methodes methoden
    soldaat soldaten
    minister ministers
    president presidenten
    militair militairen militaire
    regering regeringen
    verkiezing verkiezingen
    organisatie organisaties
    idee ideeën
    industrie industrieën
    bacterie bacteriën
    restaurant restaurants
    ticket tickets
    slachtoffer slachtoffers
    terrorist terroristen
    leger legers
    mogelijkheid mogelijkheden
    wagen wagens wagentje wagentjes
    ring ringen ringetje
    slang slangen slangetje
    toren torens torentje
    keuken keukens keukentje
    spel spelletje`,
  "a vowel that is short in one form and long in the other": `
    aanslag aanslagen
    verdrag verdragen
    gebrek gebreken
    oorlog oorlogen
    snelweg snelwegen
    probleem problemen
    glans glanzen
    motor motoren
    professor professoren
    verhaal verhalen
    kanaal kanalen
    dag dagen
    weg wegen`,
  "irregular nouns": `
    kind kinderen kindje kindjes
    kleinkind kleinkinderen
    stad steden stadje
    hoofdstad hoofdsteden
    lid leden
    bestuurslid bestuursleden
    schip schepen scheepje
    ei eieren
    koe koeien
    museum musea
    politicus politici
    centrum centra
    proces processen
    crisis crises
    thema thema's themata
    zakenman zakenlieden
    catalogus catalogi catalogussen
    cyclus cycli
    prisma prismata
    lexicon lexica
    criterium criteria
    technicus technici
    school scholen
    staat staten
    week weken
    mens mensen
    medemens medemensen
    gewond gewonden gewonde
    dood dode doden`,
  "weak verbs": `
    werken werk werkt werkte werkten gewerkt werkend
    vrezen vrees vreest vreesde vreesden gevreesd
    beschermen beschermt beschermde beschermd
    leven leef leeft leefde leefden geleefd
    reizen reist reisde gereisd
    stoppen stop stopt stopte gestopt
    doden doodt doodde gedood gedode
    haten haat haatte gehaat gehate
    redden redt redde gered geredde
    groeien groeit groeide gegroeid groeiend groeiende
    uitbesteden uitbesteedt uitbesteedde uitbesteed
    vervroegen vervroegt vervroegde vervroegd
    openen opent opende openden geopend
    tekenen tekent tekende getekend
    eisen eist eiste geëist
    veranderen verandert veranderde veranderd verandering
    behandelen behandelt behandelde behandeld behandeling
    ontploffen ontploft ontplofte ontploffing
    regeren regeert regeerde geregeerd
    organiseren organiseerde georganiseerd organisatie
    evacueren evacueert evacueerde geëvacueerd evacuatie
    coördineren coördineert gecoördineerd
    vermoorden vermoordt vermoordde vermoord
    veroveren verovert veroverde veroverd
    antwoorden antwoord antwoordt antwoordde geantwoord
    bezetten bezet bezette
    vluchten vlucht vluchtte gevlucht
    gebeuren gebeurt gebeurde gebeurd
    gebruiken gebruikt gebruikte gebruik
    geloven gelooft geloofde geloofd
    roken rookt rookte gerookt
    verwonden verwondt verwondde verwond
    staken staakt staakte gestaakt
    verlagen verlaagt verlaagde verlaagd
    bekleden bekleedt bekleedde bekleed
    heersen heerst heerste geheerst
    beheersen beheerst beheerste
    lukken lukt lukte gelukt
    wonen woont woonde gewoond
    groeien groeit groeide gegroeid
    uitvoeren uitvoert uitvoerde uitgevoerd
    voorstellen voorstelt voorstelde voorgesteld
    terugkeren terugkeert teruggekeerd`,
  "irregular verbs, alone and behind a particle or prefix": `
    zijn ben bent is was waren geweest
    hebben heb heeft had hadden gehad
    worden wordt werd werden geworden
    kunnen kan kon konden
    zeggen zegt zei zeiden gezegd
    lopen loopt liep liepen gelopen
    winnen wint won gewonnen
    kiezen kiest koos gekozen
    vragen vraagt gevraagd
    beginnen begint begon begonnen
    vergeten vergeet vergat vergaten
    verliezen verliest verloor verloren
    overlijden overlijdt overleed overleden overledene
    opduiken opduikt opdook opgedoken
    afgaan afgaat afging afgegaan
    aankomen aankomt aankwam aangekomen
    omkomen omkomt omkwam omkwamen omgekomen
    uitgeven uitgeeft uitgaf uitgegeven
    plaatsvinden plaatsvindt plaatsvond plaatsgevonden
    verdrijven verdrijft verdreef verdreven
    ontvangen ontvangt ontving
    verdenken verdacht verdachte verdachten
    aanbevelen aanbeval aanbevolen
    uitspreken uitgesproken uitspraak uitspraken`,
  adjectives: `
    groot grote groter grotere grootst grootste
    duur dure duurder duurste
    zwart zwarte
    rood rode
    snel snelle sneller snelste
    goed goede beter beste
    veel vele meer meest
    goedkoop goedkope goedkoper
    algemeen algemene
    belangrijk belangrijke belangrijker belangrijkste
    veilig veilige veiliger veiligste
    actief actieve
    islamitisch islamitische
    militair militaire
    afghaans afghaanse`,
};

/** Pairs that look alike and must not meet. */
const APART: Readonly<Record<string, string>> = {
  "ge- that is no participle's": `gemeente mee, gezin zin, gebied bieden, gebouw bouwen, gevaar varen, geval vallen,
    gezicht zicht, gewicht wicht, geluid luid, gewest west, gedicht dicht, gerecht recht, geslacht slachten,
    gedachte denken, geboorte boren, geweld wel, gevecht vechten, genade naad, getuige tuig, geheim heim,
    geest eest, gelijk lijken, gezag zagen, geduld dulden, gesprek spreken, gebrek breken,
    gezondheid zondheid, gemeenteraadslid meenteraadslid`,
  "-t and -d that are no ending": `gast gas, kust kussen, geest gees, feest fee, moord moor, waard waar, held hel,
    geld gel, beeld bel, schuld schil, hand haan, band bank, partij part, kunst kun, markt mark, gift gif,
    buurt buur, dienst dien, test tes, vest ves, lijst lijs, woord worden, verband verbannen,
    toestand toestaan, wet weten, kant kan, tand tan, hoofd hof, brood broer`,
  "-s that is no ending": `kans kan, mens men, grens gren, dans dan, mes me, trots trot, prins print, parijs pari,
    proces proost, les leg`,
  "endings of derived words": `minister mini, president pres, leger leg, regering regen, register regie,
    station staat, vader vaag, schilder schild, schilderij schild, rector rekt, koning kont, haring haar,
    bestuur sturen, veiligheid veilen, bibliotheek biblio`,
  "verbs and nouns of another meaning": `gelden geld, gegolden geld, missen mis, tonen toon, voerde voer, geslaagd slag,
    merkte merk, geschat schat, leek lijk, geraden raad, kust kussen, waagt wagen, past pas, aanvaarden aanvaring`,
  "words that only begin alike": `halte hal, legende leeg, lasten lassen, sekte seks, drift drive, opera opus,
    spelling spel, boord boren, aandacht denken, verzending vers, vervalsing verval, beheersing beheer, wagens waag,
    haven haaf, mild mille`,
  "forms of verbs that are nouns": `leden leiden, leden lijden, school schuilen, week wijken, schoot schieten,
    rook ruiken, bond binden, boog buigen, reden rijden, roken ruiken, regen rijgen, zonde zon, wegen wijk, meren meer,
    bewonen winnen, weten wijten, roken rok`,
  "short and long vowels of short words": `bom boom, man maan, zaak zak, bos boos, vis vies, jas jaar,
    zee zien, raket raak, spanje spannen, meisje mei, last laatst, vorst vorm`,
};

const families = Object.entries(JOINED).map(([kind, text]) => ({
  kind,
  families: text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" ")),
}));
const pairs = Object.entries(APART).map(([kind, text]) => ({
  kind,
  pairs: text.split(",").map((pair) => pair.trim().split(/\s+/u)),
}));

describe("createStemmer joins", () => {
  it.each(families)("$kind", (group) => {
    const split = group.families
      .filter((forms) => new Set(forms.map(stem)).size > 1)
      .map((forms) => forms.map((form) => `${form} (${stem(form)})`).join(" "));
    expect(split).toEqual([]);
  });
});

describe("createStemmer keeps apart", () => {
  it.each(pairs)("$kind", (group) => {
    expect(
      group.pairs.filter(([a = "", b = ""]) => stem(a) === stem(b)).map((pair) => pair.join(" ")),
    ).toEqual([]);
  });
});

describe("createStemmer", () => {
  it("specifies at least 120 families and 80 pairs", () => {
    expect(families.flatMap((group) => group.families).length).toBeGreaterThanOrEqual(120);
    expect(pairs.flatMap((group) => group.pairs).length).toBeGreaterThanOrEqual(80);
  });

  it.each(["", "x", "1.234", "de", "en", "je", "ge", "'s", "kabul", "Ω≈ç√", "日本語", "😀"])(
    "leaves %j",
    (word) => {
      expect(stem(word)).toBe(word);
    },
  );

  it("gives some stem, without white space of its own, for any word", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zà-ÿ'-]{1,20}$/u), (word) => {
        expect(stem(word)).not.toBe("");
        expect(stem(word)).not.toMatch(/\s/u);
      }),
    );
  });

  it("names the line of the table that it cannot read", () => {
    expect(() => createStemmer("[verbs]\nlopen liep")).toThrow(/line 2/u);
    expect(() => createStemmer("lopen: liep")).toThrow(/line 1/u);
  });

  it("gives every base one line as a verb, and one as something else", () => {
    const [verbs = "", others = "", whole = ""] = irregular.split(/\[(?:nouns|whole)\]\n/u);
    for (const part of [verbs, others, whole]) {
      const bases = [...part.matchAll(/^([^\s:#]+):/gmu)].map((match) => match[1]);
      expect(bases.filter((base, index) => bases.indexOf(base) !== index)).toEqual([]);
    }
  });
});
