import { acronymKey } from "./acronyms.ts";
import { normalise } from "./fold.ts";
import { type Phrase, readPhrase } from "./phrases.ts";
import { readGroups } from "./thesaurus.ts";
import { type ThesaurusTable, tabulate } from "./thesaurus-table.ts";
import { acronymOf, isAcronym } from "./tokens.ts";

/** All that is known of the thesaurus by the stems of its words. Plain data: it can be kept, for stemming takes time. */
export interface StemmedThesaurus {
  readonly table: ThesaurusTable;
  /** Its expressions, to find in texts. */
  readonly phrases: readonly Phrase[];
}

/**
 * Reads the thesaurus with the analyser's own stems, and its expressions as phrases to find in texts.
 * @param texts the files, in their order
 * @param isContent tells whether a word carries matter of its own
 */
export function stemThesaurus(
  texts: readonly string[],
  stem: (word: string) => string,
  isContent: (word: string) => boolean,
): StemmedThesaurus {
  const phrases: Phrase[] = [];
  const keyOf = (word: string): string => {
    if (!word.includes(" ")) return isAcronym(word) ? acronymKey(acronymOf(word)) : stem(normalise(word));
    // „Achter de schermen”, „naar eigen zeggen”: what ends as an infinitive may be a noun.
    const phrase = readPhrase(word, true, stem, isContent) ?? readPhrase(word, false, stem, isContent);
    if (phrase && phrase.fixed.length + (phrase.verb ? 1 : 0) > 1) phrases.push(phrase);
    return phrase?.key ?? `p:${word}`;
  };
  const table = tabulate(allGroups(texts), keyOf);
  return { table, phrases };
}

function* allGroups(texts: readonly string[]) {
  for (const text of texts) yield* readGroups(text);
}
