import { ApplicationCommandOptionType } from "discord.js";
import { badLength, type FieldError, tooLong } from "./field-errors.ts";

/**
 * What Discord refuses in the answer to an autocomplete interaction although its API description allows it.
 *
 * @param choices - What the bot proposes.
 * @param optionType - The type of the option that is being filled in; the values must be of the same one.
 */
export function choicesErrors(choices: unknown[], optionType: number): FieldError[] {
  const errors: FieldError[] = [];
  if (choices.length > 25) errors.push(tooLong(["choices"], 25));
  const isText = optionType === ApplicationCommandOptionType.String;
  for (const [index, choice] of (choices as { name?: unknown; value?: unknown }[]).entries()) {
    const path = ["choices", index];
    const { name, value } = choice ?? {};
    if (typeof name !== "string" || name.trim().length < 1 || name.length > 100) {
      errors.push(badLength([...path, "name"], 1, 100));
    }
    if (isText ? typeof value !== "string" : typeof value !== "number") {
      const message = `Value must be a ${isText ? "string" : "number"}, as the option is.`;
      errors.push({
        path: [...path, "value"],
        code: "APPLICATION_COMMAND_OPTIONS_CHOICE_VALUE_TYPE",
        message,
      });
    } else if (typeof value === "string" && (value.length < 1 || value.length > 100)) {
      errors.push(badLength([...path, "value"], 1, 100));
    }
  }
  return errors;
}
