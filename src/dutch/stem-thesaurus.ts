import { acronymKey } from "./acronyms.ts";
import { normalise } from "./fold.ts";
import { type Phrase, type PhraseStems, readPhrase } from "./phrases.ts";
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
 */
export function stemThesaurus(texts: readonly string[], stems: PhraseStems): StemmedThesaurus {
  const phrases: Phrase[] = [];
  const keyOf = (word: string): string => {
    const { key, phrase } = readEntry(word, stems);
    if (phrase) phrases.push(phrase);
    return key;
  };
  const table = tabulate(allGroups(texts), keyOf);
  return { table, phrases };
}

/** Reads a word or an expression of the word data: the key it is found by, and the expression to find in texts. */
export function readEntry(word: string, stems: PhraseStems): { key: string; phrase: Phrase | null } {
  // Of words that are plural nouns as well as infinitives, the thesaurus has the base form: the infinitive.
  if (!word.includes(" ")) {
    const key = isAcronym(word) ? acronymKey(acronymOf(word)) : stems.stemOfVerb(normalise(word));
    return { key, phrase: null };
  }
  // „Achter de schermen”, „naar eigen zeggen”: what ends as an infinitive may be a noun.
  const phrase = readPhrase(word, true, stems) ?? readPhrase(word, false, stems);
  const isExpression = phrase !== null && phrase.fixed.length + (phrase.verb ? 1 : 0) > 1;
  return { key: phrase?.key ?? `p:${word}`, phrase: isExpression ? phrase : null };
}

function* allGroups(texts: readonly string[]) {
  for (const text of texts) yield* readGroups(text);
}
