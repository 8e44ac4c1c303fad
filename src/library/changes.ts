import { createHash } from "node:crypto";
import type { Article } from "../corpus/article.ts";

/** A short hash of every sentence of an article: enough to tell later what changed. */
export interface ArticleMarks {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
}

/** How many sentences of an article were added, changed and removed. */
export interface ArticleChange {
  readonly id: string;
  readonly title: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** Marks an article's sentences. */
export function markArticle(article: Article): ArticleMarks {
  return { id: article.id, title: article.title, sentences: article.sentences.map(({ text }) => mark(text)) };
}

function mark(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 12);
}

/** Compares a corpus with what it was; gives only the articles in which something changed, by id. */
export function compareMarks(
  before: readonly ArticleMarks[],
  after: readonly ArticleMarks[],
): ArticleChange[] {
  const old = new Map(before.map((marks) => [marks.id, marks]));
  const now = new Map(after.map((marks) => [marks.id, marks]));
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort();
  return ids
    .map((id) => {
      const { title } = (now.get(id) ?? old.get(id)) as ArticleMarks;
      return { id, title, ...compareSentences(old.get(id)?.sentences ?? [], now.get(id)?.sentences ?? []) };
    })
    .filter(({ added, changed, removed }) => added + changed + removed > 0);
}

/**
 * A sentence that came and one that went after the same surviving sentence are one sentence that changed. Moving a
 * sentence is no change: its words are still there.
 */
function compareSentences(before: readonly string[], after: readonly string[]) {
  const came = countByPlace(after, before);
  const went = countByPlace(before, after);
  let [added, changed, removed] = [0, 0, 0];
  for (const place of new Set([...came.keys(), ...went.keys()])) {
    const [plus, minus] = [came.get(place) ?? 0, went.get(place) ?? 0];
    changed += Math.min(plus, minus);
    added += Math.max(0, plus - minus);
    removed += Math.max(0, minus - plus);
  }
  return { added, changed, removed };
}

/** Counts the sentences that `others` lacks, by the last sentence before them that it has. */
function countByPlace(sentences: readonly string[], others: readonly string[]): Map<string, number> {
  const left = new Map<string, number>();
  for (const each of others) left.set(each, (left.get(each) ?? 0) + 1);
  const counts = new Map<string, number>();
  let place = "";
  for (const each of sentences) {
    const copies = left.get(each) ?? 0;
    if (copies > 0) {
      left.set(each, copies - 1);
      place = each;
    } else counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
