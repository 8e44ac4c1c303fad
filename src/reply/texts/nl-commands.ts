import type { CommandTexts } from "./texts.ts";

const article = { name: "artikel", description: "Uit welk artikel; anders uit alle" };

/** The commands in Dutch: the names they are registered under. */
export const nlCommands: CommandTexts = {
  ask: {
    name: "vraag",
    description: "Stel een vraag over het artikel",
    options: {
      question: { name: "vraag", description: "Wat je wilt weten" },
      style: { name: "stijl", description: "Losse citaten of een korte samenvatting" },
      count: { name: "aantal", description: "Hoeveel zinnen er hoogstens komen" },
      article,
      public: {
        name: "openbaar",
        description: "Nee: alleen jij ziet het antwoord; anders ziet iedereen het",
      },
    },
  },
  summary: {
    name: "samenvatting",
    description: "Vat het artikel samen in zijn eigen zinnen",
    options: {
      length: { name: "lengte", description: "Hoe lang de samenvatting wordt" },
      topic: { name: "onderwerp", description: "Alleen wat hierover gaat" },
      article: { name: "artikel", description: "Welk artikel; anders het nieuwste" },
    },
  },
  article: {
    name: "artikel",
    description: "Lees het artikel, alinea voor alinea",
    options: { article: { name: "artikel", description: "Welk artikel; anders het nieuwste" } },
  },
  quote: {
    name: "citaat",
    description: "Toon een zin met de zinnen eromheen",
    options: {
      paragraph: { name: "alinea", description: "Nummer van de alinea; 0 is de kop" },
      sentence: { name: "zin", description: "Nummer van de zin in die alinea; 0 is de kop" },
      article: { name: "artikel", description: "Uit welk artikel; anders het nieuwste" },
    },
  },
  reindex: {
    name: "herindexeer",
    description: "Lees de artikelen opnieuw in (alleen voor beheerders)",
    options: {},
  },
  status: { name: "status", description: "Hoe het met de bot en zijn index staat", options: {} },
  help: { name: "hulp", description: "Wat deze bot doet, met voorbeelden", options: {} },
  searchMessage: "Zoek in artikel",
  searchMessageAbout: "In het menu van een bericht, onder Apps: het bericht is de vraag",
  choices: {
    style: { citaten: "citaten", samenvatting: "samenvatting" },
    length: { kort: "kort", middel: "middel", lang: "lang" },
  },
};
