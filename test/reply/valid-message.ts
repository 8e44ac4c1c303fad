import { expect } from "vitest";
import type { Payload } from "../../src/reply/payload.ts";
import { isEmptyMessage, messageErrors } from "../discord/validation/message-limits.ts";
import { specErrors } from "../discord/validation/spec-errors.ts";

/** Holds a payload against Discord's published API description, its unwritten limits, and the rule against pings. */
export function expectValidMessage(payload: Payload): void {
  const { ephemeral, ...message } = payload;
  const data = { ...message, flags: ephemeral ? 64 : 0 } as never;
  expect(specErrors("CreateMessageInteractionCallbackRequestSchema", { type: 4, data })).toEqual([]);
  expect(messageErrors(data, 0)).toEqual([]);
  expect(isEmptyMessage(data)).toBe(false);
  expect(payload.allowed_mentions).toEqual({ parse: [] });
}
