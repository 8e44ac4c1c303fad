import type { UserError, UserErrorCode, UserErrorParams } from "../../user-error.ts";
import { fitText } from "../limits.ts";
import type { Locale } from "../payload.ts";
import { problemText } from "./problems.ts";

type ErrorTexts = { readonly [Code in UserErrorCode]: (params: UserErrorParams[Code]) => string };

const nl: ErrorTexts = {
  "no-corpus-folder": ({ folder }) =>
    `De map ${folder} bestaat niet. Maak haar en zet er een artikel (.txt of .md) in, of wijs een andere map aan.`,
  "unreadable-corpus-folder": ({ folder, reason }) =>
    `De map ${folder} kan niet worden gelezen (${reason}). Geef er leesrechten op, of wijs een andere map aan.`,
  "no-articles": ({ folder, problems: [first, ...others] }) =>
    first === undefined
      ? `In ${folder} staat geen artikel. Zet er een .txt- of .md-bestand in.`
      : `In ${folder} staat geen leesbaar artikel. ${problemText(first, "nl")}${others.length > 0 ? ` (en nog ${others.length})` : ""}`,
  "unknown-article": ({ article, known }) =>
    `Er is geen artikel „${article}”. Kies uit: ${listed(known, "en nog")}.`,
  "unreadable-file": ({ file, reason }) =>
    `Het bestand ${file} kan niet worden gelezen (${reason}). Kijk of de naam klopt en of het leesbaar is.`,
  "bad-line": ({ file, line, expected }) =>
    `${file}:${line}: deze regel heeft niet de vorm ${expected}. Verbeter haar, of haal haar weg.`,
  "no-question-file": () => "Er is geen bestand met vragen. Noem er een of meer: VRAGEN.jsonl.",
  "sentence-not-in-article": ({ file, line }) =>
    `${file}:${line}: deze zin staat niet in het artikel, of niet na de zin erboven. Neem haar woord voor woord over.`,
  "no-marked-sentences": ({ folder }) =>
    `In ${folder} staan geen zinnen om mee te vergelijken. Zet naast NAAM.txt een NAAM.sentences.tsv met regels „nummer, tab, zin”.`,
  "unknown-option": ({ option }) => `De optie ${option} bestaat niet. Bekijk ze met --help.`,
  "bad-option": ({ option, value, allowed }) => `${option} kan niet „${value}” zijn. Geef ${allowed}.`,
  "missing-option-value": ({ option }) => `Bij ${option} hoort een waarde. Bekijk de opties met --help.`,
  "no-question-given": () =>
    "Er is geen vraag. Stel haar tussen aanhalingstekens, of geef vragen door met --stdin.",
  "question-and-stdin": () => "Geef een vraag of --stdin, niet allebei.",
  "words-and-sentences": () => "Geef --words of --sentences, niet allebei.",
  "unexpected-argument": ({ argument }) => `„${argument}” hoort hier niet. Bekijk de opties met --help.`,

  "question-too-long": ({ length, most }) =>
    `Je vraag telt ${length} tekens; meer dan ${most} lees ik er niet. Maak er een kortere vraag van.`,
  "no-such-title": ({ typed }) =>
    `Een artikel „${short(typed)}” is er niet. Kies een titel uit de lijst die bij het typen verschijnt.`,
  "title-ambiguous": ({ typed, titles }) =>
    `„${short(typed)}” past op meer dan één artikel: ${titlesIn(titles, "„", "”", "en nog")}. Kies er een uit de lijst die bij het typen verschijnt.`,
  "empty-corpus": () =>
    "Er is geen artikel om uit te antwoorden. Zet er een in de map met artikelen en lees opnieuw in.",
  "no-such-sentence": ({ title, paragraph, paragraphs, sentences }) =>
    sentences === null
      ? `Alinea ${paragraph} is er niet: „${short(title)}” heeft er ${paragraphs}.`
      : `Die zin is er niet: alinea ${paragraph} van „${short(title)}” heeft er ${sentences}.`,
  "may-not-manage": () => "Opnieuw inlezen mag alleen wie deze server beheert. Vraag het een beheerder.",
  "reindex-failed": ({ because }) =>
    `Opnieuw inlezen is mislukt; ik antwoord verder uit wat ik al had. ${errorText(because, "nl")}`,
  cooldown: ({ seconds }) =>
    `Even geduld: over ${seconds} ${seconds === 1 ? "seconde" : "seconden"} kun je weer verder.`,
  "unknown-command": ({ command }) =>
    `De opdracht „${short(command)}” ken ik niet (meer). /hulp noemt ze alle.`,
  "button-outdated": () => "Deze knop hoort bij een andere versie van de bot. Stel de vraag opnieuw.",
  "sentence-gone": () =>
    "Deze zin staat niet meer in het artikel: het is sindsdien veranderd. Stel de vraag opnieuw.",
  "question-gone": () => "De vraag bij dit bericht is niet meer te lezen. Stel haar opnieuw.",
  "not-your-answer": () => "Dit antwoord is van iemand anders. Stel de vraag zelf, dan krijg je er een.",
};

