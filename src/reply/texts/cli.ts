import type { RefusalReason } from "../../answer/answer.ts";
import type { ArticleChange } from "../../library/changes.ts";
import type { Locale } from "../payload.ts";

/** The sentences of the command lines. */
export interface CliTexts {
  readonly place: (paragraph: number, sentence: number) => string;
  readonly refusal: Readonly<Record<RefusalReason, (missing: readonly string[]) => string>>;
  readonly nearest: string;
  readonly counts: (articles: number, sentences: number) => string;
  readonly articleCounts: (paragraphs: number, sentences: number) => string;
  readonly indexed: (articles: number, sentences: number, milliseconds: number) => string;
  readonly change: (change: Omit<ArticleChange, "id" | "title">) => string;
  readonly noChange: string;
  readonly snapshotFailed: (file: string, reason: string) => string;
  readonly reading: string;
  readonly noProblems: string;
  readonly problems: (count: number) => string;
  readonly unexpected: string;
  readonly usage: Readonly<Record<"ask" | "reindex" | "corpus:check", string>>;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const listedNl = (words: readonly string[]) => words.map((word) => `„${word}”`).join(", ");
const listedEn = (words: readonly string[]) => words.map((word) => `“${word}”`).join(", ");

const nl: CliTexts = {
  place: (paragraph, sentence) => (paragraph === 0 ? "kop" : `alinea ${paragraph}, zin ${sentence}`),
  refusal: {
    "no-question": () => "Er is niets gevraagd.",
    "off-topic": () => "Dit is geen vraag over een artikel.",
    "missing-term": (missing) => `Dat staat niet in het artikel: over ${listedNl(missing)} gaat het niet.`,
    "not-in-article": () => "Dat staat niet in het artikel.",
  },
  nearest: "Het dichtst in de buurt komt (dit is geen antwoord):",
  counts: (articles, sentences) =>
    `${count(articles, "artikel", "artikelen")}, ${count(sentences, "zin", "zinnen")}`,
  articleCounts: (paragraphs, sentences) =>
    `${count(paragraphs, "alinea", "alinea’s")}, ${count(sentences, "zin", "zinnen")}`,
  indexed: (articles, sentences, milliseconds) =>
    `${nl.counts(articles, sentences)} geïndexeerd in ${milliseconds} ms.`,
  change: ({ added, changed, removed }) => `${added} erbij, ${changed} gewijzigd, ${removed} weg`,
  noChange: "Er is niets veranderd sinds de vorige keer.",
  snapshotFailed: (file, reason) =>
    `De index is niet bewaard in ${file} (${reason}). Zorg dat daar geschreven mag worden, en dat er ruimte is.`,
  reading: "Artikelen",
  noProblems: "Alles is in orde.",
  problems: (problems) => `${count(problems, "probleem", "problemen")}:`,
  unexpected: "Er ging iets mis dat niet had mogen gebeuren:",
  usage: {
    ask: `Gebruik: npm run ask -- [opties] "vraag"
  --corpus MAP             map met artikelen (anders die van het project)
  --article ID             alleen uit dit artikel antwoorden
  --limit N                hoogstens zoveel zinnen, 1–10 (anders 3)
  --style quotes|summary   citaten of een samenvatting
  --lang nl|en             taal van de meldingen
  --json                   één JSON-object per vraag
  --stdin                  een vraag per regel van de invoer`,
    reindex: `Gebruik: npm run reindex -- [opties]
  --corpus MAP   map met artikelen (anders die van het project)
  --lang nl|en   taal van de meldingen
  --json         één JSON-object`,
    "corpus:check": `Gebruik: npm run corpus:check -- [opties]
  --corpus MAP   map met artikelen (anders die van het project)
  --lang nl|en   taal van de meldingen
  --json         één JSON-object`,
  },
};

const en: CliTexts = {
  place: (paragraph, sentence) =>
    paragraph === 0 ? "headline" : `paragraph ${paragraph}, sentence ${sentence}`,
  refusal: {
    "no-question": () => "Nothing was asked.",
    "off-topic": () => "This is not a question about an article.",
    "missing-term": (missing) => `The article does not say: it has nothing about ${listedEn(missing)}.`,
    "not-in-article": () => "The article does not say.",
  },
  nearest: "What comes nearest (this is not an answer):",
  counts: (articles, sentences) =>
    `${count(articles, "article", "articles")}, ${count(sentences, "sentence", "sentences")}`,
  articleCounts: (paragraphs, sentences) =>
    `${count(paragraphs, "paragraph", "paragraphs")}, ${count(sentences, "sentence", "sentences")}`,
  indexed: (articles, sentences, milliseconds) =>
    `Indexed ${en.counts(articles, sentences)} in ${milliseconds} ms.`,
  change: ({ added, changed, removed }) => `${added} added, ${changed} changed, ${removed} removed`,
  noChange: "Nothing changed since the last time.",
  snapshotFailed: (file, reason) =>
    `The index was not kept in ${file} (${reason}). Make sure that it can be written and that there is room.`,
  reading: "Articles",
  noProblems: "All is well.",
  problems: (problems) => `${count(problems, "problem", "problems")}:`,
  unexpected: "Something went wrong that should not have:",
  usage: {
    ask: `Usage: npm run ask -- [options] "question"
  --corpus DIR             folder of articles (else the project's)
  --article ID             answer from this article only
  --limit N                at most this many sentences, 1–10 (else 3)
  --style quotes|summary   quotes or a summary
  --lang nl|en             language of the messages
  --json                   one JSON object a question
  --stdin                  a question on each line of the input`,
    reindex: `Usage: npm run reindex -- [options]
  --corpus DIR   folder of articles (else the project's)
  --lang nl|en   language of the messages
  --json         one JSON object`,
    "corpus:check": `Usage: npm run corpus:check -- [options]
  --corpus DIR   folder of articles (else the project's)
  --lang nl|en   language of the messages
  --json         one JSON object`,
  },
};

/** What the command lines say, per language. */
export const CLI_TEXTS: Readonly<Record<Locale, CliTexts>> = { nl, en };
