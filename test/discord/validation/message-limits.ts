import { type APIEmbed, ComponentType, MessageFlags } from "discord.js";
import { componentsOf } from "../components.ts";
import type { MessageDraft } from "../message.ts";
import { componentErrors } from "./component-limits.ts";
import { type FieldError, required, tooLong } from "./field-errors.ts";

/**
 * What Discord refuses in a message although its API description allows it.
 *
 * @param draft - A body that already passed the description's own schema.
 * @param flags - The flags the message will have; they decide which generation of components is meant.
 */
export function messageErrors(draft: MessageDraft, flags: number): FieldError[] {
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...(draft.content && draft.content.length > 2000 ? [tooLong(["content"], 2000)] : []),
    ...embedErrors(draft.embeds ?? []),
    ...(isV2 ? legacyFieldErrors(draft) : []),
    ...componentErrors(draft.components ?? [], isV2),
    ...mentionErrors(draft),
  ];
}

/** Whether a message would show nothing at all, which Discord refuses with 50006. */
export function isEmptyMessage(draft: MessageDraft): boolean {
  const embeds = (draft.embeds ?? []).filter(
    (embed) => embedLength(embed) > 0 || embed.image || embed.thumbnail,
  );
  return (
    !draft.content?.trim() &&
    embeds.length === 0 &&
    (draft.attachments ?? []).length === 0 &&
    (draft.components ?? []).length === 0
  );
}

function embedErrors(embeds: APIEmbed[]): FieldError[] {
  const errors: FieldError[] = [];
  const total = embeds.reduce((sum, embed) => sum + embedLength(embed), 0);
  if (total > 6000) {
    const message = "Embed size exceeds maximum size of 6000";
    errors.push({ path: ["embeds"], code: "MAX_EMBED_SIZE_EXCEEDED", message });
  }
  for (const [index, embed] of embeds.entries()) {
    const path = ["embeds", index];
    for (const [at, field] of (embed.fields ?? []).entries()) {
      if (!field.name.trim()) errors.push(required([...path, "fields", at, "name"]));
      if (!field.value.trim()) errors.push(required([...path, "fields", at, "value"]));
    }
    if (embed.author && !embed.author.name?.trim()) errors.push(required([...path, "author", "name"]));
    if (embed.footer && !embed.footer.text?.trim()) errors.push(required([...path, "footer", "text"]));
    if (embedLength(embed) === 0 && !embed.image && !embed.thumbnail) {
      errors.push(required([...path, "description"]));
    }
    for (const [name, url] of [
      ["url", embed.url],
      ["author.url", embed.author?.url],
      ["image.url", embed.image?.url],
      ["thumbnail.url", embed.thumbnail?.url],
      ["footer.icon_url", embed.footer?.icon_url],
      ["author.icon_url", embed.author?.icon_url],
    ] as const) {
      if (url && !/^(https?|attachment):/i.test(url)) {
        const message = `Scheme "${url.split(":")[0]}" is not supported. Scheme must be one of ('http', 'https').`;
        errors.push({ path: [...path, ...name.split(".")], code: "URL_TYPE_INVALID_SCHEME", message });
      }
    }
  }
  return errors;
}

function embedLength(embed: APIEmbed): number {
  const texts = [
    embed.title,
    embed.description,
    embed.footer?.text,
    embed.author?.name,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
  ];
  return texts.reduce((sum, text) => sum + (text?.trim().length ?? 0), 0);
}

function legacyFieldErrors(draft: MessageDraft): FieldError[] {
  const errors: FieldError[] = [];
  const code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
  for (const field of ["content", "embeds"] as const) {
    if (!draft[field]?.length) continue;
    const message = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    errors.push({ path: [field], code, message });
  }
  const texts = componentsOf(draft.components).filter(({ type }) => type === ComponentType.TextDisplay);
  const length = texts.reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
  if (length > 4000) {
    const message = "The total length of the displayable text exceeds 4000.";
    errors.push({ path: ["components"], code: "COMPONENT_MAX_TOTAL_TEXT_LENGTH_EXCEEDED", message });
  }
  return errors;
}

function mentionErrors({ allowed_mentions: allowed }: MessageDraft): FieldError[] {
  const errors: FieldError[] = [];
  for (const kind of ["users", "roles"] as const) {
    if (!(allowed?.parse as string[] | undefined)?.includes(kind) || !allowed?.[kind]?.length) continue;
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    errors.push({ path: ["allowed_mentions"], code: "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", message });
  }
  return errors;
}
