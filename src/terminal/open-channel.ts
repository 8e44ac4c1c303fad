import { createInterface, type Interface } from "node:readline";
import type { Command, Context } from "../../commands/command.ts";
import type { Locale } from "../reply/payload.ts";
import { textsFor } from "../reply/texts/index.ts";
import { completeLine, lineCompleter, type Propose } from "./complete-line.ts";
import { drawButtons, drawNotice, drawPayload } from "./draw-payload.ts";
import { type Line, parseLine } from "./parse-line.ts";
import { screenOf } from "./screen.ts";
import { openSession } from "./session.ts";

/** The streams that the channel reads from and writes to. */
export interface Streams {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WriteStream;
}

/**
 * Opens the local channel: what people type is answered as it would be in Discord. At a terminal it greets, prompts,
 * completes and remembers; with input piped in it answers each line and shows nothing else. Ends with the input, with
 * /stop, Ctrl-C or Ctrl-D.
 * @param report is told of faults that are the program's own
 */
export async function openChannel(
  commands: ReadonlyMap<string, Command>,
  context: Context,
  locale: Locale,
  { input, output }: Streams,
  report: (error: unknown) => void,
): Promise<void> {
  const texts = textsFor(locale).terminal;
  const live = input.isTTY === true && output.isTTY === true;
  const session = openSession(commands, context, locale, report);
  const propose: Propose = async (command, option, typed) =>
    command.autocomplete?.(option, typed, locale, context).map(({ value }) => value) ?? [];
  const lines: Interface = createInterface({
    input,
    output: live ? output : undefined,
    terminal: live,
    prompt: screenOf(output).paint("cyan", "› "),
    historySize: 500,
    removeHistoryDuplicates: true,
    crlfDelay: Number.POSITIVE_INFINITY,
    completer: lineCompleter(
      (typed) => completeLine(typed, commands, propose),
      () => lines.line.slice(0, lines.cursor),
    ),
  } as Parameters<typeof createInterface>[0]);
  const write = (text: string) => output.write(`${text}\n`);
  if (live) {
    write(`${drawNotice(`${texts.welcome} ${texts.connect}`, screenOf(output))}\n`);
    lines.on("SIGINT", () => lines.close());
    lines.prompt();
  }
  for await (const typed of lines) {
    const line = parseLine(typed);
    if (line.kind === "stop") break;
    await answer(line);
    if (live) lines.prompt();
  }
  lines.close();
  if (live) write(texts.bye);

  async function answer(line: Line): Promise<void> {
    const screen = screenOf(output);
    const shown = await session.take(line);
    if (shown.length === 0) return;
    for (const payload of shown) {
      write(drawPayload(payload, screen, line.kind === "question" && live ? line.text : null));
    }
    // What cannot be pressed from here anyway would only be in the way of a notice.
    const acts = line.kind === "button" || shown.some(({ components }) => components.length > 0);
    const buttons = live && acts ? drawButtons(session.buttons, texts.buttons, screen) : "";
    write(buttons === "" ? "" : `${buttons}\n`);
  }
}
