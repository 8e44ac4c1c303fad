import type { CommandTexts } from "./texts.ts";

const article = { name: "article", description: "Which article to answer from; all of them when left out" };

/** The commands in English. */
export const enCommands: CommandTexts = {
  ask: {
    name: "ask",
    description: "Ask a question about the article",
    options: {
      question: { name: "question", description: "What you want to know" },
      style: { name: "style", description: "Separate quotes or a short summary" },
      count: { name: "count", description: "How many sentences to show at most" },
      article,
      public: { name: "public", description: "No: only you see the answer; otherwise everybody does" },
    },
  },
  summary: {
    name: "summary",
    description: "Sum up the article in its own sentences",
    options: {
      length: { name: "length", description: "How long the summary will be" },
      topic: { name: "topic", description: "Only what is about this" },
      article: { name: "article", description: "Which article; the newest when left out" },
    },
  },
  article: {
    name: "article",
    description: "Read the article, paragraph by paragraph",
    options: { article: { name: "article", description: "Which article; the newest when left out" } },
  },
  quote: {
    name: "quote",
    description: "Show a sentence with the sentences around it",
    options: {
      paragraph: { name: "paragraph", description: "Number of the paragraph; 0 is the headline" },
      sentence: { name: "sentence", description: "Number of the sentence in it; 0 is the headline" },
      article: { name: "article", description: "From which article; the newest when left out" },
    },
  },
  reindex: { name: "reindex", description: "Read the articles again (for server managers)", options: {} },
  status: { name: "status", description: "How the bot and its index are doing", options: {} },
  help: { name: "help", description: "What this bot does, with examples", options: {} },
  searchMessage: "Search in article",
  searchMessageAbout: "In the menu of a message, under Apps: the message is the question",
  choices: {
    style: { citaten: "quotes", samenvatting: "summary" },
    length: { kort: "short", middel: "medium", lang: "long" },
  },
};
