import type { APIButtonComponent, APIEmbed } from "discord-api-types/v10";
import { COLOUR, type Payload } from "../reply/payload.ts";
import { readMarkdown, type Span } from "./markdown.ts";
import { safeText } from "./safe-text.ts";
import type { Paint, Screen } from "./screen.ts";
import { textWidth } from "./text-width.ts";
import { wrapSpans } from "./wrap.ts";

type Format = Parameters<Paint>[0];

const BARS: Readonly<Record<number, Format>> = {
  [COLOUR.answer]: "green",
  [COLOUR.refusal]: "gray",
  [COLOUR.notice]: "blue",
  [COLOUR.error]: "red",
};

/** Draws a message for a terminal. `typed` is what the reader just typed and need not see again. */
export function drawPayload(payload: Payload, screen: Screen, typed: string | null): string {
  return payload.embeds.map((embed) => drawEmbed(embed, screen, typed)).join("\n");
}

/** Draws a line of the program's own. */
export function drawNotice(text: string, screen: Screen): string {
  return drawLine(text, screen, { prefix: "", format: "dim", plain: true });
}

/** Draws the buttons of a message as numbers to type, from `first` on; empty when it has none. */
export function drawButtons(
  buttons: readonly APIButtonComponent[],
  hint: string,
  screen: Screen,
  first = 1,
): string {
  if (buttons.length === 0) return "";
  const labels = buttons.map((button, at) => `[${first + at}] ${labelOf(button)}`).join("  ");
  return drawLine(`${labels}  (${hint})`, screen, { prefix: "", format: "cyan" });
}

function labelOf(button: APIButtonComponent): string {
  const label = "label" in button ? button.label : undefined;
  const emoji = "emoji" in button ? button.emoji?.name : undefined;
  return safeText(label ?? emoji ?? "");
}

function drawEmbed(embed: APIEmbed, screen: Screen, typed: string | null): string {
  const bar = BARS[embed.color ?? -1] ?? "gray";
  const question = embed.author ? embed.footer?.text || embed.author.name : "";
  const isNew = question !== "" && safeText(question) !== safeText(typed ?? "");
  const parts = [
    ...(isNew ? [drawLine(question, screen, { prefix: "? ", format: "dim", plain: true })] : []),
    ...(embed.title ? [drawLine(embed.title, screen, { prefix: "", format: "bold" })] : []),
    ...(embed.description ? [drawText(embed.description, screen, bar)] : []),
    ...drawFields(embed, screen),
    ...(embed.footer && !embed.author
      ? [drawLine(embed.footer.text, screen, { prefix: "", format: "dim", plain: true })]
      : []),
  ];
  return parts.join("\n");
}

function drawFields({ fields = [] }: APIEmbed, screen: Screen): string[] {
  const widest = Math.max(0, ...fields.map(({ name }) => textWidth(safeText(name))));
  return fields.map(({ name, value }) => {
    const label = safeText(name);
    if (widest > screen.width / 2) {
      return `${drawLine(label, screen, { prefix: "", format: "dim", plain: true })}\n${drawLine(value, screen, { prefix: "  " })}`;
    }
    const padded = `${label}${" ".repeat(widest - textWidth(label))}  `;
    return drawLine(value, screen, { prefix: padded, prefixFormat: "dim" });
  });
}

/** Draws lines of Markdown: quotes get a bar, small print is dim, list items a dot. */
function drawText(markdown: string, screen: Screen, bar: Format): string {
  return markdown
    .split("\n")
    .map((line) => {
      if (line.startsWith("> "))
        return drawLine(line.slice(2), screen, { prefix: "│ ", prefixFormat: bar, repeat: true });
      if (line.startsWith("-# ")) return drawLine(line.slice(3), screen, { prefix: "  ", format: "dim" });
      if (line.startsWith("- ")) return drawLine(line.slice(2), screen, { prefix: "• " });
      return drawLine(line, screen, { prefix: "" });
    })
    .join("\n");
}

interface LineOptions {
  readonly prefix: string;
  readonly prefixFormat?: Format;
  /** Whether every line begins with the prefix; the others are indented by its width otherwise. */
  readonly repeat?: boolean;
  readonly format?: Format;
  /** Not Markdown. */
  readonly plain?: boolean;
}

function drawLine(text: string, { width, paint }: Screen, options: LineOptions): string {
  const { prefix, prefixFormat, repeat, format, plain } = options;
  const safe = safeText(text);
  const spans = plain ? [{ text: safe, bold: false, italic: false, code: false }] : readMarkdown(safe);
  const lines = wrapSpans(spans, Math.max(1, width - textWidth(prefix)));
  return lines
    .map((line, at) => {
      const start = at === 0 || repeat ? prefix : " ".repeat(textWidth(prefix));
      const drawn = line.map((span) => paintSpan(span, format, paint)).join("");
      return `${prefixFormat ? paint(prefixFormat, start) : start}${drawn}`.replace(/ +$/u, "");
    })
    .join("\n");
}

function paintSpan({ text, bold, italic, code }: Span, format: Format | undefined, paint: Paint): string {
  let drawn = text;
  if (code) drawn = paint("cyan", drawn);
  if (italic) drawn = paint("italic", drawn);
  if (bold) drawn = paint("bold", drawn);
  return format ? paint(format, drawn) : drawn;
}
