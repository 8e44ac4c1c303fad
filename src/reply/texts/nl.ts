import { nlCommands } from "./nl-commands.ts";
import type { Texts } from "./texts.ts";

const TAG = "nl-NL";
const count = (number: number, one: string, more: string) =>
  `${number.toLocaleString(TAG)} ${number === 1 ? one : more}`;
const list = new Intl.ListFormat(TAG);

/** Dutch. */
export const nl: Texts = {
  tag: TAG,
  place: (paragraph, sentence) => (paragraph === 0 ? "kop" : `alinea ${paragraph}, zin ${sentence}`),
  excerpt: "fragment van een langere zin",
  word: (word) => `„${word}”`,
  list: (items) => list.format(items),
  answer: {
    further: "Ook in het artikel",
    page: (first, last) => (first === last ? `Vindplaats ${first}` : `Vindplaatsen ${first}–${last}`),
    noMore: "Meer zinnen die hierbij passen zijn er niet.",
    summary: "alleen zinnen uit het artikel",
  },
  refusal: {
    title: "Dat staat niet in het artikel.",
    reason: {
      "no-question": "Hier lees ik geen vraag in. Noem waar je iets over wilt weten.",
      "off-topic": "Dat is geen vraag over het artikel. Ik antwoord alleen met zinnen uit het artikel.",
      "missing-term": "Dat staat niet in het artikel.",
      "not-in-article": "Dat staat niet in het artikel: geen enkele zin geeft er antwoord op.",
    },
    missing: ([first = "", ...others], joined) => {
      if (others.length > 0) return `Deze woorden komen er niet in voor: ${joined}.`;
      return first.includes(" ")
        ? `${joined} komt er niet in voor.`
        : `Het woord ${joined} komt er niet in voor.`;
    },
    examples: "Wel te beantwoorden, bijvoorbeeld:",
    nearestTitle: "Geen antwoord",
    nearestIntro: "Deze zinnen komen het dichtst bij de vraag, maar beantwoorden haar niet:",
    noNearest: "Er is geen zin die in de buurt komt.",
  },
  buttons: {
    more: "Meer",
    context: "Context",
    why: "Waarom?",
    share: "Deel",
    nearest: "Toon wat het dichtstbij kwam (geen antwoord)",
    previous: "Vorige",
    next: "Volgende",
  },
  why: {
    title: "Waarom deze zin?",
    intro: "Deze woorden van de vraag zijn in de zin gevonden:",
    reason: {
      same: (asked) => `${asked} staat er zo.`,
      form: (asked, found) => `${asked} staat er in een andere vorm: ${found}.`,
      part: (asked, found) => `${asked} en ${found} hebben een deel gemeen.`,
      synonym: (asked, found) => `${found} betekent ongeveer hetzelfde als ${asked}.`,
      narrower: (asked, found) => `${found} is een soort van wat ${asked} noemt.`,
      broader: (asked, found) => `${found} is een ruimer woord voor ${asked}.`,
      related: (asked, found) => `${found} hangt samen met ${asked}.`,
      spelling: (asked, found) => `${asked} is gelezen als ${found}.`,
      context: (asked, found) => `${asked} staat niet in de zin zelf, maar vlak erbij: ${found}.`,
    },
    answer: (span) => `Het antwoord zit waarschijnlijk in: ${span}.`,
    place: "Waar",
    nothing: "Er is geen woord van de vraag in deze zin aan te wijzen.",
  },
  vote: { thanks: "Dank je, genoteerd.", off: "Stemmen worden hier niet bewaard." },
  article: {
    source: (source) => `Bron: ${source}`,
    author: (author) => `Auteur: ${author}`,
    counts: ({ paragraphs, sentences, words }) =>
      `${count(paragraphs, "alinea", "alinea’s")}, ${count(sentences, "zin", "zinnen")}, ${count(words, "woord", "woorden")}`,
    inShort: "In het kort",
    page: (paragraph, of) => `Alinea ${paragraph} van ${of}`,
  },
  summary: {
    title: "Samenvatting",
    about: (topic) => `Samenvatting over ${topic}`,
    words: (words) => `${count(words, "woord", "woorden")}, alle uit het artikel`,
    chosen: (outOf, byTopic) =>
      byTopic
        ? `Van de ${outOf} artikelen zegt dit er het meest over. Een ander kies je met de optie artikel.`
        : `Dit is het nieuwste van de ${outOf} artikelen. Een ander kies je met de optie artikel.`,
    notTreated: (topic, outOf) =>
      outOf === 1
        ? `Over ${topic} gaat dit artikel niet.`
        : `Over ${topic} gaat geen van de ${outOf} artikelen.`,
  },
  help: {
    title: "Antwoorden uit het artikel zelf",
    intro:
      "Ik beantwoord vragen over een artikel met de zinnen van dat artikel, woord voor woord, met de vindplaats erbij. Staat iets er niet in, dan zeg ik dat.",
    asking:
      "Stel een vraag met een opdracht, noem me in een bericht, stuur me een privébericht, of beantwoord mijn antwoord om door te vragen („waar was dat?”).",
    examples: "Bijvoorbeeld",
    commands: "Opdrachten",
  },
  status: {
    title: "Status",
    articles: "Artikelen",
    sentences: "Zinnen",
    index: "Index",
    builtAgo: (ago, version) => `${ago} gemaakt, versie ${version}`,
    uptime: "In bedrijf",
    questions: "Vragen",
    counts: (answered, refused) =>
      `${answered.toLocaleString(TAG)} beantwoord, ${refused.toLocaleString(TAG)} geweigerd`,
    time: "Antwoordtijd",
    times: (median, p95) => `mediaan ${median} ms, p95 ${p95} ms`,
    noTimes: "nog niets gemeten",
    shard: "Shard",
    shardOf: (id, total) => `${id + 1} van ${total}`,
    version: "Versie",
    problems: "Fouten in het corpus",
    problemCount: (number) =>
      count(number, "bestand overgeslagen of onvolledig", "bestanden overgeslagen of onvolledig"),
  },
  reindex: {
    title: "Opnieuw ingelezen",
    read: ({ articles, sentences, milliseconds }) =>
      `${count(articles, "artikel", "artikelen")}, ${count(sentences, "zin", "zinnen")}, in ${Math.round(milliseconds).toLocaleString(TAG)} ms.`,
    changes: ({ added, changed, removed }) =>
      `Zinnen: ${added} nieuw, ${changed} gewijzigd, ${removed} verdwenen.`,
    nothingChanged: "Er is niets veranderd.",
    problems: (number) => `${count(number, "fout", "fouten")} in het corpus:`,
    further: (number) => `… en nog ${number}.`,
  },
  fault: "Er ging iets mis bij mij. Probeer het straks nog eens.",
  unit: {
    day: (number) => count(number, "dag", "dagen"),
    hour: (number) => count(number, "uur", "uur"),
    minute: (number) => count(number, "minuut", "minuten"),
    second: (number) => count(number, "seconde", "seconden"),
  },
  terminal: {
    welcome:
      "bronvast beantwoordt vragen over een artikel met de zinnen van dat artikel; typ een vraag, of /hulp.",
    connect: "Zet DISCORD_TOKEN in .env om het in Discord te doen.",
    buttons: "kies een nummer",
    noButton: (number) => `Een knop ${number} is er nu niet.`,
    unknownCommand: (typed) => `De opdracht /${typed} is er niet. /hulp noemt ze alle.`,
    missingOption: (command, option) => `Bij /${command} hoort een waarde voor ${option}.`,
    badOption: (option, value) => `Voor ${option} kan „${value}” niet.`,
    stop: "stop",
    stopDescription: "Sluit af",
    bye: "Tot ziens.",
  },
  commands: nlCommands,
};
