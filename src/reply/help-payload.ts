import { joinWithin, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { examplesBlock } from "./refusal-payload.ts";
import { textsFor } from "./texts/index.ts";

/**
 * Says what the bot does, with questions that it can answer.
 * @param examples questions that the corpus answers; the first three are shown
 */
export function helpPayload(
  examples: readonly string[],
  options: { readonly locale: Locale; readonly ephemeral: boolean },
): Payload {
  const texts = textsFor(options.locale);
  const { choices: _choices, searchMessage, searchMessageAbout, ...typed } = texts.commands;
  const commands = Object.values(typed).map(({ name, description }) => `- \`/${name}\` · ${description}`);
  const blocks = [
    texts.help.intro,
    texts.help.asking,
    examplesBlock(examples, `**${texts.help.examples}**`),
    [`**${texts.help.commands}**`, ...commands, `- *${searchMessage}* · ${searchMessageAbout}`].join("\n"),
  ];
  return payloadOf(
    {
      color: COLOUR.notice,
      title: texts.help.title,
      description: joinWithin(blocks, LIMITS.description),
    },
    { ephemeral: options.ephemeral },
  );
}
