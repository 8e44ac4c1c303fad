import type { InteractionResponseType } from "discord.js";
import { type HistoryEntry, type InteractionRecord, isPending } from "../interaction-store.ts";
import { isEphemeral, isLoading, type LocalMessage } from "../message.ts";

/** An interaction as the person who caused it experiences it. */
export interface Exchange {
  /** The payload that was sent to the bot. */
  readonly interaction: Record<string, unknown>;
  /** How long the bot took for its first answer; undefined while there is none. */
  readonly acknowledgedAfterMs: number | undefined;
  readonly callbackType: InteractionResponseType | undefined;
  /** True when there was no answer in time: "The application did not respond". */
  readonly failed: boolean;
  /** The message that answers, or that was updated, as it is now; undefined when there is none, or it was deleted. */
  readonly message: LocalMessage | undefined;
  readonly ephemeral: boolean;
  readonly followUps: readonly LocalMessage[];
  /** What autocomplete proposed. */
  readonly choices: InteractionRecord["choices"];
  /** The modal that was opened. */
  readonly modal: InteractionRecord["modal"];
  /** Everything the bot did with it, in order, the refused attempts included. */
  readonly history: readonly HistoryEntry[];
  /** Resolves when the bot has answered in any way, or the time for it has passed. */
  acknowledged(timeoutMs?: number): Promise<Exchange>;
  /** Resolves when the exchange has become what the test waits for. */
  until(isTrue: (exchange: Exchange) => boolean, timeoutMs?: number): Promise<Exchange>;
  /**
   * Resolves when the answer is there, or the time for it has passed, and nothing happened for a moment. Only a bot
   * that does one thing is surely done by then; for a series of actions, wait with `until`.
   */
  settled(timeoutMs?: number): Promise<Exchange>;
  /** Resolves to the message once it says something; rejects when the bot failed to answer. */
  reply(timeoutMs?: number): Promise<LocalMessage>;
}

const PATIENCE_MS = 15_000;
const records = new WeakMap<Exchange, InteractionRecord>();

/**
 * Shows an interaction as an exchange.
 *
 * @param settleMs - How long nothing must happen before it counts as settled.
 */
export function exchangeOf(record: InteractionRecord, settleMs: number): Exchange {
  const exchange: Exchange = {
    get interaction() {
      return record.payload;
    },
    get acknowledgedAfterMs() {
      return record.acknowledgedAt === undefined ? undefined : record.acknowledgedAt - record.sentAt;
    },
    get callbackType() {
      return record.callbackType;
    },
    get failed() {
      return record.expired;
    },
    get message() {
      return record.original?.deleted ? undefined : record.original;
    },
    get ephemeral() {
      return record.original !== undefined && isEphemeral(record.original);
    },
    get followUps() {
      return record.followUps.filter(({ deleted }) => !deleted);
    },
    get choices() {
      return record.choices;
    },
    get modal() {
      return record.modal;
    },
    get history() {
      return record.history;
    },
    async until(isTrue, timeoutMs = PATIENCE_MS) {
      await until(record, () => isTrue(exchange), timeoutMs);
      return exchange;
    },
    async acknowledged(timeoutMs = PATIENCE_MS) {
      await until(record, () => record.expired || record.callbackType !== undefined, timeoutMs);
      return exchange;
    },
    async settled(timeoutMs = PATIENCE_MS) {
      const isSettled = () => !isPending(record) && record.openRequests === 0;
      const deadline = performance.now() + timeoutMs;
      for (;;) {
        await until(record, isSettled, deadline - performance.now());
        const actions = record.history.length;
        await new Promise((resolve) => setTimeout(resolve, settleMs));
        if (isSettled() && record.history.length === actions) return exchange;
      }
    },
    async reply(timeoutMs = PATIENCE_MS) {
      const shown = () =>
        record.original && !record.original.deleted && !isLoading(record.original) && !isPending(record);
      await until(record, () => record.expired || Boolean(shown()), timeoutMs);
      if (record.original && shown()) return record.original;
      throw new Error("The application did not respond");
    },
  };
  records.set(exchange, record);
  return exchange;
}

/** The interaction behind an exchange. */
export function recordOf(exchange: Exchange): InteractionRecord {
  const record = records.get(exchange);
  if (!record) throw new Error("This exchange is of another local Discord");
  return record;
}

function until(record: InteractionRecord, isTrue: () => boolean, timeoutMs: number): Promise<void> {
  if (isTrue()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const listener = () => {
      if (!isTrue()) return;
      clearTimeout(timer);
      record.listeners.delete(listener);
      resolve();
    };
    const timer = setTimeout(() => {
      record.listeners.delete(listener);
      const seen = record.history.map(({ what }) => what).join(", ") || "nothing";
      reject(
        new Error(`Gave up waiting after ${Math.round(timeoutMs)} ms; the bot's actions so far: ${seen}`),
      );
    }, timeoutMs);
    record.listeners.add(listener);
  });
}
