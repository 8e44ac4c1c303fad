import { describeErrors, type FieldError, nestedErrors } from "../validation/field-errors.ts";

/** An answer of Discord's that refuses a request. */
export interface DiscordError extends Error {
  status: number;
  body: { code: number; message: string; errors?: Record<string, unknown> };
  /** What is wrong with the request, when it is the request's own fault. */
  violation?: string;
}

/** Whether something thrown is an answer of Discord's. */
export function isDiscordError(error: unknown): error is DiscordError {
  return error instanceof Error && "status" in error && "body" in error;
}

function refusal(status: number, code: number, message: string): DiscordError {
  return Object.assign(new Error(message), { status, body: { code, message } });
}

/** 401, for a token that is not the bot's. */
export const unauthorized = () => refusal(401, 0, "401: Unauthorized");
/** 404, for an address that does not exist. */
export const notFound = () => refusal(404, 0, "404: Not Found");
/** 10003, for a channel that does not exist. */
export const unknownChannel = () => refusal(404, 10_003, "Unknown Channel");
/** 10008, for a message that does not exist, or that is deleted. */
export const unknownMessage = () => refusal(404, 10_008, "Unknown Message");
/** 10013, for an account that does not exist. */
export const unknownUser = () => refusal(404, 10_013, "Unknown User");
/** 10015, for an interaction that was not acknowledged yet, or whose token never existed. */
export const unknownWebhook = () => refusal(404, 10_015, "Unknown Webhook");
/** 10062, for an interaction that does not exist, or that was not acknowledged in time. */
export const unknownInteraction = () => refusal(404, 10_062, "Unknown interaction");
/** 10063, for a command that is not registered. */
export const unknownCommand = () => refusal(404, 10_063, "Unknown application command");
/** 20012, for another application's commands. */
export const notYourApplication = () =>
  refusal(403, 20_012, "You are not authorized to perform this action on this application");
/** 40060, for a second first answer. */
export const alreadyAcknowledged = () => refusal(400, 40_060, "Interaction has already been acknowledged.");
/** 50001, for a channel the bot cannot see. */
export const missingAccess = () => refusal(403, 50_001, "Missing Access");
/** 50005, for editing another's message. */
export const notYourMessage = () => refusal(403, 50_005, "Cannot edit a message authored by another user");
/** 50007, for someone who takes no direct messages from the bot. */
export const cannotDm = () => refusal(403, 50_007, "Cannot send messages to this user");
/** 50013, for something the bot may not do in a channel. */
export const missingPermissions = () => refusal(403, 50_013, "Missing Permissions");
/** 50027, for an interaction whose token has expired. */
export const invalidWebhookToken = () => refusal(401, 50_027, "Invalid Webhook Token");

/** 50006, for a message that shows nothing. */
export function emptyMessage(): DiscordError {
  const message = "Cannot send an empty message";
  return Object.assign(refusal(400, 50_006, message), { violation: message });
}

/** 50109, for a body that is no JSON. */
export function invalidJson(): DiscordError {
  const message = "The request body contains invalid JSON.";
  return Object.assign(refusal(400, 50_109, message), { violation: message });
}

/** 50035, for a body that breaks Discord's rules; does nothing when there are no errors. */
export function refuseIfAny(errors: FieldError[]): void {
  if (errors.length === 0) return;
  const error = refusal(400, 50_035, "Invalid Form Body");
  error.body.errors = nestedErrors(errors);
  throw Object.assign(error, { violation: describeErrors(errors) });
}

/** 50033, for a direct message channel with nobody. */
export const invalidRecipient = () => refusal(400, 50_033, "Invalid Recipient(s)");

/** 50035, for a reply to a message that is gone; that can happen to any bot, so it is no violation. */
export function repliesToUnknownMessage(): DiscordError {
  const error = refusal(400, 50_035, "Invalid Form Body");
  const gone = { path: ["message_reference"], code: "REPLIES_UNKNOWN_MESSAGE", message: "Unknown message" };
  error.body.errors = nestedErrors([gone]);
  return error;
}
