import type { Irregular } from "./stem/irregular.ts";

/**
 * What form of a verb a word can be: `finite` (trad, stelde, stelt), `plural` (stellen: finite, or an infinitive),
 * `stem` (stel: finite only with „ik”, or as a command), `participle` (gesteld).
 */
export type VerbForm = "finite" | "plural" | "stem" | "participle";

/**
 * Makes the function that tells what form of a verb a word would be, by the irregular verbs and by its ending; it does
 * not tell whether there is such a verb.
 * @returns null for a word that ends as no verb does
 */
export function createVerbForms({ baseOf, infinitives, alsoVerbs }: Irregular) {
  return (word: string, stem: string): VerbForm | null => {
    const base = alsoVerbs.get(word) ?? baseOf.get(word);
    const isIrregular = base !== undefined && infinitives.has(base);
    if (word.startsWith("ge") && !stem.startsWith("ge") && /(?:[dt]|n)$/.test(word)) return "participle";
    if ((isIrregular && word === base) || /(?:en|gaan|staan|slaan|doen|zien)$/.test(word)) return "plural";
    if (word === stem) return "stem";
    return isIrregular || /(?:[dt]|[dt]e)$/.test(word) ? "finite" : null;
  };
}
