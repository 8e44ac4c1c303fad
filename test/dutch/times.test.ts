import { describe, expect, it } from "vitest";
import { timesAround, timesWithin } from "../../src/dutch/time-keys.ts";
import { found, keysOf } from "./reading.ts";

const keys = (text: string) => [...keysOf(text).keys()];

describe("a decade is one thing, however it is written:", () => {
  it.each([
    "in de jaren tachtig",
    "in de jaren 80",
    "in de jaren ’80",
    "in de jaren 1980",
    "in de tachtiger jaren",
    "in de jaren zeventig en tachtig",
    "in de jaren ’60, ’70 en ’80",
    "in de eighties",
    "in de jaren tachtig van de vorige eeuw",
  ])("%s", (text) => {
    expect(keys(text)).toContain("decade:198");
  });

  it("of the century that is named", () => {
    expect(keys("de jaren tachtig van de 19e eeuw")).toContain("decade:188");
  });

  it.each(["tachtig jaren later", "80 mensen", "de jaren daarna"])("but not in „%s”", (text) => {
    expect(keys(text).filter((key) => key.startsWith("decade:"))).toEqual([]);
  });
});

describe("a century is one thing, however it is written:", () => {
  it.each([
    "in de negentiende eeuw",
    "in de 19e eeuw",
    "in de 19de eeuw",
    "in de XIXe eeuw",
    "een negentiende-eeuws huis",
    "een 19e-eeuwse kerk",
    "in de 18e en 19e eeuw",
    "in de negentiende en de twintigste eeuw",
  ])("%s", (text) => {
    expect(keys(text)).toContain("century:19");
  });

  it("and the last one is the twentieth", () => {
    expect(keys("eind vorige eeuw")).toContain("century:20");
  });

  it("and before Christ it is another", () => {
    expect(keys("de vijfde eeuw voor Christus")).not.toContain("century:5");
  });

  it.each(["de halve eeuw daarvoor", "een eeuw later"])("but not in „%s”", (text) => {
    expect(keys(text).filter((key) => key.startsWith("century:"))).toEqual([]);
  });
});

describe("a stretch of years is known:", () => {
  it.each([
    ["tussen 1940 en 1945", "years:1940-1945"],
    ["van 1940 tot 1945", "years:1940-1945"],
    ["van 1940 tot en met 1945", "years:1940-1945"],
    ["1940-1945", "years:1940-1945"],
    ["1940–1945", "years:1940-1945"],
    ["1940-45", "years:1940-1945"],
    ["na 1950", "years:1951-"],
    ["sinds 1950", "years:1950-"],
    ["vóór 1950", "years:-1949"],
    ["tijdens de Eerste Wereldoorlog", "years:1914-1918"],
    ["na WO I", "years:1914-1918"],
    ["in het interbellum", "years:1918-1939"],
  ])("„%s”", (text, key) => {
    expect(keys(text)).toContain(key);
  });

  it("but two numbers in a row are none", () => {
    expect(keys("Het werd 3-1.").filter((key) => key.startsWith("years:"))).toEqual([]);
  });
});

describe("times lie within times:", () => {
  it("years in a decade, decades in a century", () => {
    expect(timesWithin("decade:198")).toContain("#1986");
    expect(timesWithin("decade:198")).not.toContain("#1990");
    expect(timesWithin("century:20")).toEqual(expect.arrayContaining(["#1901", "#2000", "decade:198"]));
    expect(timesWithin("century:20")).not.toContain("#1900");
    expect(timesWithin("years:1951-")).toEqual(expect.arrayContaining(["#1951", "#2021", "decade:196"]));
    expect(timesWithin("years:1951-")).not.toContain("#1950");
  });

  it("and a year lies in its decade and its century", () => {
    expect(timesAround("#1986")).toEqual(["decade:198", "century:20"]);
    expect(timesAround("decade:198")).toEqual(["century:20"]);
    expect(timesAround("century:20")).toEqual([]);
  });
});

describe("a date is found", () => {
  it.each([
    ["augustus", "op 25/08/2021"],
    ["augustus", "op 25-8-2021"],
    ["augustus", "op 25.08.2021"],
    ["augustus", "op 2021-08-25"],
    ["augustus", "op 25 aug. 2021"],
    ["2021", "op 25-8-2021"],
    ["1968", "in mei ’68"],
    ["1945", "in de winter van 1944-45"],
  ])("%s in „%s”", (asked, text) => {
    expect(found(asked, text)).toBeGreaterThan(0.9);
  });

  it.each([
    ["augustus", "het werd 8-3"],
    ["maart", "Jan heeft 3/4 van de stemmen"],
    ["januari", "Jan Klaassen"],
  ])("but not %s in „%s”", (asked, text) => {
    expect(found(asked, text)).toBeLessThan(0.5);
  });
});

describe("a time on the clock is one thing, however it is written:", () => {
  it.each([
    ["17.50 uur", "tien voor zes"],
    ["17:50", "17u50"],
    ["half acht", "om 19.30 uur"],
    ["kwart over drie", "15u15"],
    ["vijf voor half negen", "8.25 uur"],
    ["om zes uur", "18.00 uur"],
    ["om 18 uur", "18u"],
  ])("%s and %s", (one, other) => {
    const clock = keys(one).filter((key) => key.startsWith("clock:"));
    expect(clock).toHaveLength(1);
    expect(keys(other)).toContain(clock[0]);
  });

  it.each(["De reis duurde zes uur.", "Het stond 2.1 in de rust.", "Hij won met vijf voor en tien tegen."])(
    "but there is none in „%s”",
    (text) => {
      expect(keys(text).filter((key) => key.startsWith("clock:"))).toEqual([]);
    },
  );
});
