import { type Message, MessageReferenceType } from "discord.js";
import { isEnglish } from "../answer/question/translate.ts";
import { suggestQuestions } from "../answer/suggest.ts";
import { errorPayload } from "../reply/error-payload.ts";
import { helpPayload } from "../reply/help-payload.ts";
import type { Locale, Payload } from "../reply/payload.ts";
import { replyToQuestion, shownExchange, USUAL_COUNT } from "../reply/reply-to-question.ts";
import { UserError } from "../user-error.ts";
import { createCooldown } from "./cooldown.ts";
import { deliver, toMessage } from "./deliver.ts";
import type { Desk } from "./desk.ts";
import type { Edge } from "./edge.ts";
import { type Reading, readMessage, type SeenMessage } from "./read-message.ts";

/**
 * Gives the language to answer a message in. Discord does not tell in which one its author reads, so that is Dutch, as
 * the articles are, unless they ask in English.
 */
function localeFor(reading: Asked): Locale {
  return reading.kind === "question" && isEnglish(reading.text) ? "en" : "nl";
}

type Asked = Exclude<Reading, { kind: "ignore" }>;

/** Makes the function that takes in messages. */
export function messageTaker(desk: Desk, edge: Edge): (message: Message) => void {
  // Nobody is told more than once a minute to wait: a flood of questions must not become a flood of notices.
  const notices = createCooldown(1);
  return (message) => {
    const bot = { id: message.client.user.id, questionChannelIds: edge.config.questionChannelIds };
    const reading = readMessage(seen(message), bot);
    if (reading.kind === "ignore") return;
    desk.take({
      id: message.id,
      async work() {
        const { id } = message.author;
        try {
          const wait = edge.limits.ask(id, message.channelId);
          if (wait > 0 && notices.take(id, edge.now()) > 0) return;
          if (wait > 0) throw new UserError("cooldown", { seconds: wait });
          await answer(message, reading, edge);
        } catch (error) {
          if (!(error instanceof UserError)) edge.log.error(`Message ${message.id} failed`, error);
          await reply(message, errorPayload(error, localeFor(reading)), edge);
        }
      },
    });
  };
}

function seen(message: Message): SeenMessage {
  const isReply = message.reference?.type === MessageReferenceType.Default;
  return {
    content: message.content,
    author: message.author,
    automatic: message.webhookId !== null || message.system,
    isDm: !message.inGuild(),
    channelId: message.channelId,
    mentions: message.mentions.users.map(({ id }) => id),
    repliesTo: isReply ? (message.mentions.repliedUser?.id ?? null) : null,
  };
}

async function answer(message: Message, reading: Asked, edge: Edge) {
  const locale = localeFor(reading);
  const context = edge.context(message.guild?.shardId ?? 0);
  if (reading.kind === "help") {
    const examples = suggestQuestions(context.library.corpus, context.engine);
    return reply(message, helpPayload(examples, { locale, ephemeral: false }), edge);
  }
  const earlier = reading.followsUp ? await repliedTo(message) : null;
  const previous =
    earlier &&
    shownExchange(
      earlier.embeds.map(({ data }) => data),
      context,
    );
  const asked = {
    locale,
    ephemeral: false,
    style: "citaten",
    count: USUAL_COUNT,
    article: null,
  } as const;
  const { payload } = replyToQuestion({ ...asked, question: reading.text, previous }, context);
  return reply(message, payload, edge);
}

/** The message that a message replies to; null when it can no longer be had. */
async function repliedTo(message: Message): Promise<Message | null> {
  // Discord sends it along, and the client then has it in its cache; should it not, the follow-up can do without.
  return message.fetchReference().catch(() => null);
}

function reply(message: Message, payload: Payload, { log }: Edge): Promise<void> {
  return deliver(`The answer to message ${message.id}`, log, () =>
    // Should the request be repeated because its answer got lost, the nonce keeps Discord from posting it twice.
    message.reply({ ...toMessage(payload), nonce: message.id, enforceNonce: true, failIfNotExists: false }),
  );
}
