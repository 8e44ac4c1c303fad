import { DiscordAPIError, type MessageCreateOptions, RESTJSONErrorCodes } from "discord.js";
import type { Payload } from "../reply/payload.ts";
import type { Log } from "./log.ts";

/** What Discord says when an answer can no longer, or may not, arrive. It is nobody's mistake. */
const TOO_LATE: ReadonlyMap<number | string, string> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, "the interaction had expired"],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, "it was acknowledged before"],
  [RESTJSONErrorCodes.UnknownWebhook, "the interaction was never acknowledged, or is too old"],
  [RESTJSONErrorCodes.InvalidWebhookToken, "the interaction is over fifteen minutes old"],
  [RESTJSONErrorCodes.UnknownMessage, "the message is deleted"],
  [RESTJSONErrorCodes.UnknownChannel, "the channel is gone"],
  [RESTJSONErrorCodes.MissingAccess, "the bot may not see the channel"],
  [RESTJSONErrorCodes.MissingPermissions, "the bot lacks permissions in the channel"],
  [RESTJSONErrorCodes.CannotSendMessagesToThisUser, "this person takes no direct messages"],
  [RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory, "the bot may not read the history"],
]);

/** Sends something to Discord; where it can no longer arrive, that is logged and not thrown. */
export async function deliver(what: string, log: Log, send: () => Promise<unknown>): Promise<void> {
  try {
    await send();
  } catch (error) {
    const reason = error instanceof DiscordAPIError ? TOO_LATE.get(error.code) : undefined;
    if (reason === undefined) throw error;
    log.warn(`${what} was not delivered: ${reason} (${(error as DiscordAPIError).code})`);
  }
}

/** The part of a payload that any message takes, in the client's terms. Whoever reads it, nobody is pinged. */
export function toMessage({ embeds, components }: Payload) {
  return {
    embeds,
    components,
    allowedMentions: { parse: [], repliedUser: false },
  } satisfies MessageCreateOptions;
}