const en: ErrorTexts = {
  "no-corpus-folder": ({ folder }) =>
    `The folder ${folder} does not exist. Make it and put an article (.txt or .md) in it, or name another folder.`,
  "unreadable-corpus-folder": ({ folder, reason }) =>
    `The folder ${folder} cannot be read (${reason}). Make it readable, or name another folder.`,
  "no-articles": ({ folder, problems: [first, ...others] }) =>
    first === undefined
      ? `There is no article in ${folder}. Put a .txt or .md file in it.`
      : `There is no readable article in ${folder}. ${problemText(first, "en")}${others.length > 0 ? ` (and ${others.length} more)` : ""}`,
  "unknown-article": ({ article, known }) =>
    `There is no article “${article}”. Choose from: ${listed(known, "and")}${known.length > MOST_LISTED ? " more" : ""}.`,
  "unreadable-file": ({ file, reason }) =>
    `The file ${file} cannot be read (${reason}). See whether its name is right and it may be read.`,
  "bad-line": ({ file, line, expected }) =>
    `${file}:${line}: this line does not have the form ${expected}. Correct it, or take it away.`,
  "no-question-file": () => "There is no file of questions. Name one or more: QUESTIONS.jsonl.",
  "sentence-not-in-article": ({ file, line }) =>
    `${file}:${line}: this sentence is not in the article, or not after the one above it. Copy it word for word.`,
  "no-marked-sentences": ({ folder }) =>
    `There are no sentences to compare with in ${folder}. Put NAME.sentences.tsv beside NAME.txt, with lines “number, tab, sentence”.`,
  "unknown-option": ({ option }) => `There is no option ${option}. See them with --help.`,
  "bad-option": ({ option, value, allowed }) => `${option} cannot be “${value}”. Give ${allowed}.`,
  "missing-option-value": ({ option }) => `${option} needs a value. See the options with --help.`,
  "no-question-given": () =>
    "There is no question. Put it between quotes, or pass questions in with --stdin.",
  "question-and-stdin": () => "Give a question or --stdin, not both.",
  "words-and-sentences": () => "Give --words or --sentences, not both.",
  "unexpected-argument": ({ argument }) => `“${argument}” has no place here. See the options with --help.`,

  "question-too-long": ({ length, most }) =>
    `Your question has ${length} characters; I read ${most} at most. Please make it shorter.`,
  "no-such-title": ({ typed }) =>
    `There is no article “${short(typed)}”. Choose a title from the list that appears while you type.`,
  "title-ambiguous": ({ typed, titles }) =>
    `“${short(typed)}” fits more than one article: ${titlesIn(titles, "“", "”", "and")}${titles.length > MOST_TITLES ? " more" : ""}. Choose one from the list that appears while you type.`,
  "empty-corpus": () => "There is no article to answer from. Put one in the folder of articles and reindex.",
  "no-such-sentence": ({ title, paragraph, paragraphs, sentences }) =>
    sentences === null
      ? `There is no paragraph ${paragraph}: “${short(title)}” has ${paragraphs}.`
      : `There is no such sentence: paragraph ${paragraph} of “${short(title)}” has ${sentences}.`,
  "may-not-manage": () => "Only those who manage this server may reindex. Please ask one of them.",
  "reindex-failed": ({ because }) =>
    `Reindexing failed; I go on answering from what I had. ${errorText(because, "en")}`,
  cooldown: ({ seconds }) =>
    `One moment: you can go on in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
  "unknown-command": ({ command }) =>
    `I do not know the command “${short(command)}” (any more). /help lists them all.`,
  "button-outdated": () => "This button belongs to another version of the bot. Please ask again.",
  "sentence-gone": () => "This sentence is no longer in the article: it has changed since. Please ask again.",
  "question-gone": () => "The question of this message can no longer be read. Please ask it again.",
  "not-your-answer": () => "This answer is somebody else’s. Ask the question yourself to get your own.",
};

const TEXTS: Readonly<Record<Locale, ErrorTexts>> = { nl, en };

/** Ids and titles beyond this many are counted, so that the line stays one that can be read. */
const MOST_LISTED = 20;
const MOST_TITLES = 3;
/** How much is repeated of what was typed, or of a title. */
const LONGEST_ECHO = 100;

function listed(names: readonly string[], more: string, most = MOST_LISTED): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} ${more} ${names.length - most}` : shown;
}

function titlesIn(titles: readonly string[], open: string, close: string, more: string): string {
  return listed(
    titles.map((title) => `${open}${short(title)}${close}`),
    more,
    MOST_TITLES,
  );
}

function short(text: string): string {
  return fitText(text, LONGEST_ECHO);
}

/**
 * Says in one line, as plain text, what went wrong and what to do about it. Holds what was typed as it was typed, so
 * that it must be escaped where Markdown is read.
 */
export function errorText({ code, params }: Pick<UserError, "code" | "params">, locale: Locale): string {
  const write = TEXTS[locale][code] as (params: UserErrorParams[UserErrorCode]) => string;
  return write(params).replace(/[\p{Cc}\s]+/gu, " ");
}
