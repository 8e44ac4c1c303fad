import type { Context } from "../../commands/command.ts";
import type { Vote } from "../../src/reply/press.ts";
import { corpusOf, engine } from "../reply/world.ts";

const ARTICLE = `Vuurtoren van Zandhoek na brand gesloten

De vuurtoren van Zandhoek is dinsdag door brand beschadigd. De brand begon in Zandhoek. Twaalf bezoekers raakten gewond.

„Het dak moet eraf”, zegt burgemeester Nora Veldman.
`;

/** A context as the program makes it, on an article of its own; votes go into `votes`. */
export function contextWith(votes: Vote[] = []): Context {
  const corpus = corpusOf({ vuurtoren: ARTICLE });
  return {
    engine,
    library: {
      corpus,
      problems: [],
      builtAt: 0,
      reindex: () => Promise.reject(new Error("the disk is gone")),
    },
    statistics: {
      startedAt: 0,
      count() {},
      read: () => ({ answered: 0, refused: 0, median: null, p95: null }),
    },
    keepVote: (vote) => void votes.push(vote),
    version: "1.0.0",
    now: () => 0,
    shard: null,
  };
}
