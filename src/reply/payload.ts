import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  ComponentType,
} from "discord-api-types/v10";
import { fitEmbed, LIMITS } from "./limits.ts";

/** A language that replies are written in. Quotes stay in the article's language. */
export type Locale = "nl" | "en";

/**
 * A message as Discord takes it, and as the terminal draws it. It never pings anybody, and every length is within
 * Discord's limits by construction.
 */
export interface Payload {
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
}

/** Colours of the line beside a message. */
export const COLOUR = { answer: 0x2f7d6d, refusal: 0x8a8f98, notice: 0x4a6fa5, error: 0xb3403a } as const;

/** Buttons that belong together; not more than a row holds. */
export type ButtonGroup = readonly APIButtonComponent[];

/** Makes a payload of one embed, held to Discord's limits, with its buttons in rows that tear no group apart. */
export function payloadOf(
  embed: APIEmbed,
  options: { readonly buttons?: readonly ButtonGroup[]; readonly ephemeral: boolean },
): Payload {
  return {
    embeds: [fitEmbed(embed)],
    components: rowsOf(options.buttons ?? []).map((components) => ({
      type: ComponentType.ActionRow,
      components,
    })),
    allowed_mentions: { parse: [] },
    ephemeral: options.ephemeral,
  };
}

function rowsOf(groups: readonly ButtonGroup[]): APIButtonComponent[][] {
  const rows: APIButtonComponent[][] = [];
  for (const group of groups.filter(({ length }) => length > 0)) {
    const last = rows.at(-1);
    if (last && last.length + group.length <= LIMITS.buttonsPerRow) last.push(...group);
    else rows.push(group.slice(0, LIMITS.buttonsPerRow));
  }
  return rows.slice(0, LIMITS.rows);
}
