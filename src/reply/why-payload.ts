import type { Found } from "../answer/answer.ts";
import type { Corpus } from "../answer/engine.ts";
import { shownText } from "./citation-line.ts";
import { echo } from "./escape.ts";
import { fitText, joinWithin, LIMITS } from "./limits.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { quoteBlock } from "./quote-block.ts";
import { textsFor } from "./texts/index.ts";

const LONGEST_WORD = 80;
const LONGEST_ANSWER = 160;
const LONGEST_QUOTE = 1_000;

/** Explains in plain words why a sentence was chosen. */
export function whyPayload(found: Found, corpus: Corpus, locale: Locale): Payload {
  const texts = textsFor(locale);
  const word = (text: string) =>
    texts.word(`**${shownText(fitText(text, LONGEST_WORD), LONGEST_WORD * 2)}**`);
  const asked = (text: string) => texts.word(`**${echo(fitText(text, LONGEST_WORD))}**`);
  const lines = found.reasons.map((each) => {
    // An expression stands there as asked, too, when only other words come between its own.
    const isSame = each.found.replaceAll(" … ", " ").toLowerCase() === each.asked.toLowerCase();
    return `- ${texts.why.reason[isSame ? "same" : each.via](asked(each.asked), word(each.found))}`;
  });
  const answer =
    found.answer === null
      ? ""
      : texts.why.answer(texts.word(shownText(found.text.slice(...found.answer), LONGEST_ANSWER)));
  const blocks = [
    quoteBlock(found, corpus, LONGEST_QUOTE, texts),
    lines.length === 0
      ? texts.why.nothing
      : joinWithin([texts.why.intro, ...new Set(lines)], LIMITS.description / 2, "\n"),
    answer,
  ];
  return payloadOf(
    { color: COLOUR.notice, title: texts.why.title, description: joinWithin(blocks, LIMITS.description) },
    { ephemeral: true },
  );
}
