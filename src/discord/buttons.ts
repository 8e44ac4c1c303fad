import { type ButtonInteraction, MessageFlags } from "discord.js";
import { shownQuestion } from "../reply/asked.ts";
import { decodeButton } from "../reply/custom-id.ts";
import { pressButton } from "../reply/press-button.ts";
import { localeOf } from "../reply/texts/index.ts";
import { UserError } from "../user-error.ts";
import type { Edge } from "./edge.ts";
import type { Responder } from "./responder.ts";

/** Does what a button promises, and keeps the vote if it was one. */
export async function pressed(
  interaction: ButtonInteraction,
  responder: Responder,
  edge: Edge,
): Promise<void> {
  const state = decodeButton(interaction.customId);
  if (!state) throw new UserError("button-outdated", {});
  const { message } = interaction;
  const ephemeral = message.flags.has(MessageFlags.Ephemeral);
  const asker = message.interactionMetadata?.user.id;
  if (ephemeral && asker !== undefined && asker !== interaction.user.id)
    throw new UserError("not-your-answer", {});
  const wait = edge.limits.press(interaction.user.id);
  if (wait > 0) throw new UserError("cooldown", { seconds: wait });

  const { engine, library, keepVote } = edge.context(interaction.guild?.shardId ?? 0);
  const question = shownQuestion(message.embeds.map(({ data }) => data));
  const { kind, payload, vote } = pressButton(
    { state, question, ephemeral, locale: localeOf(interaction.locale) },
    { engine, corpus: library.corpus, votes: keepVote !== null },
  );
  if (vote) keepVote?.(vote);
  await responder[kind](payload);
}
