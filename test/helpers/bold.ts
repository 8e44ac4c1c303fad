import { cite } from "../../src/answer/cite.ts";
import { ranked } from "./ranked.ts";

/** What stands in bold in a sentence, the only one of its article but the headline, when a question is asked; null for nothing. */
export function boldIn(sentence: string, question: string): string | null {
  const { query, found } = ranked(question, sentence);
  const { answer, text } = cite(found, query);
  return answer && text.slice(...answer);
}
