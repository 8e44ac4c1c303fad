import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutch, found, keysOf } from "./reading.ts";

const QUESTION = { question: true };
const termsOf = (text: string, context = {}) => dutch.analyse(text, context).terms;

describe("a verb that was taken apart is one verb:", () => {
  it.each([
    ["afgaan", "De bom ging gisteren af."],
    ["afgaan", "De bom is afgegaan."],
    ["aanhouden", "De politie hield de man aan."],
    ["aanhouden", "De man werd aangehouden."],
    ["opbellen", "Hij belt haar op."],
    ["toegeven", "Hij gaf het toe."],
    ["aftreden", "De minister trad af."],
    ["deelnemen", "De vrouw nam deel aan de wedstrijd."],
    ["plaatsvinden", "Wanneer vond de explosie plaats?"],
    ["aanvallen", "Zij vielen het dorp aan en vluchtten."],
    ["terugtrekken", "De troepen trokken zich terug."],
    ["omkomen", "Zij kwamen om."],
  ])("%s in „%s”", (verb, text) => {
    expect(found(verb, text)).toBe(1);
  });

  it.each([
    ["oplopen", "Hij loopt op straat."],
    ["aankomen", "Hij komt aan de beurt."],
    ["uitbrengen", "Hij brengt brood uit de winkel mee."],
  ])("but not %s in „%s”, where the particle is a preposition", (verb, text) => {
    expect(found(verb, text)).toBeLessThan(1);
  });

  it("whose bare verb is worth little by itself", () => {
    expect(found("gaan", "De bom ging af.")).toBeLessThan(0.5);
  });
});

describe("an expression of a verb and its preposition is found in the verb's clause:", () => {
  const holds = (expression: string, text: string) => {
    const [phrase] = termsOf(expression).filter(({ kind }) => kind === "phrase");
    return keysOf(text).get(phrase?.keys[0]?.key ?? "none") ?? 0;
  };

  it.each([
    ["bestaan uit", "De raad bestaat uit vijf leden."],
    ["bestaan uit", "De raad bestond in de zomer van 1990 uit vijf leden."],
    ["bestaan uit", "De raad, die uit vijf leden bestaat, vergadert."],
    ["bestaan uit", "De raad heeft uit vijf leden bestaan."],
    ["bestaan uit", "De delen waaruit het bestaat."],
    ["bestaan uit", "Daaruit bestond de raad."],
    ["bestaan uit", "Het bestaat er niet uit."],
    ["bestaan uit", "Uit vijf leden bestaat de raad."],
    ["leiden tot", "De ruzie leidde in 1990 tot een breuk."],
    ["leiden tot", "Waar leidde de ruzie toe?"],
    ["beschikken over", "Het geld waarover zij kan beschikken."],
    ["zich bemoeien met", "Hij bemoeide zich er niet mee."],
    ["opkomen voor", "Hij kwam jarenlang op voor de armen."],
    ["wijzen op", "Hij wees erop dat het regende."],
    ["in elkaar zakken", "Hij zakte op straat in elkaar."],
    ["vandaan komen", "Waar komt de boot vandaan?"],
    ["eruit zien", "Hoe zag de man eruit?"],
    ["het maken", "Hij heeft het gemaakt."],
    ["een boer laten", "Hij liet een boer."],
  ])("„%s” in „%s”", (expression, text) => {
    expect(holds(expression, text)).toBe(1);
  });

  it.each([
    ["bestaan uit", "Het bestaat al lang, zei een man uit Gent."],
    ["bestaan uit", "De man uit Gent bestaat niet meer in dit land."],
    ["overgaan tot", "Het gaat over de weg tot Gent."],
    ["vragen om", "Waarom vraagt hij dat?"],
    ["het maken", "Hoe is het gemaakt?"],
    ["een boer laten", "De boeren kwamen te laat."],
  ])("but not „%s” in „%s”", (expression, text) => {
    expect(holds(expression, text)).toBe(0);
  });

  it("and what only ends as a verb does is none", () => {
    expect([...keysOf("Het werd over het algemeen traag bevonden.").keys()]).toContain("p:over het algemen");
  });

  it("and by its plain verb a little less", () => {
    const plain = termsOf("Bestaat de raad uit vijf leden?", QUESTION)[0]?.keys.slice(1) ?? [];
    expect(plain).toEqual([{ key: dutch.form("bestaan").stem, quality: expect.closeTo(0.8, 1) }]);
  });

  it("asked for with „waaruit”, too", () => {
    const [term] = termsOf("Waaruit bestaat de raad?", QUESTION);
    expect(term?.keys[0]?.key).toBe(termsOf("bestaan uit")[0]?.keys[0]?.key);
  });
});

