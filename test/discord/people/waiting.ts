import type { Context } from "../context.ts";
import type { AnsweredRequest } from "../events.ts";
import { isLoading, type LocalMessage } from "../message.ts";

const PATIENCE_MS = 15_000;

/**
 * The next message of the bot that is shown and passes the test.
 */
export function nextMessage(
  { world, board }: Context,
  predicate: (message: LocalMessage) => boolean = () => true,
  timeoutMs = PATIENCE_MS,
): Promise<LocalMessage> {
  return new Promise((resolve, reject) => {
    const stop = board.onShown((message) => {
      if (message.author.id !== world.bot.id || !predicate(message)) return;
      clearTimeout(timer);
      stop();
      resolve(message);
    });
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`The bot said nothing of the kind within ${timeoutMs} ms`));
    }, timeoutMs);
  });
}

/**
 * The bot's reply to a message, whether it came already or is yet to come.
 */
export function replyTo(context: Context, message: LocalMessage, timeoutMs?: number): Promise<LocalMessage> {
  const { world } = context;
  const isReply = (candidate: LocalMessage) => candidate.message_reference?.message_id === message.id;
  const there = [...(world.channels.get(message.channel_id)?.messages.values() ?? [])].find(
    (candidate) => candidate.author.id === world.bot.id && isReply(candidate) && !isLoading(candidate),
  );
  return there ? Promise.resolve(there) : nextMessage(context, isReply, timeoutMs);
}

/**
 * Resolves when the bot has received everything that was sent to it, and then asked nothing for a while. Only for
 * tests that the bot does nothing; whoever awaits an answer has something better to wait for.
 */
export async function untilQuiet(
  { gateway }: Context,
  requests: AnsweredRequest[],
  quietMs = 100,
): Promise<void> {
  for (;;) {
    await gateway.delivered();
    const before = requests.length;
    await new Promise((resolve) => setTimeout(resolve, quietMs));
    if (requests.length === before) return;
  }
}
