import { GatewayIntentBits, MessageFlags } from "discord.js";
import type { Context } from "../../context.ts";
import {
  apiMessage,
  isEphemeral,
  type LocalMessage,
  type MessageDraft,
  makeMessage,
  withoutContent,
} from "../../message.ts";
import { apiChannel } from "../../payloads.ts";
import type { Channel } from "../../world.ts";
import { checkDraft } from "../check-draft.ts";
import {
  cannotDm,
  missingAccess,
  missingPermissions,
  notYourMessage,
  repliesToUnknownMessage,
  unknownChannel,
  unknownMessage,
} from "../discord-error.ts";
import { noContent, ok, type RestRequest, type Route, route } from "../route.ts";

const MESSAGE = "/channels/:channel/messages/:message";

/** Channels and the messages in them. */
export function channelRoutes(context: Context): Route[] {
  const { world, settings, board } = context;

  /** The channel of a request, if the bot may look into it, or write in it. */
  const channel = ({ params }: RestRequest, use: "read" | "write" = "read"): Channel => {
    const found = world.channels.get(params.channel ?? "");
    if (!found) throw unknownChannel();
    if (found.botAccess === "none") throw missingAccess();
    if (use === "write" && found.botAccess === "read") throw missingPermissions();
    if (use === "write" && found.recipient && !found.recipient.acceptsDms) throw cannotDm();
    return found;
  };
  const message = (request: RestRequest): LocalMessage => {
    const found = channel(request).messages.get(request.params.message ?? "");
    if (!found || isEphemeral(found)) throw unknownMessage();
    return found;
  };
  const seen = (found: LocalMessage) => {
    const readsContent = (settings.disallowedIntents & GatewayIntentBits.MessageContent) === 0;
    return readsContent ? apiMessage(found) : withoutContent(apiMessage(found), world.bot.id);
  };

  return [
    route("GET /channels/:channel", (request) => ok(apiChannel(world, channel(request)))),
    route("POST /channels/:channel/typing", (request) => {
      channel(request, "write");
      return noContent();
    }),
    route("GET /channels/:channel/messages", (request) => {
      const limit = Number(request.query.get("limit") ?? 50);
      const before = request.query.get("before");
      const after = request.query.get("after");
      const found = [...channel(request).messages.values()]
        .filter((candidate) => !isEphemeral(candidate))
        .filter(
          ({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)),
        )
        .reverse();
      return ok((after ? found.slice(-limit) : found.slice(0, limit)).map(seen));
    }),
    route("POST /channels/:channel/messages", (request) =>
      ok(apiMessage(create(context, channel(request, "write"), request))),
    ),
    route(`GET ${MESSAGE}`, (request) => ok(seen(message(request)))),
    route(`PATCH ${MESSAGE}`, (request) => {
      const edited = message(request);
      if (edited.author.id !== world.bot.id) throw notYourMessage();
      const schema = "MessageEditRequestPartialSchema";
      board.edit(
        edited,
        checkDraft(context, request.body, { schema, editing: edited, files: request.files }),
      );
      return ok(apiMessage(edited));
    }),
    route(`DELETE ${MESSAGE}`, (request) => {
      const removed = message(request);
      if (removed.author.id !== world.bot.id) throw missingPermissions();
      board.remove(removed);
      return noContent();
    }),
    route(`PUT ${MESSAGE}/reactions/:emoji/@me`, (request) => {
      message(request);
      return noContent();
    }),
    route(`DELETE ${MESSAGE}/reactions/:emoji/@me`, (request) => {
      message(request);
      return noContent();
    }),
  ];
}

interface CreateBody extends MessageDraft {
  message_reference?: { message_id: string; fail_if_not_exists?: boolean };
  enforce_nonce?: boolean;
}

function create(context: Context, channel: Channel, { body, files }: RestRequest): LocalMessage {
  const { world, board } = context;
  const draft = checkDraft(context, body, { schema: "MessageCreateRequestSchema", files }) as CreateBody;
  const reference = draft.message_reference;
  const target = reference ? channel.messages.get(reference.message_id) : undefined;
  const repliesTo = target && !isEphemeral(target) ? target : undefined;
  if (reference && !repliesTo && reference.fail_if_not_exists !== false) throw repliesToUnknownMessage();
  if (draft.enforce_nonce && draft.nonce != null) {
    const sent = [...channel.messages.values()].find(
      ({ nonce, author }) => nonce === draft.nonce && author.id === world.bot.id,
    );
    if (sent) return sent;
  }
  // The flags a bot may set; Discord ignores the others.
  const settable =
    MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;
  const flags = (draft.flags ?? 0) & settable;
  const message = makeMessage(world, { ...draft, flags }, { author: world.bot, channel, repliesTo });
  board.post(channel, message);
  return message;
}
