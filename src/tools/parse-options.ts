import { parseArgs } from "node:util";
import { z } from "zod";
import { UserError } from "../user-error.ts";

/** What an option takes: nothing, or a value that `schema` checks and `allowed` describes without words. */
export type OptionRule =
  | { readonly type: "boolean" }
  | { readonly type: "string"; readonly schema: z.ZodType; readonly allowed: string };

type Values<Rules extends Record<string, OptionRule>> = {
  [Name in keyof Rules]: Rules[Name] extends { schema: infer Schema extends z.ZodType }
    ? z.output<Schema> | null
    : boolean;
};

/** Options that more than one command line takes. */
export const COMMON_OPTIONS = {
  help: { type: "boolean" },
  json: { type: "boolean" },
  corpus: { type: "string", schema: z.string().min(1), allowed: "DIR" },
  lang: { type: "string", schema: z.enum(["nl", "en"]), allowed: "nl, en" },
} as const satisfies Record<string, OptionRule>;

/**
 * Reads a command line.
 * @throws UserError for an unknown option, an option without its value, and a value that the option cannot have
 */
export function parseOptions<const Rules extends Record<string, OptionRule>>(
  argv: readonly string[],
  rules: Rules,
): { readonly options: Values<Rules>; readonly positionals: readonly string[] } {
  const types = Object.fromEntries(
    Object.entries(rules).map(([name, { type }]) => [name, { type }] as const),
  );
  const args = {
    args: [...argv],
    options: types,
    strict: false,
    allowPositionals: true,
    tokens: true,
  } as const;
  const options: Record<string, unknown> = {};
  for (const [name, { type }] of Object.entries(rules)) options[name] = type === "boolean" ? false : null;
  const positionals: string[] = [];
  for (const token of parseArgs(args).tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const rule = Object.hasOwn(rules, token.name) ? rules[token.name] : undefined;
    options[token.name] = readValue(token, rule);
  }
  return { options: options as Values<Rules>, positionals };
}

interface ParsedOption {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readValue(
  { rawName: option, value, inlineValue }: ParsedOption,
  rule: OptionRule | undefined,
): unknown {
  if (!rule) throw new UserError("unknown-option", { option });
  if (rule.type === "boolean") {
    if (value !== undefined) throw new UserError("unexpected-argument", { argument: `${option}=${value}` });
    return true;
  }
  if (value === undefined || (!inlineValue && value.startsWith("--")))
    throw new UserError("missing-option-value", { option });
  const result = rule.schema.safeParse(value);
  if (!result.success) throw new UserError("bad-option", { option, value, allowed: rule.allowed });
  return result.data;
}
