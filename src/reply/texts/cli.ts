import type { RefusalReason } from "../../answer/answer.ts";
import type { ArticleChange } from "../../library/changes.ts";
import type { Stage } from "../../library/read-corpus.ts";
import type { Locale } from "../payload.ts";

/** The sentences of the command lines. */
export interface CliTexts {
  readonly place: (paragraph: number, sentence: number) => string;
  readonly refusal: Readonly<Record<RefusalReason, (missing: readonly string[]) => string>>;
  readonly nearest: string;
  readonly counts: (articles: number, sentences: number) => string;
  readonly groups: (files: number, groups: number) => string;
  readonly articleCounts: (paragraphs: number, sentences: number) => string;
  readonly indexed: (articles: number, sentences: number, milliseconds: number) => string;
  readonly change: (change: Omit<ArticleChange, "id" | "title">) => string;
  readonly noChange: string;
  readonly snapshotFailed: (file: string, reason: string) => string;
  readonly stage: Readonly<Record<Stage, string>>;
  readonly noProblems: string;
  readonly problems: (count: number) => string;
  readonly unexpected: string;
  readonly summary: {
    readonly words: (words: number) => string;
    readonly notTreated: (topic: string, outOf: number) => string;
    /** Which of several articles was taken when none was asked for. */
    readonly chosen: (outOf: number, byTopic: boolean) => string;
  };
  readonly usage: Readonly<
    Record<
      | "ask"
      | "summarise"
      | "reindex"
      | "corpus:check"
      | "evaluate"
      | "evaluate:sentences"
      | "thesaurus:check",
      string
    >
  >;
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
  groups: (files, groups) => `${count(files, "bestand", "bestanden")}, ${count(groups, "groep", "groepen")}`,
  articleCounts: (paragraphs, sentences) =>
    `${count(paragraphs, "alinea", "alinea’s")}, ${count(sentences, "zin", "zinnen")}`,
  indexed: (articles, sentences, milliseconds) =>
    `${nl.counts(articles, sentences)} geïndexeerd in ${milliseconds} ms.`,
  change: ({ added, changed, removed }) => `${added} erbij, ${changed} gewijzigd, ${removed} weg`,
  noChange: "Er is niets veranderd sinds de vorige keer.",
  snapshotFailed: (file, reason) =>
    `De index is niet bewaard in ${file} (${reason}). Zorg dat daar geschreven mag worden, en dat er ruimte is.`,
  stage: { reading: "Lezen", indexing: "Indexeren" },
  noProblems: "Alles is in orde.",
  problems: (problems) => `${count(problems, "probleem", "problemen")}:`,
  unexpected: "Er ging iets mis dat niet had mogen gebeuren:",
  summary: {
    words: (words) => `${count(words, "woord", "woorden")}, alle uit het artikel`,
    notTreated: (topic, outOf) =>
      outOf === 1
        ? `Over „${topic}” gaat dit artikel niet.`
        : `Over „${topic}” gaat geen van de ${outOf} artikelen.`,
    chosen: (outOf, byTopic) =>
      `${byTopic ? `Van de ${outOf} artikelen zegt dit er het meest over` : `Dit is het nieuwste van de ${outOf} artikelen`}; kies een ander met --article.`,
  },
  usage: {
    ask: `Gebruik: npm run ask -- [opties] "vraag"
  --corpus MAP             map met artikelen (anders die van het project)
  --article ID             alleen uit dit artikel antwoorden
  --limit N                hoogstens zoveel zinnen, 1–10 (anders 3)
  --style quotes|summary   citaten of een samenvatting
  --lang nl|en             taal van de meldingen
  --json                   één JSON-object per vraag
  --stdin                  een vraag per regel van de invoer`,
    summarise: `Gebruik: npm run summarise -- [opties]
  --corpus MAP     map met artikelen (anders die van het project)
  --article ID     welk artikel (anders het nieuwste)
  --words N        hoogstens zoveel woorden, 1–1000 (anders 100)
  --sentences N    hoogstens zoveel zinnen, 1–50, in plaats van --words
  --topic "…"      alleen wat hierover gaat
  --lang nl|en     taal van de meldingen
  --json           één JSON-object`,
    reindex: `Gebruik: npm run reindex -- [opties]
  --corpus MAP   map met artikelen (anders die van het project)
  --lang nl|en   taal van de meldingen
  --json         één JSON-object`,
    "corpus:check": `Gebruik: npm run corpus:check -- [opties]
  --corpus MAP   map met artikelen (anders die van het project)
  --lang nl|en   taal van de meldingen
  --json         één JSON-object`,
    "thesaurus:check": `Gebruik: npm run thesaurus:check -- [opties]
  --fix          voeg eerst samen wat twee keer staat
  --lang nl|en   taal van de meldingen
  --json         één JSON-object`,
    evaluate: `Gebruik: npm run evaluate -- VRAGEN.jsonl… [opties]
  --summaries      de bestanden zeggen wat in goede samenvattingen staat
  --ablate         wat elk cijfer verliest zonder elk onderdeel van de zoekmachine
  --articles MAP   map met de artikelen (anders die van het project), en NAAM.sentences.tsv met hun zinnen
  --verbose        toon ook elke vraag die misging, en wat erop kwam
  --lang nl|en     taal van de meldingen
  --json           één JSON-object`,
    "evaluate:sentences": `Gebruik: npm run evaluate:sentences -- [opties]
  --articles MAP   map met NAAM.txt en NAAM.sentences.tsv (anders die van het project zelf)
  --verbose        toon ook elke grens die gemist is, of die er niet hoort
  --lang nl|en     taal van de meldingen
  --json           één JSON-object`,
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
  groups: (files, groups) => `${count(files, "file", "files")}, ${count(groups, "group", "groups")}`,
  articleCounts: (paragraphs, sentences) =>
    `${count(paragraphs, "paragraph", "paragraphs")}, ${count(sentences, "sentence", "sentences")}`,
  indexed: (articles, sentences, milliseconds) =>
    `Indexed ${en.counts(articles, sentences)} in ${milliseconds} ms.`,
  change: ({ added, changed, removed }) => `${added} added, ${changed} changed, ${removed} removed`,
  noChange: "Nothing changed since the last time.",
  snapshotFailed: (file, reason) =>
    `The index was not kept in ${file} (${reason}). Make sure that it can be written and that there is room.`,
  stage: { reading: "Reading", indexing: "Indexing" },
  noProblems: "All is well.",
  problems: (problems) => `${count(problems, "problem", "problems")}:`,
  unexpected: "Something went wrong that should not have:",
  summary: {
    words: (words) => `${count(words, "word", "words")}, all from the article`,
    notTreated: (topic, outOf) =>
      outOf === 1
        ? `This article is not about “${topic}”.`
        : `None of the ${outOf} articles is about “${topic}”.`,
    chosen: (outOf, byTopic) =>
      `${byTopic ? `Of the ${outOf} articles this one says most about it` : `This is the newest of the ${outOf} articles`}; choose another with --article.`,
  },
  usage: {
    ask: `Usage: npm run ask -- [options] "question"
  --corpus DIR             folder of articles (else the project's)
  --article ID             answer from this article only
  --limit N                at most this many sentences, 1–10 (else 3)
  --style quotes|summary   quotes or a summary
  --lang nl|en             language of the messages
  --json                   one JSON object a question
  --stdin                  a question on each line of the input`,
    summarise: `Usage: npm run summarise -- [options]
  --corpus DIR     folder of articles (else the project's)
  --article ID     which article (else the newest)
  --words N        at most this many words, 1–1000 (else 100)
  --sentences N    at most this many sentences, 1–50, instead of --words
  --topic "…"      only what is about this
  --lang nl|en     language of the messages
  --json           one JSON object`,
    reindex: `Usage: npm run reindex -- [options]
  --corpus DIR   folder of articles (else the project's)
  --lang nl|en   language of the messages
  --json         one JSON object`,
    "corpus:check": `Usage: npm run corpus:check -- [options]
  --corpus DIR   folder of articles (else the project's)
  --lang nl|en   language of the messages
  --json         one JSON object`,
    "thesaurus:check": `Usage: npm run thesaurus:check -- [options]
  --fix          join first what comes twice
  --lang nl|en   language of the messages
  --json         one JSON object`,
    evaluate: `Usage: npm run evaluate -- QUESTIONS.jsonl… [options]
  --summaries      the files say what good summaries hold
  --ablate         what each figure loses without each part of the engine
  --articles DIR   folder of the articles (else the project's), and of their sentences in NAME.sentences.tsv
  --verbose        show every question that went wrong as well, and what came of it
  --lang nl|en     language of the messages
  --json           one JSON object`,
    "evaluate:sentences": `Usage: npm run evaluate:sentences -- [options]
  --articles DIR   folder of NAME.txt and NAME.sentences.tsv (else the project's own)
  --verbose        show every boundary that was missed, or that should not be there, as well
  --lang nl|en     language of the messages
  --json           one JSON object`,
  },
};

/** What the command lines say, per language. */
export const CLI_TEXTS: Readonly<Record<Locale, CliTexts>> = { nl, en };
