import { MessageFlags } from "discord.js";
import type { Context } from "../context.ts";
import type { LocalMessage, MessageDraft } from "../message.ts";
import { within } from "../validation/field-errors.ts";
import { isEmptyMessage, messageErrors } from "../validation/message-limits.ts";
import { specErrors } from "../validation/spec-errors.ts";
import { emptyMessage, refuseIfAny } from "./discord-error.ts";
import type { UploadedFile } from "./route.ts";

interface DraftCheck {
  /** The schema of Discord's API description for the whole body; left out when it was held against it before. */
  schema?: string;
  /** The message that would be changed. */
  editing?: LocalMessage | undefined;
  /** Where the message stands within the body. */
  prefix?: string[];
  files: UploadedFile[];
}

/**
 * Holds a message the bot sends against everything Discord demands of it, and takes in its files.
 *
 * @returns The message, ready to be shown.
 * @throws DiscordError when Discord would refuse it.
 */
export function checkDraft(context: Context, body: unknown, check: DraftCheck): MessageDraft {
  const { schema, editing, prefix = [], files } = check;
  const draft = { ...((body ?? {}) as MessageDraft) };
  if (schema) refuseIfAny(within(prefix, specErrors(schema, draft)));
  const flags = (editing?.flags ?? 0) | (draft.flags ?? 0);
  refuseIfAny(within(prefix, messageErrors(draft, flags & MessageFlags.IsComponentsV2)));
  const attachments = shownAttachments(context, draft, files, editing);
  if (attachments) draft.attachments = attachments;
  const result = editing ? { ...pick(editing), ...withoutUndefined(draft) } : draft;
  if (isEmptyMessage(result)) throw emptyMessage();
  return draft;
}

function pick({ content, embeds, components, attachments }: LocalMessage): MessageDraft {
  return { content, embeds, components: components ?? [], attachments };
}

function withoutUndefined(draft: MessageDraft): MessageDraft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

/** The attachments a message will have: the new files, and of the old ones those that it still names. */
function shownAttachments(
  context: Context,
  draft: MessageDraft,
  files: UploadedFile[],
  editing: LocalMessage | undefined,
): unknown[] | undefined {
  if (draft.attachments == null && files.length === 0) return undefined;
  const named = (draft.attachments ?? []) as { id: string | number; description?: string }[];
  const kept = (editing?.attachments ?? []).filter(
    (attachment) => draft.attachments == null || named.some(({ id }) => String(id) === attachment.id),
  );
  const added = files.map((file) => {
    const id = context.world.newId();
    return {
      id,
      filename: file.name,
      size: file.data.length,
      content_type: file.type || "application/octet-stream",
      description: named.find((attachment) => Number(attachment.id) === file.index)?.description,
      url: `data:${file.type || "application/octet-stream"};base64,${file.data.toString("base64")}`,
      proxy_url: `${context.origin}/attachments/${id}/${file.name}`,
    };
  });
  return [...kept, ...added];
}
