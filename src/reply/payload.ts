import type { APIActionRowComponent, APIButtonComponent, APIEmbed } from "discord-api-types/v10";

/** A language that replies are written in. Quotes stay in the article's language. */
export type Locale = "nl" | "en";

/**
 * A message as Discord takes it, and as the terminal draws it. It never pings anybody, and every length is within
 * Discord's limits by construction.
 */
export interface Payload {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIButtonComponent>[];
  readonly allowed_mentions: { readonly parse: readonly [] };
  /** Whether only the asker sees it. */
  readonly ephemeral: boolean;
}
