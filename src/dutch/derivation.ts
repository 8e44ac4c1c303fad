import { ablautBase } from "./ablaut-nouns.ts";

/** What the derivations need of the rest of the analyser. */
export interface DerivationParts {
  readonly stem: (word: string) => string;
  /** Tells whether a word is in the lexicon. */
  readonly isWord: (word: string) => boolean;
}

/** An ending, the endings of the word it was made from, and whether that word must be in the lexicon. */
type Rule = readonly [ending: RegExp, bases: readonly string[], mustExist: boolean];

/**
 * Dutch word formation that keeps the matter: oprichting, oprichter ~ oprichten; evacuatie ~ evacueren; organisator,
 * regisseur, student, sabotage, arrangement ~ organiseren …; productie ~ produceren, inspectie ~ inspecteren.
 */
const RULES: readonly Rule[] = [
  [/(?<=.{3})ing(?:en)?$/u, ["en"], true],
  [/(?<=.{3})(?:aars?|aren|aarster)$/u, ["en"], true],
  [/(?<=.{3})sters?$/u, ["en", "er"], true],
  [/(?<=.{3})ers?$/u, ["en"], true],
  [/(?<=.{3})(?:atie|aties)$/u, ["eren"], true],
  [/(?<=.{3})at(?:ors?|oren|eurs?|rices?)$/u, ["eren"], true],
  [/(?<=.{3})(?:eurs?|euses?|[ea]nt(?:en|es?)?|ages?|ement(?:en)?)$/u, ["eren"], true],
  [/(?<=.{2})ucties?$/u, ["uceren"], true],
  [/(?<=.{2})cties?$/u, ["cteren"], true],
  [/(?<=.{3})(?:heid|heden)$/u, [""], true],
  [/(?<=.{3})en?de?n?$/u, ["en"], true],
  [/(?<=.{4})(?:ische?|isten?|isme|ie)$/u, ["ie"], true],
  [/(?<=.{3})(?:lijke?)$/u, ["", "en"], true],
  [/(?<=.{3})(?:eren|eer|eert|eerde|eerden)$/u, ["atie"], true],
];

/** Everyday words that only look derived: a water does not „waten”, a leger does not „legen”. */
const UNDERIVED = new Set(
  (
    "water leger vader moeder kamer letter zomer winter meester minister nummer dochter ander onder over later weer keer meer " +
    "zeer kader adder ladder bakker ding ring kring koning woning haring leerling ster venster klooster wonder donder bodem " +
    "rivier manier papier middel teken wapen leven einde aarde waarde schade orde bende ronde wende linde familie partij natie " +
    "relatie studie serie scheur verwant regent restaurant bijlage oplage garage werkstage curator protestant patent gekant " +
    "primeur hommage rollator component statement"
  ).split(" "),
);

/** Shorter words in -er are mostly made of nothing else; these few are someone who does something. */
const SHORTEST = 6;
const SHORT_DOERS =
  /^(?:maker|koper|lezer|roker|jager|eiser|rover|heler|lener|gever|racer|wever|etser|teler|doder|kaper|hater|doper)$/;

/**
 * Gives the stem of the word that a word was formed from, or null: „oprichter” → stem of „oprichten”.
 * Doubling is undone by looking for what the lexicon has: „winnaar” → „winnen”, „betaling” → „betalen”.
 * @param word normalised
 */
export function derivationBase(word: string, { stem, isWord }: DerivationParts): string | null {
  const ablaut = ablautBase(word, isWord);
  if (ablaut !== null) return stem(ablaut);
  if (word.length < SHORTEST && !SHORT_DOERS.test(word)) return null;
  if (UNDERIVED.has(word) || UNDERIVED.has(word.replace(/(?:en|es?|s)$/u, ""))) return null;
  for (const [ending, bases, mustExist] of RULES) {
    const cut = word.search(ending);
    if (cut < 0) continue;
    const head = word.slice(0, cut);
    for (const base of bases) {
      const candidate = head + base;
      if (candidate !== word && (!mustExist || isWord(candidate))) return stem(candidate);
    }
  }
  return null;
}
