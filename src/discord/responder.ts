import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import type { Payload } from "../reply/payload.ts";
import { deliver, toMessage } from "./deliver.ts";
import type { Log } from "./log.ts";

/** An interaction that is answered with messages. */
export type Answerable =
  | ButtonInteraction
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction;

/** Answers one interaction; the only place from where that is done. */
export interface Responder {
  /** Answers with a message of its own: as the first answer, in place of a deferral, or as one more message. */
  reply(payload: Payload): Promise<void>;
  /** Changes the message that bears the button that was pressed. */
  update(payload: Payload): Promise<void>;
  /** Says that an answer will come. */
  defer(options: { ephemeral: boolean }): Promise<void>;
  /**
   * Says the same, before it is known what kind of answer it will be.
   * @param ephemeral what it probably will be
   */
  postpone(ephemeral: boolean): Promise<void>;
}

/** What Discord was told so far. */
type Told = "nothing" | "private soon" | "public soon" | "update soon" | "answer";

/** Makes the responder of an interaction. What it is asked to do, it does in order. */
export function responderFor(interaction: Answerable, what: string, log: Log): Responder {
  let told: Told = "nothing";
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (send: () => Promise<Told>) => {
    const turn = last.then(() =>
      deliver(`The answer to ${what}`, log, async () => {
        told = await send();
      }),
    );
    last = turn.catch(() => undefined);
    return turn;
  };

  const defer = async (ephemeral: boolean): Promise<Told> => {
    await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
    return ephemeral ? "private soon" : "public soon";
  };
  return {
    defer: ({ ephemeral }) => inTurn(async () => (told === "nothing" ? defer(ephemeral) : told)),
    postpone: (ephemeral) =>
      inTurn(async () => {
        if (told !== "nothing") return told;
        if (!interaction.isButton()) return defer(ephemeral);
        await interaction.deferUpdate();
        return "update soon";
      }),
    reply: (payload) =>
      inTurn(async () => {
        const own = {
          ...toMessage(payload),
          ...(payload.ephemeral ? { flags: MessageFlags.Ephemeral as const } : {}),
        };
        if (told === "nothing") {
          await interaction.reply(own);
        } else if (told === (payload.ephemeral ? "private soon" : "public soon")) {
          await interaction.editReply(toMessage(payload));
        } else {
          // A deferral decides who sees what takes its place, so one that decided otherwise has to go first.
          if (told === "private soon" || told === "public soon") await interaction.deleteReply();
          await interaction.followUp(own);
        }
        return "answer";
      }),
    update: (payload) =>
      inTurn(async () => {
        if (!interaction.isButton()) throw new Error(`${what} has no message to change`);
        if (told === "nothing") await interaction.update(toMessage(payload));
        else await interaction.editReply(toMessage(payload));
        return "answer";
      }),
  };
}
