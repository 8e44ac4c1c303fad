import { type APIButtonComponent, ButtonStyle, ComponentType } from "discord-api-types/v10";
import { type ButtonState, encodeButton } from "./custom-id.ts";
import { fitText, LIMITS } from "./limits.ts";

/** Makes a button with words on it. */
export function button(
  label: string,
  state: ButtonState,
  options: { disabled?: boolean } = {},
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: fitText(label, LIMITS.buttonLabel),
    custom_id: encodeButton(state),
    ...(options.disabled ? { disabled: true } : {}),
  };
}

/** Makes a button with only an emoji on it. */
export function emojiButton(emoji: string, state: ButtonState): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    emoji: { name: emoji },
    custom_id: encodeButton(state),
  };
}
