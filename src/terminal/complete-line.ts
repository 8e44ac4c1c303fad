import type { Command } from "../../commands/command.ts";
import { commandCalled, commandNames, isTyped, optionsOf, type TerminalOption } from "./command-options.ts";
import { splitNamed } from "./parse-options.ts";
import { safeText } from "./safe-text.ts";

/** What a line can become, and the part of it that is replaced, as `node:readline` wants them. */
export type Completion = [completions: string[], replaced: string];

/** Gives what may stand in an option of a command in place of what is typed in it. */
export type Propose = (command: Command, option: string, typed: string) => Promise<readonly string[]>;

/** The command that a line without a slash is short for. */
const PLAIN = "vraag";

/** Completes what is being typed: commands, options, what options may be filled with, and questions. */
export async function completeLine(
  typed: string,
  commands: ReadonlyMap<string, Command>,
  propose: Propose,
): Promise<Completion> {
  if (!typed.startsWith("/")) {
    const command = commandCalled(commands, PLAIN);
    const option = command && optionsOf(command).find(isFillable);
    return [option ? await valuesOf(option, typed, command, propose) : [], typed];
  }
  const [, name = "", gap = "", rest = ""] = /^\/(\S*)(\s*)(.*)$/su.exec(typed) ?? [];
  if (gap === "") {
    const names = [...commands.values()].filter(isTyped).flatMap(commandNames);
    const matching = [...names, "stop"].filter((each) => each.startsWith(name.toLowerCase()));
    return [[...new Set(matching)].map((each) => `/${each} `), typed];
  }
  const command = commandCalled(commands, name);
  return command ? completeOptions(rest, command, propose) : [[], typed];
}

/**
 * Presents completions that take a moment to `node:readline`. One that was asked for a line that is no longer there,
 * as by a second Tab, comes to nothing: it would replace what has taken its place.
 * @param current gives what stands before the cursor
 */
export function lineCompleter(complete: (typed: string) => Promise<Completion>, current: () => string) {
  return (typed: string, done: (error: null, completion: Completion) => void): void => {
    const nothing: Completion = [[], typed];
    complete(typed).then(
      (completion) => done(null, current() === typed ? completion : nothing),
      () => done(null, nothing),
    );
  };
}

async function completeOptions(rest: string, command: Command, propose: Propose): Promise<Completion> {
  const options = optionsOf(command);
  const { named, rest: loose } = splitNamed(rest, options);
  const [option, text] = named.at(-1) ?? [options.find(isFillable), loose];
  const word = /\S*$/u.exec(rest)?.[0] ?? "";
  const given = new Set(named.map(([{ name }]) => name));
  const values = option ? await valuesOf(option, text, command, propose) : [];
  if (values.length > 0 && (text !== "" || rest.endsWith(":") || rest === "")) return [values, text];
  const names = options.filter(({ name }) => !given.has(name)).map(({ name }) => `${name}:`);
  return [names.filter((name) => name.startsWith(word.toLowerCase())), word];
}

function isFillable({ autocompletes, choices }: TerminalOption): boolean {
  return autocompletes || choices.length > 0;
}

async function valuesOf(
  option: TerminalOption,
  typed: string,
  command: Command,
  propose: Propose,
): Promise<string[]> {
  if (option.kind === "boolean")
    return ["ja", "nee"].filter((value) => value.startsWith(typed.toLowerCase()));
  if (option.choices.length > 0) {
    return option.choices.map(({ value }) => value).filter((value) => value.startsWith(typed.toLowerCase()));
  }
  if (!option.autocompletes) return [];
  return (await propose(command, option.name, typed)).map(safeText);
}
