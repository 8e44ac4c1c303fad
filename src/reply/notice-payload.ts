import { COLOUR, type Payload, payloadOf } from "./payload.ts";

/** Shows one line, only to the reader it is for. */
export function noticePayload(text: string): Payload {
  return payloadOf({ color: COLOUR.notice, description: text }, { ephemeral: true });
}
