import { UserError as LibraryError, type UserErrorCase } from "../user-error.ts";
import { echo } from "./escape.ts";
import { fitText, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { errorText } from "./texts/errors.ts";
import { textsFor } from "./texts/index.ts";
import { UserError } from "./user-error.ts";

const LONGEST_DETAIL = 200;

/** Whether an error is one that the reader can do something about; all else is a fault of the program, to be logged. */
export function isUserError(error: unknown): error is Error {
  return error instanceof UserError || error instanceof LibraryError;
}

/** Tells a reader, and only them, what went wrong and what to do; of faults that are ours it tells no details. */
export function errorPayload(error: unknown, locale: Locale): Payload {
  const description = fitText(describe(error, locale), LIMITS.description);
  return payloadOf({ color: COLOUR.error, description }, { ephemeral: true });
}

function describe(error: unknown, locale: Locale): string {
  const texts = textsFor(locale).error;
  if (error instanceof UserError) return texts[error.code](echo(fitText(error.detail, LONGEST_DETAIL)));
  if (error instanceof LibraryError) return echo(errorText(error as unknown as UserErrorCase, locale));
  return texts.internal;
}
