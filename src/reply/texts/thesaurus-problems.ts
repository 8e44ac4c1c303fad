import type { ThesaurusProblem, ThesaurusProblemCode } from "../../dutch/check-thesaurus.ts";
import type { Locale } from "../payload.ts";

type ProblemTexts = Readonly<Record<ThesaurusProblemCode, (detail: string, other: string) => string>>;

const nl: ProblemTexts = {
  "bad-line": (detail) =>
    `„${detail}” is geen groep. Schrijf „n: woord, woord ~ verwant > soort”, met n, v, a, b of x vooraan.`,
  "empty-word": () => "er staat een leeg woord tussen de komma’s. Haal de komma of het teken te veel weg.",
  "no-word": (detail) => `„${detail}” is geen woord. Haal het weg.`,
  "bad-character": (detail) =>
    `„${detail}” heeft een teken dat in geen woord hoort. Gebruik letters, cijfers, spatie, ' - . & en /.`,
  "twice-in-group": (detail) => `„${detail}” staat twee keer in de groep. Haal een van de twee weg.`,
  "same-group": (detail, other) =>
    `de groep „${detail}” staat al in ${other}. Voeg toe wat nieuw is en haal deze regel weg.`,
  "group-too-large": (detail) =>
    `de groep „${detail}” heeft te veel synoniemen. Splits haar naar wat de woorden betekenen.`,
  "in-too-many-groups": (detail) =>
    `„${detail}” is synoniem in te veel groepen. Laat het alleen staan waar het echt hetzelfde betekent.`,
  circle: (detail, other) =>
    `${detail} gaat in een kring; zie ook ${other}. Haal een van de woorden achter > weg.`,
};

const en: ProblemTexts = {
  "bad-line": (detail) =>
    `“${detail}” is not a group. Write “n: word, word ~ related > kind”, with n, v, a, b or x in front.`,
  "empty-word": () => "there is an empty word between the commas. Take the extra comma or sign away.",
  "no-word": (detail) => `“${detail}” is not a word. Take it away.`,
  "bad-character": (detail) =>
    `“${detail}” has a character that is in no word. Use letters, digits, space, ' - . & and /.`,
  "twice-in-group": (detail) => `“${detail}” is in the group twice. Take one of the two away.`,
  "same-group": (detail, other) =>
    `the group “${detail}” is in ${other} already. Add what is new to it and take this line away.`,
  "group-too-large": (detail) =>
    `the group “${detail}” has too many synonyms. Split it by what the words mean.`,
  "in-too-many-groups": (detail) =>
    `“${detail}” is a synonym in too many groups. Leave it only where it really means the same.`,
  circle: (detail, other) =>
    `${detail} goes round in a circle; see ${other} as well. Take one of the words behind > away.`,
};

const TEXTS: Readonly<Record<Locale, ProblemTexts>> = { nl, en };

/** Says in one line what is wrong with which line of the thesaurus, and what to do about it. */
export function thesaurusProblemText(
  { file, line, code, detail, other }: ThesaurusProblem,
  locale: Locale,
): string {
  return `${file}:${line}: ${TEXTS[locale][code](detail, other ?? "")}`;
}
