import { createEngine } from "../../src/answer/engine.ts";
import { parseArticle } from "../../src/corpus/parse.ts";
import { createSentenceSplitter } from "../../src/corpus/sentences.ts";
import { createDutch } from "../../src/dutch/dutch.ts";
import { loadWordData } from "../../src/library/word-data.ts";

/** The engine with its real word data, made once for a test file. */
export const engine = createEngine(createDutch(loadWordData()));
export const split = createSentenceSplitter(engine.dutch.abbreviations);

/** Reads a text as an article file. */
export function article(text: string, id = "artikel") {
  return parseArticle(id, new TextEncoder().encode(text), split);
}

/** The sentences of running text. */
export function sentencesOf(text: string): string[] {
  return split(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}
