import type { Lexicon } from "./lexicon.ts";

/**
 * Makes the function that gives the key of a particle with a bare verb, by the verb's stem, or null when there is no such
 * verb: there is when the dictionary has it, as an infinitive or by its stem („afkeur”).
 * @param stemOfVerb gives the stem of an infinitive, also where the same letters are a noun („stellen”)
 */
export function separableVerbs(
  lexicon: Lexicon,
  stemOf: (word: string) => string,
  stemOfVerb: (infinitive: string) => string,
) {
  const memory = new Map<string, string | null>();
  return (particle: string, stem: string): string | null => {
    const id = `${particle} ${stem}`;
    let key = memory.get(id);
    if (key === undefined) {
      const infinitive = infinitivesOf(stem).find(
        (verb) =>
          stemOfVerb(verb) === stem &&
          (lexicon.has(particle + verb) || (lexicon.has(particle + stem) && lexicon.has(verb))),
      );
      key = infinitive === undefined ? null : stemOf(particle + infinitive);
      if (memory.size > 50_000) memory.clear();
      memory.set(id, key);
    }
    return key;
  };
}

/** The infinitives that a stem may belong to: werk → werken, val → vallen, loop → lopen, ga → gaan, schrijf → schrijven. */
function infinitivesOf(stem: string): string[] {
  const last = stem.at(-1) as string;
  const forms = [`${stem}en`, `${stem}n`, `${stem}an`, `${stem}${last}en`];
  if (stem.endsWith("n")) forms.push(stem);
  const long = /^(.*?)([aeou])\2([^aeiou])$/.exec(stem);
  const voiced = last === "f" ? "v" : last === "s" ? "z" : null;
  if (voiced) forms.push(`${stem.slice(0, -1)}${voiced}en`);
  if (long) {
    forms.push(`${long[1]}${long[2]}${long[3]}en`);
    if (voiced) forms.push(`${long[1]}${long[2]}${voiced}en`);
  }
  return forms;
}
