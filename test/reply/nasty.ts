import fc from "fast-check";
import type { Answer, Found, Reason } from "../../src/answer/answer.ts";
import type { Article } from "../../src/corpus/article.ts";
import { article } from "../helpers/dutch.ts";

const VIAS: readonly Reason["via"][] = [
  "same",
  "form",
  "part",
  "synonym",
  "narrower",
  "broader",
  "related",
  "spelling",
  "context",
];

/** Pieces of text that have broken messages before: Markdown, mentions, controls, wide and joined characters. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom("De", "haven", "brandt", "twaalf", "mensen", "in", "Zandhoek", "is", "een"),
  },
  fc.constantFrom(
    "**",
    "||",
    "`",
    "```",
    "> ",
    "# ",
    "-# ",
    "[x](http://y.example)",
    "\\",
    "<@1>",
    "@everyone",
    "_",
  ),
  fc.constantFrom(
    "\u202E",
    "\u2066",
    "\u200B",
    "\u001b[31m",
    "👩‍👩‍👧",
    "e\u0301\u0301",
    "語",
    "\uD800",
    "’s",
    "„x”",
  ),
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ minLength: 200, maxLength: 400, unit: fc.constantFrom("w", "*", "_", "👩‍👧", "\u0301") }),
);
const sentence = fc.array(piece, { minLength: 1, maxLength: 40 }).map((parts) => `Zo ${parts.join(" ")}.`);

/** Text as a reader may type it, and as an article's facts may read. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(" ")),
  fc.string({ unit: "binary", maxLength: 100 }),
  fc.constant(""),
);

/** An article that was read from a file with anything in it. */
export const nastyArticle: fc.Arbitrary<Article> = fc
  .record({
    id: fc.oneof(fc.constant("artikel"), fc.string({ minLength: 1, maxLength: 250 })),
    title: nastyText,
    paragraphs: fc.array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 }),
    date: fc.constantFrom(null, "2019", "2019-03", "2019-03-12", "0099-01-01"),
    source: fc.option(nastyText),
    author: fc.option(nastyText),
    url: fc.option(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        nastyText,
        fc.constant("javascript:x"),
      ),
    ),
  })
  .map(({ id, title, paragraphs, ...facts }) => {
    const body = paragraphs.map((sentences) => sentences.join(" ").replace(/\s+/gu, " ")).join("\n\n");
    const text = `Kop boven het stuk\n\n${body.replace(/[\p{Cs}\0]/gu, "")}\n`;
    return { ...article(text, id), title, ...facts };
  });

/** An answer made of sentences of the article, with any marks and reasons. */
export function nastyAnswer(from: Article): fc.Arbitrary<Answer> {
  const span = (text: string) =>
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
  const found: fc.Arbitrary<Found> = fc.constantFrom(...from.sentences).chain((chosen) =>
    fc.record({
      article: fc.constant(from.id),
      title: fc.constant(from.title),
      paragraph: fc.constant(chosen.paragraph),
      sentence: fc.constant(chosen.number),
      start: fc.constant(chosen.start),
      end: fc.constant(chosen.end),
      text: fc.constant(chosen.text),
      highlights: fc.array(span(chosen.text), { maxLength: 4 }).map(ascending),
      answer: fc.option(span(chosen.text)),
      score: fc.constant(1),
      reasons: fc.array(fc.record({ asked: nastyText, found: nastyText, via: fc.constantFrom(...VIAS) }), {
        maxLength: 6,
      }),
    }),
  );
  return fc.record({
    question: nastyText,
    answered: fc.boolean(),
    reason: fc.constantFrom("no-question", "off-topic", "missing-term", "not-in-article"),
    missing: fc.array(nastyText, { maxLength: 8 }),
    citations: fc.array(found, { maxLength: 10 }),
    nearest: fc.array(found, { maxLength: 10 }),
    confidence: fc.constant(1),
  }) as fc.Arbitrary<Answer>;
}

function ascending(spans: readonly [number, number][]): [number, number][] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0]);
  return sorted.filter(
    ([start, end], at) => end > start && sorted.slice(0, at).every((other) => other[1] <= start),
  );
}
