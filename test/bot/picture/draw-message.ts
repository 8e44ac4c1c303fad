import { type APIEmbed, ComponentType } from "discord.js";
import { readMarkdown } from "../../../src/terminal/markdown.ts";
import { type AnyComponent, componentsOf } from "../../discord/components.ts";
import { isEphemeral, type LocalMessage } from "../../discord/message.ts";

/** Who used a command, and which. */
export interface Used {
  readonly name: string;
  readonly command: string;
}

/** Draws a message of the bot, as Discord's client in Dutch shows it in its dark theme, in HTML. */
export function drawMessage(message: LocalMessage, used: Used | null): string {
  const { author, embeds } = message;
  const rows = (message.components ?? []).map((row) =>
    div("buttons", componentsOf([row]).filter(isButton).map(drawButton).join("")),
  );
  return div(
    "message",
    (used ? div("used", usedLine(used)) : "") +
      face("avatar", "„”", "#2f7d6d") +
      `<span class="name">${escaped(author.username.replace(/^./, (first) => first.toUpperCase()))}</span>` +
      `<span class="app">APP</span><span class="time">Vandaag om 14:02</span>` +
      embeds.map(drawEmbed).join("") +
      rows.join("") +
      (isEphemeral(message) ? div("only", "Alleen jij kunt dit zien") : ""),
  );
}

function isButton({ type }: AnyComponent): boolean {
  return type === ComponentType.Button;
}

function drawButton({ label, emoji }: AnyComponent): string {
  return label ? div("button", escaped(label)) : div("button emoji", escaped(emoji?.name ?? ""));
}

function usedLine({ name, command }: Used): string {
  const first = face("face", name.slice(0, 1), "#c27c0e");
  return `${first}<b>${escaped(name)}</b> heeft <i>/${escaped(command)}</i> gebruikt`;
}

function face(name: string, letters: string, colour: string): string {
  return `<span class="${name}" style="background:${colour}">${letters}</span>`;
}

function drawEmbed({ author, title, url, description, fields = [], footer, color }: APIEmbed): string {
  const heading = url ? `<a href="${escaped(url)}">${drawSpans(title ?? "")}</a>` : drawSpans(title ?? "");
  const cells = fields.map(
    ({ name, value, inline }) =>
      `<div class="${inline ? "" : "wide"}"><dt>${drawSpans(name)}</dt><dd>${drawLines(value)}</dd></div>`,
  );
  return (
    `<div class="embed" style="border-color:#${(color ?? 0x1e1f22).toString(16).padStart(6, "0")}">` +
    (author ? div("author", escaped(author.name)) : "") +
    (title ? div("title", heading) : "") +
    (description ? div("description", drawLines(description)) : "") +
    (cells.length > 0 ? `<dl class="fields">${cells.join("")}</dl>` : "") +
    (footer ? div("footer", escaped(footer.text)) : "") +
    "</div>"
  );
}

/** Draws Markdown line by line; lines of one quote, or of one list, belong together. */
function drawLines(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => {
      if (line.startsWith("> ")) return `<blockquote>${drawSpans(line.slice(2))}</blockquote>`;
      if (line.startsWith("-# ")) return `<p class="small">${drawSpans(line.slice(3))}</p>`;
      if (line.startsWith("- ")) return `<ul><li>${drawSpans(line.slice(2))}</li></ul>`;
      return `<p>${drawSpans(line)}</p>`;
    })
    .join("")
    .replaceAll("</blockquote><blockquote>", "<br>");
}

function drawSpans(line: string): string {
  return readMarkdown(line)
    .map(({ text, bold, italic, code }) => {
      // A link is read as its text with the address behind it.
      const link = /^(.*) <(https?:[^>]+)>(.*)$/su.exec(text);
      const shown = link
        ? `<a href="${escaped(link[2] ?? "")}">${escaped(link[1] ?? "")}</a>${escaped(link[3] ?? "")}`
        : escaped(text);
      if (code) return `<code>${shown}</code>`;
      return bold ? `<b>${shown}</b>` : italic ? `<em>${shown}</em>` : shown;
    })
    .join("");
}

function div(name: string, inside: string): string {
  return `<div class="${name}">${inside}</div>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
