import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lookupForm } from "../../src/dutch/analyse.ts";
import { dutch, found, stemOf } from "./reading.ts";

/** Families of forms, one a line, the base form first. */
const families = (lines: string) =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" "))
    .map(([base = "", ...forms]) => [base, forms] as const);

describe("forms of one word are one word:", () => {
  it.each(
    families(`
      stad steden stadje
      museum musea
      kind kinderen kindje
      ei eieren
      schip schepen
      lid leden
      weg wegen
      koe koeien
      politicus politici
      crisis crises
      zee zeeën
      bureau bureaus`),
  )("the plurals of %s", (base, forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(base)));
  });

  it.each(
    families(`
      lopen loop loopt liep liepen gelopen
      zijn is was waren geweest
      gaan ging gingen gegaan
      brengen bracht gebracht
      zien zag gezien
      sterven stierf stierven gestorven
      beginnen begon begonnen
      vliegen vloog vlogen gevlogen
      vrezen vreest vreesde gevreesd`),
  )("the tenses of %s", (base, forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(base)));
  });

  it.each(
    families(`
      goed beter beste
      veel meer meeste
      laat later laatste
      oud ouder oudste oude`),
  )("the degrees of %s", (base, forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(base)));
  });

  it.each(
    families(`
      huis huisje huisjes
      man mannetje
      boom boompje
      koning koninkje
      jongen jongetje
      auto autootje
      baby baby'tje`),
  )("the diminutives of %s", (base, forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(base)));
  });

  it("typed without a trema that tells syllables apart", () => {
    expect(found("financien", "Zij kreeg Financiën.")).toBe(1);
    expect(found("patienten", "Twee patiënten kwamen.")).toBe(1);
  });

  it("whatever the accents, the apostrophe, the capitals and the way they are written", () => {
    expect(stemOf("COÖRDINATIE")).toBe(stemOf("coo\u0308rdinatie"));
    expect(stemOf("foto’s")).toBe(stemOf("foto's"));
    expect(stemOf("ge\u00admeen\u00adte")).toBe(stemOf("gemeente"));
    expect(stemOf("ĳs")).toBe(stemOf("ijs"));
  });
});

describe("a word that only looks like a compound is found by itself:", () => {
  it.each([
    ["rijk", "een belangrijke dag"],
    ["rek", "na drie gesprekken"],
    ["ring", "uit waardering"],
    ["keer", "zij blokkeren de weg"],
  ])("%s is not in „%s”", (asked, text) => {
    expect(found(asked, text)).toBe(0);
  });
});

