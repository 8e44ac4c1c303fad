import type { LocalMessage } from "./message.ts";

/** Something that happened in the local Discord. */
export type LocalEvent =
  | {
      /** A request of the bot, with the answer it got; status 0 is a connection that was dropped. */
      kind: "request";
      method: string;
      path: string;
      body: unknown;
      status: number;
      response: unknown;
    }
  | {
      /** A payload over the gateway, or a connection that opened or closed. */
      kind: "gateway";
      direction: "sent" | "received" | "opened" | "closed";
      op?: number;
      event?: string;
      code?: number;
    }
  | { kind: "message"; change: "created" | "edited" | "deleted"; message: LocalMessage }
  | { kind: "violation"; violation: Violation };

/** Something the bot sent that Discord would have refused as malformed. */
export interface Violation {
  method: string;
  path: string;
  message: string;
}

/** A request of the bot as it was answered. */
export interface AnsweredRequest {
  method: string;
  path: string;
  body: unknown;
  /** The HTTP status; 0 is a connection that was dropped. */
  status: number;
  /** Discord's own error code, where the answer had one. */
  code?: number;
}
