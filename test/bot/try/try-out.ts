import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearScreenDown, createInterface, cursorTo, type Interface, moveCursor } from "node:readline";
import { PermissionFlagsBits } from "discord.js";
import type { Locale } from "../../../src/reply/payload.ts";
import { lineCompleter } from "../../../src/terminal/complete-line.ts";
import type { Streams } from "../../../src/terminal/open-channel.ts";
import { screenOf } from "../../../src/terminal/screen.ts";
import { startLocalDiscord } from "../../discord/local-discord.ts";
import { type BotSettings, startBot } from "../bot.ts";
import { tryTexts } from "./manual.ts";
import { messageWall } from "./message-wall.ts";
import { createVisitor } from "./visitor.ts";

const STOP = /^\s*[:/](?:stop|quit|exit)\s*$/i;

/**
 * Lets a person try the whole bot without a token: a local Discord, the bot in it in a process of its own, and the
 * person at these streams. Lines that are piped in are answered one after the other, each repeated above its answer.
 *
 * @param settings of the bot, above the environment's
 * @returns the exit code: 0, or 1 when the bot could not start or stopped by itself
 */
export async function tryOut(
  { input, output }: Streams,
  language: Locale,
  settings: BotSettings = {},
): Promise<number> {
  const live = input.isTTY === true && output.isTTY === true;
  const folder = mkdtempSync(join(tmpdir(), "bronvast-"));
  let lines: Interface | null = null;
  let isEnding = false;

  const discord = await startLocalDiscord({
    onEvent(event) {
      if (event.kind === "message" && event.change !== "deleted") {
        const drawn = wall.draw(event.message, screenOf(output), visitor.locale);
        if (drawn !== null) write(drawn);
      }
      if (event.kind === "violation") write(screenOf(output).paint("red", event.violation.message));
    },
  });
  const asking = discord.addChannel({ name: "vragen" });
  const locale = language === "nl" ? "nl" : "en-GB";
  const user = discord.addUser({ name: "Jij", locale, permissions: PermissionFlagsBits.ManageGuild });
  const wall = messageWall(discord);
  const visitor = createVisitor(discord, user, asking, wall);

  /** Writes above the line that is being typed, if any. */
  function write(text: string): void {
    if (!live || !lines) {
      output.write(`${text}\n`);
      return;
    }
    moveCursor(output, 0, -lines.getCursorPos().rows);
    cursorTo(output, 0);
    clearScreenDown(output);
    output.write(`${text}\n`);
    lines.prompt(true);
  }
  const note = (text: string) => write(`${screenOf(output).paint("dim", text)}\n`);

  note(tryTexts(language).starting);
  const bot = startBot(
    {
      VOTES_FILE: join(folder, "votes.jsonl"),
      ...settings,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DISCORD_GUILD_IDS: "",
      QUESTION_CHANNEL_IDS: asking.id,
    },
    {
      inherits: true,
      // What it has to say when all is well is about starting and stopping, which this tool does.
      onLine: (line) => !isEnding && !/^\S+ info /.test(line) && note(line),
    },
  );
  const kill = () => void bot.process.kill("SIGKILL");
  process.once("exit", kill);
  const isUp = await bot.writes("Ready as").then(
    () => true,
    () => false,
  );
  if (isUp) {
    write(`${tryTexts(language).manual}\n`);
    lines = openLines();
    await serve(lines);
  }
  const hasStopped = bot.process.exitCode !== null || bot.process.signalCode !== null;
  isEnding = true;
  lines?.close();
  output.write(`${hasStopped ? tryTexts(visitor.locale).ended : tryTexts(visitor.locale).bye}\n`);
  await bot.stop();
  process.off("exit", kill);
  await discord.stop();
  rmSync(folder, { recursive: true, force: true });
  return hasStopped ? 1 : 0;

  function openLines(): Interface {
    const opened: Interface = createInterface({
      input,
      output: live ? output : undefined,
      terminal: live,
      prompt: screenOf(output).paint("cyan", "› "),
      crlfDelay: Number.POSITIVE_INFINITY,
      completer: lineCompleter(visitor.complete, () => opened.line.slice(0, opened.cursor)),
    } as Parameters<typeof createInterface>[0]);
    const close = () => opened.close();
    opened.on("SIGINT", close);
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, close);
    void bot.exited.then(close);
    return opened;
  }

  async function serve(opened: Interface): Promise<void> {
    if (live) opened.prompt();
    for await (const line of opened) {
      if (STOP.test(line)) return;
      if (!live && line.trim() !== "") output.write(`› ${line}\n`);
      const notice = await visitor.take(line);
      if (notice !== null) write(`${notice}\n`);
      if (live) opened.prompt();
    }
  }
}