describe("words that only look alike are kept apart:", () => {
  it.each([
    ["gezin", "zin"],
    ["gebied", "bieden"],
    ["gast", "gas"],
    ["school", "schuilen"],
    ["wezen", "wet"],
    ["gewapend", "wapens"],
    ["geboekt", "boek"],
    ["stelde", "stel"],
    ["troepen", "troep"],
    ["woning", "wonen"],
    ["regering", "regeren"],
  ])("%s and %s", (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe("a word that is two is found by both, best by the likelier:", () => {
  it.each([
    ["zien", "Zij zagen de brand.", 0.9],
    ["steken", "Zij staken de vlag in de grond.", 0.9],
    ["kus", "Zij kussen.", 0.9],
    ["kussen", "een kussentje", 1],
    ["merk", "Zij verkopen twee merken.", 1],
    ["merkte", "Zij merken het.", 0.9],
    ["boek", "Zij leest twee boeken.", 1],
    ["sluiten", "De fabriek sloot.", 0.9],
    ["sloot", "De sloten zijn droog.", 1],
    ["wijzen", "Zij wees hem de weg.", 0.9],
    ["vragen", "Zij vroeg hem de weg.", 0.9],
    ["vroeg", "Zij kwam te vroeg.", 0.5],
    ["wees", "een weesje", 1],
  ])("%s in „%s”", (asked, text, quality) => {
    expect(found(asked, text)).toBeGreaterThanOrEqual(quality * quality);
  });
});

describe("a word that is two is read by what stands before it:", () => {
  it.each([
    ["staat", "Het leger van de staat.", "De bus staat."],
    ["boek", "Zij las twee boeken.", "Zij wilde niet boeken."],
    ["lid", "De vakbond heeft twaalf leden.", "Zij leden honger."],
    ["last", "Wie heeft er last van?", "Zij last de buis."],
  ])("%s rather in „%s” than in „%s”", (asked, likely, unlikely) => {
    expect(found(asked, likely)).toBeGreaterThan(found(asked, unlikely));
  });
});

describe("a word is found by what it was formed from:", () => {
  it.each([
    ["oprichten", "de oprichter"],
    ["winnen", "de winnaar"],
    ["betalen", "de betaling"],
    ["evacueren", "de evacuatie"],
    ["tennis", "een tennisser"],
    ["werken", "een werker"],
    ["kopen", "de koper"],
    ["organiseren", "de organisatoren"],
    ["regisseren", "een regisseur"],
    ["demonstreren", "duizend demonstranten"],
    ["saboteren", "de sabotage"],
    ["produceren", "de productie"],
    ["inspecteren", "twee inspecties"],
    ["vinden", "de vondst"],
    ["afspreken", "een afspraak"],
    ["inbreken", "drie inbraken"],
    ["ondergaan", "de ondergang"],
  ])("%s in „%s”", (asked, text) => {
    expect(found(asked, text)).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    ["waten", "het water"],
    ["legen", "het leger"],
    ["verg", "de vergadering"],
    ["restaureren", "het restaurant"],
    ["scheren", "een scheur"],
    ["gaan", "de gang"],
    ["toekomen", "de toekomst"],
  ])("but not %s in „%s”", (asked, text) => {
    expect(found(asked, text)).toBeLessThan(0.5);
  });
});

describe("a compound is found by its parts, best by its last:", () => {
  it.each([
    ["gemeenteraad", "gemeente", "raad"],
    ["kinderopvang", "kind", "opvang"],
    ["bommenwerper", "bom", "werper"],
    ["verdedigingsring", "verdediging", "ring"],
    ["ziekenhuis", "ziek", "huis"],
    ["vluchtelingenkamp", "vluchteling", "kamp"],
    ["oud-minister", "oud", "minister"],
    ["zelfmoordaanslag", "zelfmoord", "aanslag"],
    ["voetbalwedstrijd", "voetbal", "wedstrijd"],
  ])("%s by %s and %s", (compound, modifier, head) => {
    expect(found(head, compound)).toBeGreaterThan(found(modifier, compound));
    expect(found(modifier, compound)).toBeGreaterThan(0.4);
    expect(found(compound, compound)).toBe(1);
  });

  it("and the whole is not found by a text that has only a part", () => {
    expect(found("gemeenteraad", "De raad vergadert.")).toBeLessThan(1);
    expect(found("gemeenteraad", "De kat slaapt.")).toBe(0);
  });

  it.each(
    families(`
      stoptrein stop trein
      gewondenstroom gewond stroom
      levenslang leven lang
      plantensoorten plant soort
      stuifmeelkorrel stuifmeel korrel
      slaapkamer slaap kamer
      bestuurslid bestuur lid
      teletijdmachine tele tijd machine
      kabulaanslag kabul aanslag
      nieuwpoortsluis nieuwpoort sluis
      tramrit tram rit`),
  )("%s is made of just these words", (compound, parts) => {
    expect(dutch.form(compound).parts).toEqual(parts.map(stemOf));
  });

  it.each(
    "echtgenote kat water fiets aarde minister gisteren kinderen bestuur bedrijf besluit verstand geslacht wetenschapper mannetje spannend achterkant schilderij Engeland Nederlandse Rotterdam".split(
      " ",
    ),
  )("%s is none", (word) => {
    expect(dutch.form(lookupForm(word)).parts).toEqual([]);
  });
});

it("what is longer than any word is not taken apart", () => {
  const long = `${"oud-".repeat(20)}ministers`;
  expect(dutch.form(long)).toMatchObject({ stem: long, parts: [], keys: [{ key: long, quality: 1 }] });
  expect(dutch.form("oud-ministers").parts).not.toEqual([]);
});

it("any word is known by its own stem first, and no key of it is worth more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }), (word) => {
      const { stem, keys } = dutch.form(word);
      expect(keys[0]).toEqual({ key: stem, quality: 1 });
      for (const { quality } of keys) expect(quality > 0 && quality <= 1).toBe(true);
      expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
    }),
    { numRuns: 1_000, seed: 26 },
  );
});
