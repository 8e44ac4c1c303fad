import type { Call } from "../../commands/command.ts";
import type { Locale, Payload } from "../reply/payload.ts";
import type { OptionValues } from "./parse-options.ts";

/** Presents a line that was typed as a call of a command. */
export function terminalCall(
  command: string,
  values: OptionValues,
  locale: Locale,
  reply: (payload: Payload) => void,
): Call {
  return {
    command,
    string: (name) => valueOfType(values.get(name), "string"),
    integer: (name) => valueOfType(values.get(name), "number"),
    boolean: (name) => valueOfType(values.get(name), "boolean"),
    target: null,
    locale,
    // Whoever sits at this terminal runs the program.
    caller: { id: "terminal", mayManage: true },
    reply: async (payload) => reply(payload),
    defer: async () => {},
  };
}

interface Types {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function valueOfType<Type extends keyof Types>(value: unknown, type: Type): Types[Type] | null {
  return typeof value === type ? (value as Types[Type]) : null;
}
