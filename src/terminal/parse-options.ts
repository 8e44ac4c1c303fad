import type { TerminalOption } from "./command-options.ts";

/** What is wrong with the options that were typed. */
export type OptionFault =
  | { readonly fault: "missing"; readonly option: string }
  | { readonly fault: "bad"; readonly option: string; readonly value: string };

/** Options by their Dutch name. */
export type OptionValues = ReadonlyMap<string, string | number | boolean>;

const YES = /^(?:ja|j|waar|yes|y|true|1)$/i;
const NO = /^(?:nee|n|onwaar|no|false|0)$/i;

/**
 * Reads what was typed behind a command: options by name (`aantal:2`, `artikel:"De haven"`) in any order, and the
 * rest in the order of the command's options. A text takes all that is left.
 */
export function parseOptions(typed: string, options: readonly TerminalOption[]): OptionValues | OptionFault {
  const values = new Map<string, string | number | boolean>();
  const { named, rest } = splitNamed(typed, options);
  for (const [option, text] of named) {
    const value = readValue(option, text);
    if (value === null) return { fault: "bad", option: option.name, value: text };
    values.set(option.name, value);
  }
  let left = rest;
  for (const option of options) {
    if (values.has(option.name) || left === "") continue;
    const [, first = "", others = ""] = takesAll(option) ? ["", left] : (/^(\S+)\s*(.*)$/su.exec(left) ?? []);
    const value = readValue(option, unquoted(first));
    if (value === null) {
      if (!option.required) continue;
      return { fault: "bad", option: option.name, value: first };
    }
    values.set(option.name, value);
    left = others;
  }
  const missing = options.find(({ name, required }) => required && !values.has(name));
  if (missing) return { fault: "missing", option: missing.name };
  const last = options.at(-1);
  return left !== "" && last ? { fault: "bad", option: last.name, value: left } : values;
}

/** Takes the named options out: a text runs up to the next name, anything else is one word. */
export function splitNamed(
  typed: string,
  options: readonly TerminalOption[],
): { named: [TerminalOption, string][]; rest: string } {
  const byName = new Map(
    options.flatMap((option) => [option.name, ...option.otherNames].map((name) => [name, option] as const)),
  );
  const starts = [...typed.matchAll(/(?<=^|\s)([\p{L}-]+):/gu)].filter(([, name = ""]) =>
    byName.has(name.toLowerCase()),
  );
  const loose = [typed.slice(0, starts[0]?.index).trim()];
  const named = starts.map((match, at): [TerminalOption, string] => {
    const option = byName.get((match[1] as string).toLowerCase()) as TerminalOption;
    const text = typed.slice(match.index + match[0].length, starts[at + 1]?.index).trim();
    if (takesAll(option)) return [option, unquoted(text)];
    const [, word = "", others = ""] = /^(\S*)\s*(.*)$/su.exec(text) ?? [];
    loose.push(others);
    return [option, unquoted(word)];
  });
  return { named, rest: loose.filter((part) => part !== "").join(" ") };
}

function takesAll({ kind, choices }: TerminalOption): boolean {
  return kind === "text" && choices.length === 0;
}

function unquoted(text: string): string {
  return /^(?:"[^"]*"|„[^”]*”|“[^”]*”)$/u.test(text) ? text.slice(1, -1) : text;
}

function readValue(option: TerminalOption, text: string): string | number | boolean | null {
  switch (option.kind) {
    case "integer": {
      const number = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      return number >= option.least && number <= option.most ? number : null;
    }
    case "boolean":
      return YES.test(text) ? true : NO.test(text) ? false : null;
    case "text": {
      if (option.choices.length === 0) return text;
      const wanted = text.toLowerCase();
      const choice = option.choices.find(({ value, names }) => value === wanted || names.includes(wanted));
      return choice?.value ?? null;
    }
  }
}
