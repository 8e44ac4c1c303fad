import {
  type APIMessageInteractionMetadata,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from "discord.js";
import type { Context } from "../../context.ts";
import { type InteractionRecord, note, notify } from "../../interaction-store.ts";
import { apiMessage, isEphemeral, isLoading, type MessageDraft, makeMessage } from "../../message.ts";
import { apiUser } from "../../payloads.ts";
import { choicesErrors } from "../../validation/autocomplete-limits.ts";
import { modalErrors } from "../../validation/component-limits.ts";
import { within } from "../../validation/field-errors.ts";
import { specErrors } from "../../validation/spec-errors.ts";
import { checkDraft } from "../check-draft.ts";
import { alreadyAcknowledged, refuseIfAny, unknownInteraction } from "../discord-error.ts";
import { noContent, ok, type RestRequest, type Route, route, type UploadedFile } from "../route.ts";

const SCHEMAS: Record<number, string> = {
  [InteractionResponseType.Pong]: "PongInteractionCallbackRequestSchema",
  [InteractionResponseType.ChannelMessageWithSource]: "CreateMessageInteractionCallbackRequestSchema",
  [InteractionResponseType.DeferredChannelMessageWithSource]: "CreateMessageInteractionCallbackRequestSchema",
  [InteractionResponseType.DeferredMessageUpdate]: "UpdateMessageInteractionCallbackRequestSchema",
  [InteractionResponseType.UpdateMessage]: "UpdateMessageInteractionCallbackRequestSchema",
  [InteractionResponseType.ApplicationCommandAutocompleteResult]:
    "ApplicationCommandAutocompleteCallbackRequestSchema",
  [InteractionResponseType.Modal]: "ModalInteractionCallbackRequestSchema",
};

/** The first answer to an interaction. */
export function interactionCallbackRoutes(context: Context): Route[] {
  const answer = (request: RestRequest) => {
    const record = context.interactions.byToken.get(request.params.token ?? "");
    if (!record || record.id !== request.params.id) throw unknownInteraction();
    if (record.expired) {
      note(record, "refused", request.body, { code: 10_062 });
      throw unknownInteraction();
    }
    if (record.acknowledgedAt !== undefined) {
      note(record, "refused", request.body, { code: 40_060 });
      throw alreadyAcknowledged();
    }
    const { type, data } = (request.body ?? {}) as { type?: number; data?: MessageDraft };
    checkType(record, type);
    refuseIfAny(specErrors(SCHEMAS[type] as string, request.body));
    apply(context, record, type, data, request.files);
    clearTimeout(record.timer);
    record.acknowledgedAt = performance.now();
    record.callbackType = type;
    note(record, "callback", request.body, { message: record.original });
    notify(record);
    return request.query.get("with_response") === "true" ? ok(callbackResponse(record)) : noContent();
  };
  return [route("POST /interactions/:id/:token/callback", answer, { needsToken: false })];
}

function checkType(
  record: InteractionRecord,
  type: number | undefined,
): asserts type is InteractionResponseType {
  const message = [
    InteractionResponseType.ChannelMessageWithSource,
    InteractionResponseType.DeferredChannelMessageWithSource,
  ];
  const update = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];
  const allowed: Record<InteractionType, InteractionResponseType[]> = {
    [InteractionType.Ping]: [InteractionResponseType.Pong],
    [InteractionType.ApplicationCommand]: [...message, InteractionResponseType.Modal],
    [InteractionType.ApplicationCommandAutocomplete]: [
      InteractionResponseType.ApplicationCommandAutocompleteResult,
    ],
    [InteractionType.MessageComponent]: [...message, ...update, InteractionResponseType.Modal],
    [InteractionType.ModalSubmit]: record.source ? [...message, ...update] : message,
  };
  const choices = allowed[record.type];
  if (type !== undefined && choices.includes(type)) return;
  const text = `Value must be one of {${choices.join(", ")}}.`;
  refuseIfAny([{ path: ["type"], code: "BASE_TYPE_CHOICES", message: text }]);
}

function apply(
  context: Context,
  record: InteractionRecord,
  type: InteractionResponseType,
  data: MessageDraft | undefined,
  files: UploadedFile[],
): void {
  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource: {
      const draft = checkDraft(context, data, { prefix: ["data"], files });
      record.original = postInteractionMessage(context, record, draft);
      return;
    }
    case InteractionResponseType.DeferredChannelMessageWithSource: {
      const flags = ((data?.flags ?? 0) & MessageFlags.Ephemeral) | MessageFlags.Loading;
      record.original = postInteractionMessage(context, record, { flags });
      return;
    }
    case InteractionResponseType.DeferredMessageUpdate:
      record.original = record.source;
      return;
    case InteractionResponseType.UpdateMessage: {
      const { source } = record;
      const draft = checkDraft(context, data, { prefix: ["data"], files, editing: source });
      record.original = source;
      if (source) context.board.edit(source, draft);
      return;
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      const choices = ((data as { choices?: InteractionRecord["choices"] })?.choices ?? []) as object[];
      refuseIfAny(within(["data"], choicesErrors(choices, record.focusedType ?? 3)));
      record.choices = choices as InteractionRecord["choices"];
      return;
    }
    case InteractionResponseType.Modal: {
      const modal = data as unknown as NonNullable<InteractionRecord["modal"]>;
      refuseIfAny(within(["data"], modalErrors(modal.components)));
      record.modal = modal;
      return;
    }
    default:
  }
}

/** Posts a message that answers an interaction, or follows the answer. */
export function postInteractionMessage(context: Context, record: InteractionRecord, draft: MessageDraft) {
  const kept = MessageFlags.Ephemeral | MessageFlags.Loading | MessageFlags.SuppressNotifications;
  const flags = (draft.flags ?? 0) & (kept | MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2);
  const message = makeMessage(
    context.world,
    { ...draft, flags },
    {
      author: context.world.bot,
      channel: record.channel,
      type: messageType(record),
      visibleTo: flags & MessageFlags.Ephemeral ? record.account : undefined,
      interaction: { metadata: metadata(record), applicationId: context.world.applicationId },
    },
  );
  context.board.post(record.channel, message);
  return message;
}

function messageType(record: InteractionRecord): MessageType {
  if (record.type !== InteractionType.ApplicationCommand) return MessageType.Default;
  const isSlash = (record.payload.data as { type: number }).type === 1;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function metadata(record: InteractionRecord): APIMessageInteractionMetadata {
  return {
    id: record.id,
    type: record.type,
    user: apiUser(record.account),
    authorizing_integration_owners: record.payload.authorizing_integration_owners,
    ...(record.source ? { interacted_message_id: record.source.id } : {}),
  } as APIMessageInteractionMetadata;
}

function callbackResponse(record: InteractionRecord) {
  const { original } = record;
  return {
    interaction: {
      id: record.id,
      type: record.type,
      channel_id: record.channel.id,
      ...(record.channel.guild ? { guild_id: record.channel.guild.id } : {}),
      ...(original
        ? {
            response_message_id: original.id,
            response_message_loading: isLoading(original),
            response_message_ephemeral: isEphemeral(original),
          }
        : {}),
    },
    ...(original ? { resource: { type: record.callbackType, message: apiMessage(original) } } : {}),
  };
}