describe("an expression is found as one thing, with its verb anywhere in the clause:", () => {
  it.each([
    ["om het leven komen", "Zestig mensen kwamen om het leven."],
    ["om het leven komen", "Zij kwamen gisteren bij een ongeluk om het leven."],
    ["om het leven komen", "Hij kwam om het jonge leven."],
    ["op straat komen te staan", "Door het faillissement komen 412 mensen op straat te staan."],
    ["in het huwelijk treden", "Zij traden in 1990 in het huwelijk."],
    ["het vuur openen", "Daarna openden andere leden het vuur."],
    ["de kop opsteken", "Het geweld stak vorig jaar weer de kop op."],
    ["het bijltje erbij neerleggen", "Zij legde er het bijltje erbij neer."],
  ])("„%s” in „%s”", (expression, text) => {
    const [phrase] = termsOf(expression).filter(({ kind }) => kind === "phrase");
    expect(phrase).toBeDefined();
    expect(keysOf(text).get(phrase?.keys[0]?.key ?? "")).toBe(1);
  });

  it("but not when its verb is another", () => {
    const [phrase] = termsOf("om het leven komen").filter(({ kind }) => kind === "phrase");
    expect(keysOf("Hij schreef een boek om het leven te vieren.").has(phrase?.keys[0]?.key ?? "")).toBe(
      false,
    );
  });
});

describe("words weigh by what they say:", () => {
  const classOf = (word: string) => dutch.analyse(word).words[0]?.cls;

  it.each([
    ["niet", "negation"],
    ["geen", "negation"],
    ["wie", "question"],
    ["hoeveel", "question"],
    ["de", "stop"],
    ["worden", "stop"],
    ["zeggen", "light"],
    ["vroeger", "light"],
    ["huis", "content"],
  ])("%s is %s", (word, cls) => {
    expect(classOf(word)).toBe(cls);
  });

  it("function words are nothing to look for", () => {
    expect(termsOf("Wie is het en waarom zou hij dat niet?")).toEqual([]);
  });

  it("„een” is an article, „één” a number", () => {
    expect(termsOf("een")).toEqual([]);
    expect(keysOf("één").has("#1")).toBe(true);
  });
});

describe("a place is known", () => {
  it.each([
    ["by its name", "België", "De trein reed door België."],
    ["by its adjective", "België", "De Belgische regering viel."],
    ["by who lives there", "België", "Twee Belgen wonnen."],
    ["by another name of it", "Verenigde Staten", "De VS vrezen meer aanslagen."],
    ["by who lives there, of another name", "Amerika", "De Amerikanen vertrokken."],
    ["by a name of several words", "Den Haag", "Zij werkt in Den Haag."],
    ["by its full name", "Den Haag", "Zij werkt in ’s-Gravenhage."],
    ["by its short name", "'s-Hertogenbosch", "Zij komt uit Den Bosch."],
    ["by what it is called besides", "Groot-Brittannië", "De Britse premier trad af."],
    ["by the adjective of a town", "Parijs", "De Parijse straten waren leeg."],
  ])("%s", (_, place, text) => {
    expect(found(place, text)).toBeGreaterThanOrEqual(0.8);
  });

  it("in a question without capitals, too", () => {
    const [key = ""] = [...keysOf("België").keys()].filter((each) => each.startsWith("@"));
    expect(keysOf("waar woont een belg", QUESTION).has(key)).toBe(true);
    expect(keysOf("waar woont een belg").has(key)).toBe(false);
  });

  it("apart from others", () => {
    expect(found("België", "De Nederlandse regering viel.")).toBe(0);
  });
});

it("everything that is found stands in the text, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), fc.boolean(), (text, question) => {
      const { words, terms } = dutch.analyse(text, { question });
      for (const { start, end, surface } of words) expect(text.slice(start, end)).toBe(surface);
      for (const { words: at, keys } of terms) {
        expect(keys.length).toBeGreaterThan(0);
        expect(at.every((index) => index >= 0 && index < words.length)).toBe(true);
        expect([...at].sort((a, b) => a - b)).toEqual(at);
      }
    }),
    { numRuns: 1_000, seed: 77 },
  );
});
