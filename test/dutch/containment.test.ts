import { describe, expect, it } from "vitest";
import { dutch, found, keysOf } from "./reading.ts";

const { containment, places } = dutch;
const listed = [...places.values()];

describe("a place lies within a place:", () => {
  it.each([
    ["Noorwegen", "Scandinavië"],
    ["Oslo", "Scandinavië"],
    ["Gent", "Oost-Vlaanderen"],
    ["Gent", "Vlaanderen"],
    ["Gent", "België"],
    ["Hasselt", "Vlaanderen"],
    ["Luik", "Wallonië"],
    ["Enschede", "Twente"],
    ["Turnhout", "Kempen"],
    ["Rotterdam", "Randstad"],
    ["Parijs", "Frankrijk"],
    ["Parijs", "Europa"],
    ["Manchester", "Engeland"],
    ["Manchester", "Verenigd Koninkrijk"],
    ["Riga", "Baltische staten"],
    ["Bagdad", "Midden-Oosten"],
    ["Sarajevo", "Balkan"],
    ["Nederland", "Benelux"],
    ["Nairobi", "Afrika"],
  ])("%s in %s", (part, whole) => {
    expect(containment.within(keyOf(whole))).toContain(keyOf(part));
  });

  it.each([
    ["Hasselt", "Nederland"],
    ["Maastricht", "België"],
    ["Kiev", "Rusland"],
    ["België", "Gent"],
    ["Frankrijk", "Parijs"],
  ])("but not %s in %s", (part, whole) => {
    expect(containment.within(keyOf(whole))).not.toContain(keyOf(part));
  });

  it("and around it lie its province, its region and its country, no further", () => {
    expect(containment.around("@gent")).toEqual(
      expect.arrayContaining(["@oost-vlaanderen", "@vlaanderen", "@belgië"]),
    );
    expect(containment.around("@gent")).not.toContain("@europa");
  });

  it("never in itself", () => {
    for (const { key } of listed) {
      expect(containment.within(key)).not.toContain(key);
      expect(containment.around(key)).not.toContain(key);
    }
  });
});

describe("on the map", () => {
  it("what a place lies in, and what lies in it, is a place as well", () => {
    const names = new Set(listed.flatMap((place) => place.names));
    const unknown = listed.flatMap(({ kind, partners, parts }) =>
      [...(kind === "country" ? [] : partners), ...parts].filter((name) => !names.has(name)),
    );
    expect(unknown).toEqual([]);
  });

  it("every country lies in a part of the world, or was a state once", () => {
    const continents = [
      "@afrika",
      "@azië",
      "@europa",
      "@noord-amerika",
      "@latijns-amerika",
      "@oceanië",
      "@caraïben",
    ];
    const inOne = new Set(continents.flatMap((key) => containment.within(key)));
    const outside = listed.filter(({ kind, key }) => kind === "country" && !inOne.has(key));
    expect(outside.map(({ names }) => names[0])).toEqual([
      "Pruisen",
      "Oostenrijk-Hongarije",
      "Ottomaanse Rijk",
      "Romeinse Rijk",
      "Byzantijnse Rijk",
      "Heilige Roomse Rijk",
      "Nederlands-Indië",
    ]);
  });
});

describe("an adjective of a place is found by its own forms,", () => {
  it.each([
    ["Gent", "de Gentse burgemeester"],
    ["Londen", "een Londens café"],
    ["Den Haag", "Haagse politici"],
    ["Den Bosch", "een Bossche bol"],
    ["Luik", "een Luikenaar"],
    ["Parijs", "twee Parijzenaars"],
    ["Venlo", "het Venlose stadhuis"],
    ["Manchester", "de Manchesterse haven"],
  ])("%s in „%s”", (place, text) => {
    expect(found(place, text)).toBeGreaterThanOrEqual(0.8);
  });

  it("not by a word that it looks like", () => {
    expect([...keysOf("Zij zag Berg en Goud.").keys()].filter((key) => key.startsWith("@"))).toEqual([]);
  });
});

function keyOf(name: string): string {
  const [word] = dutch.analyse(`in ${name}`).words.slice(-1);
  return word?.place ?? listed.find((place) => place.names.includes(name))?.key ?? name;
}
