import type { APIButtonComponent } from "discord-api-types/v10";
import type { Command, Context } from "../../commands/command.ts";
import type { Exchange } from "../answer/follow-up.ts";
import { shownQuestion } from "../reply/asked.ts";
import { type ButtonState, decodeButton } from "../reply/custom-id.ts";
import { errorPayload } from "../reply/error-payload.ts";
import { echo } from "../reply/escape.ts";
import { fitText } from "../reply/limits.ts";
import { noticePayload } from "../reply/notice-payload.ts";
import type { Locale, Payload } from "../reply/payload.ts";
import { pressButton } from "../reply/press-button.ts";
import { replyToQuestion, shownExchange, USUAL_COUNT } from "../reply/reply-to-question.ts";
import { textsFor } from "../reply/texts/index.ts";
import { UserError } from "../user-error.ts";
import { commandCalled, optionsOf } from "./command-options.ts";
import type { Line } from "./parse-line.ts";
import { type OptionFault, parseOptions } from "./parse-options.ts";
import { terminalCall } from "./terminal-call.ts";

/** A message on the screen that can still be acted on. */
interface Shown {
  readonly question: string | null;
  readonly buttons: readonly { readonly shown: APIButtonComponent; readonly state: ButtonState }[];
}

/** One reader at a terminal: what they see, and what a follow-up of theirs leans on. */
export interface Session {
  /** Does what a line asks for and gives the messages to show. Never throws. */
  take(line: Line): Promise<readonly Payload[]>;
  /** The buttons of the last message that has any. */
  readonly buttons: readonly APIButtonComponent[];
}

/** Opens a session. `report` is told of faults that are the program's own. */
export function openSession(
  commands: ReadonlyMap<string, Command>,
  context: Context,
  locale: Locale,
  report: (error: unknown) => void,
): Session {
  let shown: Shown = { question: null, buttons: [] };
  let previous: Exchange | null = null;

  const show = (payload: Payload) => {
    const question = shownQuestion(payload.embeds);
    previous = shownExchange(payload.embeds, context) ?? previous;
    const buttons = buttonsOf(payload);
    if (buttons.length > 0) shown = { question, buttons };
    return payload;
  };
  const press = (number: number): Payload => {
    const button = shown.buttons[number - 1];
    if (!button) return noticePayload(textsFor(locale).terminal.noButton(String(number)));
    const { payload, vote } = pressButton(
      { state: button.state, question: shown.question, ephemeral: false, locale },
      { engine: context.engine, corpus: context.library.corpus, votes: context.keepVote !== null },
    );
    if (vote) context.keepVote?.(vote);
    return payload;
  };
  const run = async (name: string, rest: string): Promise<Payload[]> => {
    const texts = textsFor(locale).terminal;
    const command = commandCalled(commands, name);
    if (!command) return [noticePayload(texts.unknownCommand(typedWord(name)))];
    const values = parseOptions(rest, optionsOf(command));
    if ("fault" in values) return [noticePayload(faultText(values, command.data.name, locale))];
    const replies: Payload[] = [];
    const call = terminalCall(command.data.name, values, locale, (payload) => replies.push(payload));
    await command.execute(call, context);
    return replies.map(show);
  };
  const answer = (text: string): Payload => {
    const asked = { locale, ephemeral: false, style: "citaten", count: USUAL_COUNT, article: null } as const;
    return replyToQuestion({ ...asked, question: text, previous }, context).payload;
  };
  return {
    get buttons() {
      return shown.buttons.map((button) => button.shown);
    },
    async take(line) {
      try {
        if (line.kind === "question") return [show(answer(line.text))];
        if (line.kind === "button") return [show(press(line.number))];
        if (line.kind === "command") return await run(line.name, line.rest);
        return [];
      } catch (error) {
        if (!(error instanceof UserError)) report(error);
        return [errorPayload(error, locale)];
      }
    },
  };
}

/** The buttons that mean something here: everything on this screen is private, and shared with nobody. */
function buttonsOf({ components }: Payload): Shown["buttons"] {
  return components
    .flatMap((row) => row.components)
    .flatMap((shown) => {
      const state = "custom_id" in shown && !shown.disabled ? decodeButton(shown.custom_id) : null;
      return state && state.action !== "share" ? [{ shown, state }] : [];
    });
}

function faultText(fault: OptionFault, command: string, locale: Locale): string {
  const texts = textsFor(locale).terminal;
  return fault.fault === "missing"
    ? texts.missingOption(command, fault.option)
    : texts.badOption(fault.option, typedWord(fault.value));
}

const LONGEST_WORD = 60;

/** What was typed, as it may stand in a sentence about it. */
function typedWord(text: string): string {
  return echo(fitText(text, LONGEST_WORD));
}
