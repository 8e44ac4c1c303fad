import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../src/library/project-root.ts";
import { startTogether } from "../bot.ts";
import { drawMessage } from "./draw-message.ts";
import { photograph } from "./photograph.ts";

/** Makes docs/answer.png, the picture in the README: what the bot really answers, as Discord shows it. */
const QUESTIONS = ["Hoeveel mensen kwamen om het leven?", "Hoeveel Britse militairen kwamen om het leven?"];

const { discord, end } = await startTogether();
try {
  const anna = discord.addUser({ name: "Anna" });
  const messages: string[] = [];
  for (const vraag of QUESTIONS) {
    const message = await (await anna.slash("vraag", { vraag, aantal: 2 })).reply();
    messages.push(drawMessage(message, { name: anna.name, command: "vraag" }));
  }
  mkdirSync(join(projectRoot(), "docs"), { recursive: true });
  photograph(messages, join(projectRoot(), "docs/answer.png"));
} finally {
  await end();
}
