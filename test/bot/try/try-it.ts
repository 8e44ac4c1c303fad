import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PermissionFlagsBits } from "discord.js";
import { projectRoot } from "../../../src/library/project-root.ts";
import type { Payload } from "../../../src/reply/payload.ts";
import { drawButtons, drawPayload } from "../../../src/terminal/draw-payload.ts";
import { screenOf } from "../../../src/terminal/screen.ts";
import { startLocalDiscord } from "../../discord/local-discord.ts";
import { isEphemeral, isLoading, type LocalMessage } from "../../discord/message.ts";
import { buttonsOf, createVisitor, MANUAL, payloadOf } from "./visitor.ts";

/** Runs the whole bot without a token: a local Discord, the bot in it, and a person at this terminal. */
async function tryIt(): Promise<void> {
  const { stdin, stdout } = process;
  const live = stdin.isTTY === true && stdout.isTTY === true;
  const shown = new Map<string, string>();
  const discord = await startLocalDiscord({
    onEvent(event) {
      if (event.kind === "message" && event.change !== "deleted") show(event.message);
      if (event.kind === "violation")
        write(screenOf(stdout).paint("red", `Discord: ${event.violation.message}`));
    },
  });
  const user = discord.addUser({ name: "Jij", permissions: PermissionFlagsBits.ManageGuild });
  const visitor = createVisitor(discord, user);
  const bot = spawn(process.execPath, [join(projectRoot(), "dist/src/main.js")], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      DISCORD_GUILD_IDS: "",
    },
    stdio: ["ignore", "pipe", "pipe"],
    // Ctrl-C in the terminal is for the person at it; the bot is stopped in the end.
    detached: true,
  });
  const lines = createInterface({
    input: stdin,
    ...(live ? { output: stdout } : {}),
    terminal: live,
    prompt: "› ",
    completer: (typed: string, done: (error: null, result: [string[], string]) => void) =>
      void visitor.complete(typed).then((found) => done(null, [found, typed])),
  });

  function write(text: string): void {
    if (!live) return void stdout.write(`${text}\n`);
    // Above the line that is being typed.
    stdout.write(`\r\u001b[J${text}\n`);
    lines.prompt(true);
  }

  function show(message: LocalMessage): void {
    if (message.author.id !== discord.bot.id || isLoading(message)) return;
    const screen = screenOf(stdout);
    const payload = payloadOf(message);
    const where = message.channel_id === discord.channel.id ? "#algemeen" : "dm";
    const who = isEphemeral(message) ? `${where}, alleen jij ziet dit / only you see this` : where;
    const buttons = buttonsOf(message) as unknown as Payload["components"][number]["components"];
    const drawn = [
      screen.paint("dim", `${message.author.username} (${who})`),
      drawPayload(payload, screen, null),
      drawButtons(buttons, "1, 2, …", screen),
    ];
    const text = `${drawn.filter(Boolean).join("\n")}\n`;
    if (shown.get(message.id) === text) return;
    shown.set(message.id, text);
    visitor.sees(message);
    write(text);
  }

  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [bot.stdout, bot.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        write(screenOf(stdout).paint("dim", text.trimEnd()));
        if (text.includes("Ready as")) resolve(true);
      });
    }
    bot.on("close", () => {
      resolve(false);
      lines.close();
    });
  });
  if (await ready) {
    write(MANUAL);
    lines.on("SIGINT", () => lines.close());
    for await (const line of lines) {
      if (/^\s*\/?(?:stop|quit|exit)\s*$/i.test(line)) break;
      const notice = await visitor.take(line);
      if (notice !== null) write(notice);
      // Whoever pipes lines in wants each answered before the next.
      if (!live) await discord.quiet();
      else lines.prompt();
    }
  }
  lines.close();
  bot.kill("SIGTERM");
  if (bot.exitCode === null) await new Promise((resolve) => bot.on("close", resolve));
  await discord.stop();
}

await tryIt();
