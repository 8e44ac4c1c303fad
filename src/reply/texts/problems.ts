import type { CorpusProblem, ProblemCode } from "../../corpus/problem.ts";
import type { Locale } from "../payload.ts";

type ProblemTexts = Readonly<Record<ProblemCode, (detail: string) => string>>;

const KEYS = "title, date, source, url, author, language";

const megabytes = (bytes: string) => Math.ceil(Number(bytes) / 1024 / 1024);

const nl: ProblemTexts = {
  unreadable: (detail) =>
    `het bestand kan niet worden gelezen (${detail}). Geef er leesrechten op, of haal het weg.`,
  "too-large": (detail) =>
    `het bestand is ${megabytes(detail)} MB; een artikel mag hoogstens 10 MB zijn. Splits het in meer artikelen.`,
  empty: () => "het bestand is leeg. Zet er een artikel in, of haal het weg.",
  binary: () => "dit is geen tekst. Bewaar het artikel als gewone tekst in UTF-8.",
  "invalid-utf8": () => "hier staat iets dat geen UTF-8 is. Bewaar het bestand opnieuw als UTF-8.",
  "no-text": () => "hier staan geen woorden. Zet er een artikel in, of haal het bestand weg.",
  "duplicate-id": (detail) =>
    `dit artikel heet net als ${detail}. Geef een van de twee een andere naam (de uitgang en hoofdletters tellen niet mee).`,
  "bad-front-matter": (detail) =>
    detail === "---"
      ? "de kop begint met --- maar wordt niet gesloten. Zet onder de kop weer een regel met ---."
      : `de kop is geen geldige YAML (${detail}). Schrijf per regel „naam: waarde”, met aanhalingstekens om een waarde met een dubbelepunt.`,
  "unknown-key": (detail) => `de kop kent geen „${detail}”. Gebruik ${KEYS}, of haal de regel weg.`,
  "bad-value": (detail) =>
    `${VALUES.nl[detail] ?? `„${detail}” heeft een ongeldige waarde. Verbeter of verwijder haar.`}`,
  "bad-date": (detail) =>
    `„${detail}” is geen bestaande datum. Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD, zoals 2021-08.`,
};

const en: ProblemTexts = {
  unreadable: (detail) => `the file cannot be read (${detail}). Make it readable, or take it away.`,
  "too-large": (detail) =>
    `the file is ${megabytes(detail)} MB; an article is at most 10 MB. Split it into more articles.`,
  empty: () => "the file is empty. Put an article in it, or take it away.",
  binary: () => "this is not text. Save the article as plain text in UTF-8.",
  "invalid-utf8": () => "there is something here that is not UTF-8. Save the file again as UTF-8.",
  "no-text": () => "there are no words in it. Put an article in the file, or take it away.",
  "duplicate-id": (detail) =>
    `this article has the same name as ${detail}. Rename one of the two (ending and capitals do not count).`,
  "bad-front-matter": (detail) =>
    detail === "---"
      ? "the front matter opens with --- but is not closed. Put a line with --- below it."
      : `the front matter is not valid YAML (${detail}). Write “name: value” on each line, with quotes around a value that holds a colon.`,
  "unknown-key": (detail) => `the front matter knows no “${detail}”. Use ${KEYS}, or take the line away.`,
  "bad-value": (detail) =>
    VALUES.en[detail] ?? `“${detail}” has an invalid value. Correct it or take it away.`,
  "bad-date": (detail) =>
    `“${detail}” is not a date that exists. Write YYYY, YYYY-MM or YYYY-MM-DD, such as 2021-08.`,
};

/** What each key of the front matter takes. */
const VALUES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nl: {
    url: "„url” is geen webadres. Schrijf het voluit, zoals https://voorbeeld.nl/artikel, of haal de regel weg.",
    language: "„language” is geen taalcode. Schrijf zoiets als nl of nl-BE, of haal de regel weg.",
    date: "„date” is geen datum. Schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD, zoals 2021-08.",
    title: "„title” is geen tekst. Zet de titel tussen aanhalingstekens, of haal de regel weg.",
    source: "„source” is geen tekst. Zet de bron tussen aanhalingstekens, of haal de regel weg.",
    author: "„author” is geen tekst. Zet de naam tussen aanhalingstekens, of haal de regel weg.",
  },
  en: {
    url: "“url” is not a web address. Write it in full, such as https://example.org/article, or take the line away.",
    language: "“language” is not a language code. Write something like nl or nl-BE, or take the line away.",
    date: "“date” is not a date. Write YYYY, YYYY-MM or YYYY-MM-DD, such as 2021-08.",
    title: "“title” is not text. Put the title between quotes, or take the line away.",
    source: "“source” is not text. Put the source between quotes, or take the line away.",
    author: "“author” is not text. Put the name between quotes, or take the line away.",
  },
};

const TEXTS: Readonly<Record<Locale, ProblemTexts>> = { nl, en };

/** Says in one line what is wrong with which file, at which line, and what to do about it. */
export function problemText(problem: CorpusProblem, locale: Locale): string {
  const sentence = TEXTS[locale][problem.code](printable(problem.detail));
  return `${printable(problem.file)}:${problem.line}: ${sentence}`;
}

/** Details come out of files that nobody has vetted: one line, no control codes, no end of it. */
function printable(detail: string): string {
  const line = detail.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
