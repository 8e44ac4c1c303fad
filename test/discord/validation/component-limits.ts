import { ButtonStyle, ComponentType } from "discord.js";
import { type AnyComponent, type PlacedComponent, placedComponents } from "../components.ts";
import { badLength, type FieldError, required } from "./field-errors.ts";

const SELECTS = new Set<number>([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

// An emoji as Unicode recommends it, or a pictograph without its variation selector, which Discord takes too.
// The flag for sets of emoji is newer than the language level of this project, so this is no literal.
const EMOJI_NAME = "^(\\p{RGI_Emoji}|\\p{Extended_Pictographic}\\uFE0F?)$";
const EMOJI = new RegExp(EMOJI_NAME, "v");

/**
 * What Discord refuses in the components of a message although its API description allows it.
 *
 * @param isV2 - Whether the message has the IS_COMPONENTS_V2 flag.
 */
export function componentErrors(components: unknown[], isV2: boolean): FieldError[] {
  const placed = placedComponents(components);
  const errors = [...duplicateIds(placed), ...placed.flatMap(singleErrors)];
  if (isV2) {
    if (placed.length > 40) errors.push(badLength(["components"], 1, 40));
    return errors;
  }
  if (components.length > 5) errors.push(badLength(["components"], 1, 5));
  for (const [index, component] of (components as AnyComponent[]).entries()) {
    if (component.type === ComponentType.ActionRow) continue;
    const message = `Value of field "type" must be one of (${ComponentType.ActionRow},).`;
    errors.push({ path: ["components", index], code: "UNION_TYPE_CHOICES", message });
  }
  return errors;
}

/** What Discord refuses in a modal although its API description allows it. */
export function modalErrors(components: unknown[]): FieldError[] {
  return duplicateIds(placedComponents(components));
}

function duplicateIds(placed: PlacedComponent[]): FieldError[] {
  const seen = new Set<string>();
  const errors: FieldError[] = [];
  for (const { component, path } of placed) {
    if (component.custom_id === undefined) continue;
    if (seen.has(component.custom_id)) {
      const message = "Component custom id cannot be duplicated";
      errors.push({ path: [...path, "custom_id"], code: "COMPONENT_CUSTOM_ID_DUPLICATED", message });
    }
    seen.add(component.custom_id);
  }
  return errors;
}

function singleErrors({ component, path }: PlacedComponent): FieldError[] {
  if (component.type === ComponentType.ActionRow) return rowErrors(component, path);
  if (component.type === ComponentType.Button) return buttonErrors(component, path);
  if (SELECTS.has(component.type)) return selectErrors(component, path);
  return [];
}

function rowErrors(row: AnyComponent, path: PlacedComponent["path"]): FieldError[] {
  const children = row.components ?? [];
  const selects = children.filter(({ type }) => SELECTS.has(type));
  if (selects.length === 0 || children.length === 1) return [];
  const message = "The specified component exceeds the maximum width";
  return [{ path: [...path, "components"], code: "COMPONENT_LAYOUT_WIDTH_EXCEEDED", message }];
}

function buttonErrors(button: AnyComponent, path: PlacedComponent["path"]): FieldError[] {
  const errors: FieldError[] = [];
  if (button.style === ButtonStyle.Link) {
    if (!button.url) errors.push(required([...path, "url"]));
    else if (!/^(https?|discord):/i.test(button.url)) {
      const message = "Scheme must be one of ('http', 'https', 'discord').";
      errors.push({ path: [...path, "url"], code: "URL_TYPE_INVALID_SCHEME", message });
    }
    if (button.custom_id) errors.push(exclusive(path, "A custom id and url cannot both be specified"));
  } else if (button.style !== ButtonStyle.Premium) {
    if (!button.custom_id) errors.push(required([...path, "custom_id"]));
    if (button.url) errors.push(exclusive(path, "A custom id and url cannot both be specified"));
  }
  if (button.style !== ButtonStyle.Premium && !button.label && !button.emoji) {
    const message = "A button must have a label or emoji";
    errors.push({ path, code: "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED", message });
  }
  return [...errors, ...emojiErrors(button, path)];
}

function exclusive(path: PlacedComponent["path"], message: string): FieldError {
  return { path, code: "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", message };
}

function emojiErrors({ emoji }: Pick<AnyComponent, "emoji">, path: PlacedComponent["path"]): FieldError[] {
  if (!emoji || emoji.id || EMOJI.test(emoji.name ?? "")) return [];
  return [
    { path: [...path, "emoji", "name"], code: "BUTTON_COMPONENT_INVALID_EMOJI", message: "Invalid emoji" },
  ];
}

function selectErrors(select: AnyComponent, path: PlacedComponent["path"]): FieldError[] {
  const errors: FieldError[] = [];
  const [least, most] = [select.min_values ?? 1, select.max_values ?? 1];
  if (least > most) errors.push(badLength([...path, "min_values"], 0, most));
  if (select.type !== ComponentType.StringSelect) return errors;
  const options = select.options ?? [];
  if (most > options.length) errors.push(badLength([...path, "options"], most, 25));
  const values = new Set<string>();
  for (const [index, option] of options.entries()) {
    if (values.has(option.value)) {
      const message = "The specified option value is already used";
      errors.push({
        path: [...path, "options", index, "value"],
        code: "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
        message,
      });
    }
    values.add(option.value);
  }
  return errors;
}
