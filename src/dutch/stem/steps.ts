import { endsInConsonant, endsInVowel, lengthenVowel } from "./letters.ts";
import { after, firstOf, inR1, inR2, mend, put, type SuffixTable } from "./rules.ts";

const closed = (head: string) => endsInConsonant(head);
const open = (head: string) => endsInVowel(head);
const openBeforeLast = (head: string) => head !== "" && endsInVowel(head.slice(0, -1));
const unlessWhole = (word: string) => (head: string) => head !== word;

/** Plurals and the -en of verbs. */
export const STEP_1: SuffixTable = [
  ["'s", put("")],
  [
    "s",
    (head, regions) => (endsInRegionWithT(head, regions.r1) ? null : put("", inR1, closed)(head, regions)),
  ],
  ["ies", put("ie", inR1)],
  [
    "es",
    firstOf(
      (head, regions) =>
        after("ar", put("", inR1, closed))(head, regions) === null ? null : lengthenVowel(head),
      (head, regions) => (after("er", put("", inR1, closed))(head, regions) === null ? null : head),
      put("e", inR1, closed),
    ),
  ],
  ["és", put("é", inR1)],
  ["aus", put("au", inR1, open)],
  [
    "en",
    firstOf(
      after("hed", put("heid", inR1)),
      after("nd", put("nd")),
      after("d", put("", inR1, closed)),
      after("i", put("i", open)),
      after("j", put("j", open)),
      mend(lengthenVowel, "", inR1, closed),
    ),
  ],
  ["nde", put("nd")],
];

function endsInRegionWithT(head: string, r1: number): boolean {
  return head.endsWith("t") && head.length - 1 >= r1;
}

/** Diminutives, and the -e of adjectives and past tenses. */
export const STEP_2: SuffixTable = [
  [
    "je",
    firstOf(
      after("'t", put("")),
      after("et", put("", inR1, closed)),
      after("rnt", put("rn")),
      after("t", put("", inR1, openBeforeLast)),
      after("ink", put("ing")),
      after("mp", put("m")),
      after("'", put("", inR1)),
      put("", inR1, closed),
    ),
  ],
  ["ge", put("g", inR1)],
  ["lijke", put("lijk", inR1)],
  ["ische", put("isch", inR1)],
  ["de", put("", inR1, closed)],
  ["te", put("t", inR1)],
  ["se", put("s", inR1)],
  ["re", put("r", inR1)],
  ["le", mend(lengthenVowel, "l", inR1)],
  ["ene", mend(lengthenVowel, "en", inR1, closed)],
  ["ieve", put("ief", inR1, closed)],
];

const nominal = firstOf(after("ild", put("ilder")), mend(lengthenVowel, "", inR1));

/** Nouns derived from verbs and adjectives. */
export const STEP_3: SuffixTable = [
  ["atie", put("eer", inR1)],
  ["iteit", mend(lengthenVowel, "", inR1)],
  ["heid", put("", inR1)],
  ["sel", put("", inR1)],
  ["ster", put("", inR1)],
  ["rder", put("r")],
  ["ing", nominal],
  ["isme", nominal],
  ["erij", nominal],
  ["arij", put("aar", inR1, closed)],
  ["fie", mend(lengthenVowel, "f", inR2)],
  ["gie", mend(lengthenVowel, "g", inR2)],
  ["tst", put("t", inR1, closed)],
  ["dst", put("d", inR1, closed)],
];

const adjectival = mend(lengthenVowel, "", inR1, closed);

/** Adjectives derived from nouns and verbs. */
export const STEP_4: SuffixTable = [
  ["ioneel", put("ie", inR1)],
  ["atief", put("eer", inR1)],
  ["baar", put("", inR1)],
  ["naar", put("n", inR1, open)],
  ["laar", put("l", inR1, open)],
  ["raar", put("r", inR1, open)],
  ["tant", put("teer", inR1)],
  ["lijker", put("lijk", inR1)],
  ["lijkst", put("lijk", inR1)],
  ["achtig", put("", inR1)],
  ["achtiger", put("", inR1)],
  ["achtigst", put("", inR1)],
  ["eriger", adjectival],
  ["erigst", adjectival],
  ["erig", adjectival],
  ["end", adjectival],
];

// `innig` (intimate) is not `in` with an ending.
const igAdjective = mend(lengthenVowel, "", inR1, unlessWhole("inn"), closed);

/** What is tried when step 4 changed nothing. */
export const STEP_4_IG: SuffixTable = [
  ["iger", igAdjective],
  ["igst", igAdjective],
  ["ig", igAdjective],
];

/** The -d or -t of a participle whose `ge` was taken off. */
export const STEP_PARTICIPLE: SuffixTable = [
  [
    "d",
    (head, regions) => {
      if (!inR1(head, regions) || !endsInConsonant(head)) return null;
      if (head.endsWith("n") && head.length - 1 >= regions.r1) return null;
      // `geïnd` belongs to `innen`, which must not become `in`.
      return head === "in" ? "inn" : head;
    },
  ],
  [
    "t",
    (head, regions) => {
      if (!inR1(head, regions) || !endsInConsonant(head)) return null;
      if (head.endsWith("h") && head.length - 1 >= regions.r1) return null;
      // `geënt` (grafted) is not `en` (and).
      return head === "en" ? null : head;
    },
  ],
];

/** The -t of a verb after a voiceless consonant. */
export const STEP_VOICELESS_T: SuffixTable = [
  ["kt", put("k")],
  ["ft", put("f")],
  ["pt", put("p")],
];

const DOUBLED = [..."bcdfghjklmnpqrstvwxz"].map(
  (letter) => [letter + letter, put(letter, ...(letter === "n" ? [unlessWhole("i")] : []))] as const,
);

/** A doubled consonant becomes single; a last v or z is written as it is said. */
export const STEP_SPELLING: SuffixTable = [...DOUBLED, ["v", put("f")], ["z", put("s")]];
