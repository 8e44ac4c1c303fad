import { enCommands } from "./en-commands.ts";
import type { Texts } from "./texts.ts";

const TAG = "en-GB";
const count = (number: number, one: string, more: string) =>
  `${number.toLocaleString(TAG)} ${number === 1 ? one : more}`;
const list = new Intl.ListFormat(TAG);

/** English. Quotes stay in the article's language. */
export const en: Texts = {
  tag: TAG,
  place: (paragraph, sentence) =>
    paragraph === 0 ? "headline" : `paragraph ${paragraph}, sentence ${sentence}`,
  excerpt: "excerpt from a longer sentence",
  word: (word) => `“${word}”`,
  list: (items) => list.format(items),
  answer: {
    further: "Also in the article",
    page: (first, last) => (first === last ? `Passage ${first}` : `Passages ${first}–${last}`),
    noMore: "There are no more sentences that fit.",
    summary: "only sentences of the article",
  },
  refusal: {
    title: "That is not in the article.",
    reason: {
      "no-question": "I see no question in this. Say what you would like to know about.",
      "off-topic": "That is not a question about the article. I answer with the article’s sentences only.",
      "missing-term": "That is not in the article.",
      "not-in-article": "That is not in the article: none of its sentences answers it.",
    },
    missing: ([first = "", ...others], joined) => {
      if (others.length > 0) return `These words do not occur in it: ${joined}.`;
      return first.includes(" ")
        ? `${joined} does not occur in it.`
        : `The word ${joined} does not occur in it.`;
    },
    examples: "What can be answered, for example:",
    nearestTitle: "Not an answer",
    nearestIntro: "These sentences come nearest to the question but do not answer it:",
    noNearest: "No sentence comes near.",
  },
  buttons: {
    more: "More",
    context: "Context",
    why: "Why?",
    share: "Share",
    nearest: "Show what came nearest (not an answer)",
    previous: "Previous",
    next: "Next",
  },
  why: {
    title: "Why this sentence?",
    intro: "These words of the question were found in it:",
    reason: {
      same: (asked) => `${asked} is there as you wrote it.`,
      form: (asked, found) => `${asked} is there in another form: ${found}.`,
      part: (asked, found) => `${asked} and ${found} share a part.`,
      synonym: (asked, found) => `${found} means much the same as ${asked}.`,
      narrower: (asked, found) => `${found} is a kind of ${asked}.`,
      broader: (asked, found) => `${found} is a wider word for ${asked}.`,
      related: (asked, found) => `${found} has to do with ${asked}.`,
      spelling: (asked, found) => `${asked} was read as ${found}.`,
      context: (asked, found) => `${asked} is not in the sentence itself but nearby: ${found}.`,
    },
    answer: (span) => `The answer is probably in: ${span}.`,
    place: "Where",
    nothing: "No word of the question can be pointed out in this sentence.",
  },
  vote: { thanks: "Thank you, noted.", off: "Votes are not kept here." },
  article: {
    source: (source) => `Source: ${source}`,
    author: (author) => `Author: ${author}`,
    counts: ({ paragraphs, sentences, words }) =>
      `${count(paragraphs, "paragraph", "paragraphs")}, ${count(sentences, "sentence", "sentences")}, ${count(words, "word", "words")}`,
    inShort: "In short",
    page: (paragraph, of) => `Paragraph ${paragraph} of ${of}`,
  },
  summary: {
    title: "Summary",
    about: (topic) => `Summary about ${topic}`,
    words: (words) => `${count(words, "word", "words")}, all from the article`,
    chosen: (outOf, byTopic) =>
      byTopic
        ? `Of the ${outOf} articles this one says most about it. Choose another with the option article.`
        : `This is the newest of the ${outOf} articles. Choose another with the option article.`,
    notTreated: (topic, outOf) =>
      outOf === 1
        ? `This article is not about ${topic}.`
        : `None of the ${outOf} articles is about ${topic}.`,
  },
  help: {
    title: "Answers from the article itself",
    intro:
      "I answer questions about an article with that article’s sentences, word for word, and say where they stand. If something is not in it, I say so. The articles are in Dutch, and so are the quotes; ask in Dutch or, more roughly, in English.",
    asking:
      "Ask with a command, mention me in a message, send me a direct message, or reply to my answer to ask on (“waar was dat?”).",
    examples: "For example",
    commands: "Commands",
  },
  status: {
    title: "Status",
    articles: "Articles",
    sentences: "Sentences",
    index: "Index",
    builtAgo: (ago, version) => `built ${ago}, version ${version}`,
    uptime: "Uptime",
    questions: "Questions",
    counts: (answered, refused) =>
      `${answered.toLocaleString(TAG)} answered, ${refused.toLocaleString(TAG)} refused`,
    time: "Answer time",
    times: (median, p95) => `median ${median} ms, p95 ${p95} ms`,
    noTimes: "nothing measured yet",
    shard: "Shard",
    shardOf: (id, total) => `${id + 1} of ${total}`,
    version: "Version",
    problems: "Problems in the corpus",
    problemCount: (number) => count(number, "file skipped or incomplete", "files skipped or incomplete"),
  },
  reindex: {
    title: "Articles read again",
    read: ({ articles, sentences, milliseconds }) =>
      `${count(articles, "article", "articles")}, ${count(sentences, "sentence", "sentences")}, in ${Math.round(milliseconds).toLocaleString(TAG)} ms.`,
    changes: ({ added, changed, removed }) =>
      `Sentences: ${added} added, ${changed} changed, ${removed} removed.`,
    nothingChanged: "Nothing has changed.",
    problems: (number) => `${count(number, "problem", "problems")} in the corpus:`,
    further: (number) => `… and ${number} more.`,
  },
  fault: "Something went wrong on my side. Please try again later.",
  unit: {
    day: (number) => count(number, "day", "days"),
    hour: (number) => count(number, "hour", "hours"),
    minute: (number) => count(number, "minute", "minutes"),
    second: (number) => count(number, "second", "seconds"),
  },
  terminal: {
    welcome:
      "bronvast answers questions about an article with that article’s sentences; type a question, or /help.",
    connect: "Set DISCORD_TOKEN in .env to do so in Discord.",
    buttons: "type a number",
    noButton: (number) => `There is no button ${number} now.`,
    unknownCommand: (typed) => `There is no command /${typed}. /help lists them all.`,
    missingOption: (command, option) => `/${command} needs a value for ${option}.`,
    badOption: (option, value) => `“${value}” is not possible for ${option}.`,
    stop: "stop",
    stopDescription: "Leave",
    bye: "Goodbye.",
  },
  commands: enCommands,
};
