import type { Command, Context } from "../../commands/command.ts";
import { suggestQuestions } from "../answer/suggest.ts";
import { questionChoices } from "../reply/choose-article.ts";
import type { Locale } from "../reply/payload.ts";
import { commandCalled, commandNames, isTyped, optionsOf, type TerminalOption } from "./command-options.ts";
import { splitNamed } from "./parse-options.ts";
import { safeText } from "./safe-text.ts";

/** What a line can become, and the part of it that is replaced, as `node:readline` wants them. */
export type Completion = [completions: string[], replaced: string];

/** Completes what is being typed: commands, options, what options may be filled with, and questions. */
export function completeLine(
  typed: string,
  commands: ReadonlyMap<string, Command>,
  context: Context,
  locale: Locale,
): Completion {
  if (!typed.startsWith("/")) {
    const questions = suggestQuestions(context.library.corpus, context.engine);
    return [questionChoices(questions, typed).map(({ value }) => safeText(value)), typed];
  }
  const [, name = "", gap = "", rest = ""] = /^\/(\S*)(\s*)(.*)$/su.exec(typed) ?? [];
  if (gap === "") {
    const names = [...commands.values()].filter(isTyped).flatMap(commandNames);
    const matching = [...names, "stop"].filter((each) => each.startsWith(name.toLowerCase()));
    return [[...new Set(matching)].map((each) => `/${each} `), typed];
  }
  const command = commandCalled(commands, name);
  return command ? completeOptions(rest, command, context, locale) : [[], typed];
}

function completeOptions(rest: string, command: Command, context: Context, locale: Locale): Completion {
  const options = optionsOf(command);
  const { named, rest: loose } = splitNamed(rest, options);
  const [option, text] = named.at(-1) ?? [options.find(isFillable), loose];
  const word = /\S*$/u.exec(rest)?.[0] ?? "";
  const given = new Set(named.map(([{ name }]) => name));
  const values = option ? valuesOf(option, text, command, context, locale) : [];
  if (values.length > 0 && (text !== "" || rest.endsWith(":") || rest === "")) return [values, text];
  const names = options.filter(({ name }) => !given.has(name)).map(({ name }) => `${name}:`);
  return [names.filter((name) => name.startsWith(word.toLowerCase())), word];
}

function isFillable({ autocompletes, choices }: TerminalOption): boolean {
  return autocompletes || choices.length > 0;
}

function valuesOf(
  option: TerminalOption,
  typed: string,
  command: Command,
  context: Context,
  locale: Locale,
): string[] {
  if (option.kind === "boolean")
    return ["ja", "nee"].filter((value) => value.startsWith(typed.toLowerCase()));
  if (option.choices.length > 0) {
    return option.choices.map(({ value }) => value).filter((value) => value.startsWith(typed.toLowerCase()));
  }
  if (!option.autocompletes || !command.autocomplete) return [];
  return command.autocomplete(option.name, typed, locale, context).map(({ value }) => safeText(value));
}
