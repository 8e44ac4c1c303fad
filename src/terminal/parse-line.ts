/** What a line that was typed asks for. */
export type Line =
  | { readonly kind: "empty" }
  | { readonly kind: "stop" }
  | { readonly kind: "button"; readonly number: number }
  | { readonly kind: "command"; readonly name: string; readonly rest: string }
  | { readonly kind: "question"; readonly text: string };

/** Words that close the channel, as a command. */
export const STOP_WORDS = ["stop", "quit", "exit"] as const;

/** Reads a line: a command begins with a slash, a number presses a button, anything else is a question. */
export function parseLine(typed: string): Line {
  const text = typed.trim();
  if (text === "") return { kind: "empty" };
  if (/^\d{1,2}$/.test(text)) return { kind: "button", number: Number(text) };
  const command = /^\/([\p{L}\p{N}_-]*)\s*(.*)$/su.exec(text);
  if (!command) return { kind: "question", text };
  const [, name = "", rest = ""] = command;
  if ((STOP_WORDS as readonly string[]).includes(name.toLowerCase())) return { kind: "stop" };
  return { kind: "command", name, rest: rest.trim() };
}
