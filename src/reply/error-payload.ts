import { UserError } from "../user-error.ts";
import { echo } from "./escape.ts";
import { fitText, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { errorText } from "./texts/errors.ts";
import { textsFor } from "./texts/index.ts";

/** Tells a reader, and only them, what went wrong and what to do; of faults that are ours it tells no details. */
export function errorPayload(error: unknown, locale: Locale): Payload {
  const text = error instanceof UserError ? errorText(error, locale) : textsFor(locale).fault;
  return payloadOf(
    { color: COLOUR.error, description: fitText(text, LIMITS.description, echo) },
    { ephemeral: true },
  );
}
