import type { UserErrorCase, UserErrorCode, UserErrorParams } from "../../user-error.ts";
import type { Locale } from "../payload.ts";
import { problemText } from "./problems.ts";

type ErrorTexts = { readonly [Code in UserErrorCode]: (params: UserErrorParams[Code]) => string };

const nl: ErrorTexts = {
  "no-corpus-folder": ({ folder }) =>
    `De map ${folder} bestaat niet. Maak haar en zet er een artikel (.txt of .md) in, of wijs met --corpus een andere map aan.`,
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
};

const en: ErrorTexts = {
  "no-corpus-folder": ({ folder }) =>
    `The folder ${folder} does not exist. Make it and put an article (.txt or .md) in it, or name another folder with --corpus.`,
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
};

const TEXTS: Readonly<Record<Locale, ErrorTexts>> = { nl, en };

/** Ids beyond this many are counted, so that the line stays one that can be read. */
const MOST_LISTED = 20;

function listed(ids: readonly string[], more: string): string {
  const shown = ids.slice(0, MOST_LISTED).join(", ");
  return ids.length > MOST_LISTED ? `${shown} ${more} ${ids.length - MOST_LISTED}` : shown;
}

/** Says in one line what went wrong and what to do about it. */
export function errorText(error: UserErrorCase, locale: Locale): string {
  const write = TEXTS[locale][error.code] as (params: UserErrorCase["params"]) => string;
  return write(error.params).replace(/[\p{Cc}\s]+/gu, " ");
}
