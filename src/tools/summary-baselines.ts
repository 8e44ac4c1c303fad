import type { Corpus } from "../answer/engine.ts";
import type { Article } from "../corpus/article.ts";
import { mulberry32 } from "./random.ts";

/** A way of choosing sentences: indexes in the article. */
export type ChooseSentences = (article: Article, corpus: Corpus, sentences: number) => number[];

/** Takes the sentences that the running text opens with: the baseline that news is hard to beat on. */
export const leadSentences: ChooseSentences = (article, _corpus, count) =>
  runningText(article).slice(0, count);

/** Takes sentences of the running text at random; the same ones for the same seed. */
export function randomSentences(seed: number): ChooseSentences {
  return (article, _corpus, count) => {
    const random = mulberry32(seed);
    const left = runningText(article);
    const chosen: number[] = [];
    while (chosen.length < count && left.length > 0) {
      chosen.push(...left.splice(Math.floor(random() * left.length), 1));
    }
    return chosen;
  };
}

/**
 * Plain TextRank (R. Mihalcea and P. Tarau, *TextRank: Bringing Order into Texts*, EMNLP 2004): PageRank, damping 0.85,
 * on the graph of all sentences of the running text, an edge being the number of content words that two share, by
 * stem, over the sum of the logarithms of their lengths.
 */
export const textRank: ChooseSentences = (article, corpus, count) => {
  const indexes = runningText(article);
  const words = indexes.map((index) => {
    const { analysis } = corpus.view(article, index);
    return new Set(analysis.words.filter(({ cls }) => cls === "content").map(({ stem }) => stem));
  });
  const edges = words.map((a) => words.map((b) => (a === b ? 0 : overlap(a, b))));
  const out = edges.map((row) => row.reduce((sum, edge) => sum + edge, 0));
  let ranks = words.map(() => 1);
  for (let round = 0; round < 50; round++) {
    ranks = ranks.map((_, to) => {
      const received = ranks.reduce((sum, rank, from) => {
        const total = out[from] as number;
        return total === 0 ? sum : sum + (rank * (edges[from]?.[to] as number)) / total;
      }, 0);
      return 0.15 + 0.85 * received;
    });
  }
  return indexes
    .map((index, at) => ({ index, rank: ranks[at] as number }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .slice(0, count)
    .map(({ index }) => index);
};

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const size = Math.log(a.size) + Math.log(b.size);
  return shared === 0 || size <= 0 ? 0 : shared / size;
}

function runningText({ paragraphs }: Article): number[] {
  return paragraphs
    .filter(({ kind }) => kind === "text")
    .flatMap(({ first, last }) => Array.from({ length: last - first }, (_, at) => first + at));
}
