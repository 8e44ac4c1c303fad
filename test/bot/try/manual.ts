import type { Locale } from "../../../src/reply/payload.ts";

/** What the tool for trying the bot says, apart from what the bot says. */
export interface TryTexts {
  readonly starting: string;
  readonly manual: string;
  readonly only: string;
  readonly direct: string;
  readonly pressIt: string;
  readonly silence: string;
  readonly nothingToReplyTo: string;
  readonly nothingToSearch: string;
  readonly buttonGone: string;
  readonly unknown: (typed: string) => string;
  readonly refused: (message: string) => string;
  readonly ended: string;
  readonly bye: string;
}

const nl: TryTexts = {
  starting: "Even geduld: de lokale Discord en de bot starten …",
  manual: `Dit is een Discord die alleen hier bestaat.
Je bent in #algemeen van een server die je zelf beheert.

  Hoeveel doden vielen er?  vraagt het de bot, door hem te noemen
  > en hoeveel gewonden?    antwoordt op zijn laatste bericht
  /vraag, /hulp …           opdrachten; Tab vult aan
  1, 2 …                    drukt op de knop met dat nummer
  :dm tekst                 stuurt hem een privébericht
  :vragen tekst             zegt iets in #vragen, waar elke vraag antwoord krijgt
  :zeg tekst                zegt iets in #algemeen zonder hem te noemen
  :zoek tekst               zegt iets, en kiest er „Zoek in artikel” bij
  :en, :nl                  in het Engels, in het Nederlands
  :hulp, :stop              toont dit nog eens, sluit af`,
  only: "alleen jij ziet dit",
  direct: "privébericht",
  pressIt: "typ een nummer",
  silence: "(De bot zegt niets.)",
  nothingToReplyTo: "Er is nog geen bericht van de bot dat iedereen ziet.",
  nothingToSearch: "Er is nog geen bericht van jou om in het artikel te zoeken. Zeg erbij wat: :zoek tekst",
  buttonGone: "Die knop staat er niet meer: het bericht is veranderd.",
  unknown: (typed) => `„${typed}” ken ik niet; :hulp noemt wat er wel is.`,
  refused: (message) => `Dat gaat in Discord niet: ${message}.`,
  ended: "De bot is gestopt.",
  bye: "Tot ziens.",
};

const en: TryTexts = {
  starting: "One moment: the local Discord and the bot are starting …",
  manual: `This is a Discord that exists only here.
You are in #algemeen of a server that you manage.

  Hoeveel doden vielen er?  asks the bot, by mentioning it
  > en hoeveel gewonden?    replies to its last message
  /ask, /help …             commands; Tab completes
  1, 2 …                    presses the button with that number
  :dm text                  sends it a direct message
  :questions text           says something in #vragen, where every question is answered
  :say text                 says something in #algemeen without mentioning it
  :search text              says something, and chooses “Search in article” on it
  :nl, :en                  in Dutch, in English
  :help, :stop              shows this again, ends`,
  only: "only you see this",
  direct: "direct message",
  pressIt: "type a number",
  silence: "(The bot says nothing.)",
  nothingToReplyTo: "There is no message of the bot yet that everyone sees.",
  nothingToSearch:
    "There is no message of yours yet to search the article for. Say what, as well: :search text",
  buttonGone: "That button is no longer there: the message has changed.",
  unknown: (typed) => `I do not know “${typed}”; :help lists what there is.`,
  refused: (message) => `Discord does not do that: ${message}.`,
  ended: "The bot has stopped.",
  bye: "Goodbye.",
};

const TEXTS: Readonly<Record<Locale, TryTexts>> = { nl, en };

/** Gives what the tool says to someone of this language. */
export function tryTexts(locale: Locale): TryTexts {
  return TEXTS[locale];
}
