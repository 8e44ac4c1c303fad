import { InteractionResponseType, type InteractionType } from "discord.js";
import { apiMessage, isLoading, type LocalMessage } from "./message.ts";
import type { Account, Channel } from "./world.ts";

/** One thing the bot did with an interaction. */
export interface HistoryEntry {
  what: "callback" | "edit" | "followUp" | "delete" | "refused";
  /** How long after the interaction was delivered. */
  afterMs: number;
  /** What the bot sent. */
  body: unknown;
  /** The message as it was after this. */
  message?: ReturnType<typeof apiMessage>;
  /** Discord's error code, when it refused. */
  code?: number;
}

/** An interaction and all that came of it. */
export interface InteractionRecord {
  id: string;
  token: string;
  type: InteractionType;
  /** What was sent over the gateway. */
  payload: Record<string, unknown>;
  account: Account;
  channel: Channel;
  sentAt: number;
  acknowledgedAt: number | undefined;
  callbackType: InteractionResponseType | undefined;
  /** True once the time for a first answer has passed without one. */
  expired: boolean;
  /** The message that bears the component that was used. */
  source: LocalMessage | undefined;
  /** The message that answers the interaction; for an update it is the source. */
  original: LocalMessage | undefined;
  followUps: LocalMessage[];
  choices: { name: string; value: string | number }[] | undefined;
  modal: { custom_id: string; title: string; components: unknown[] } | undefined;
  /** The type of the option that is being filled in, for autocomplete. */
  focusedType: number | undefined;
  history: HistoryEntry[];
  /** How many requests about it are being handled now. */
  openRequests: number;
  timer: NodeJS.Timeout;
  listeners: Set<() => void>;
}

/** The interactions that were delivered, by their tokens. */
export interface InteractionStore {
  byToken: ReadonlyMap<string, InteractionRecord>;
  add(interaction: NewInteraction): InteractionRecord;
  /** Notes that a request is being handled; call what it returns when that is done. */
  requestStarts(path: string): () => void;
  stop(): void;
}

/** What is known of an interaction before it is delivered. */
export type NewInteraction = Pick<
  InteractionRecord,
  "id" | "token" | "type" | "payload" | "account" | "channel" | "source" | "focusedType"
>;

/**
 * A store without interactions.
 *
 * @param timeoutMs - How long an interaction waits for its first answer.
 */
export function interactionStore(timeoutMs: number): InteractionStore {
  const byToken = new Map<string, InteractionRecord>();
  return {
    byToken,
    add(interaction) {
      const record: InteractionRecord = {
        ...interaction,
        sentAt: performance.now(),
        acknowledgedAt: undefined,
        callbackType: undefined,
        expired: false,
        original: undefined,
        followUps: [],
        choices: undefined,
        modal: undefined,
        history: [],
        openRequests: 0,
        listeners: new Set(),
        timer: setTimeout(() => {
          record.expired = record.acknowledgedAt === undefined;
          notify(record);
        }, timeoutMs),
      };
      byToken.set(record.token, record);
      return record;
    },
    requestStarts(path) {
      const token = path.split("/")[3] ?? "";
      const record = byToken.get(token);
      if (!record) return () => undefined;
      record.openRequests += 1;
      return () => {
        record.openRequests -= 1;
        notify(record);
      };
    },
    stop() {
      for (const record of byToken.values()) clearTimeout(record.timer);
    },
  };
}

/** Tells everyone who waits for an interaction that something changed. */
export function notify(record: InteractionRecord): void {
  for (const listener of [...record.listeners]) listener();
}

/** Notes what the bot did with an interaction. */
export function note(
  record: InteractionRecord,
  what: HistoryEntry["what"],
  body: unknown,
  { message, code }: { message?: LocalMessage | undefined; code?: number } = {},
): void {
  record.history.push({
    what,
    afterMs: performance.now() - record.sentAt,
    body,
    ...(message ? { message: apiMessage(message) } : {}),
    ...(code === undefined ? {} : { code }),
  });
}

/** Whether the answer to an interaction is still to come: it was put off, and nothing has followed. */
export function isPending(record: InteractionRecord): boolean {
  if (record.callbackType === undefined) return !record.expired;
  if (record.callbackType === InteractionResponseType.DeferredChannelMessageWithSource) {
    return record.original !== undefined && !record.original.deleted && isLoading(record.original);
  }
  if (record.callbackType === InteractionResponseType.DeferredMessageUpdate) {
    return !record.history.some(({ what }) => what === "edit" || what === "followUp" || what === "delete");
  }
  return false;
}
