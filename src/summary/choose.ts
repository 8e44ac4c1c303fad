import type { ArticleProfile, SentenceProfile } from "./profile.ts";
import { FACTS } from "./sentence-worth.ts";
import type { SummaryLimit } from "./summary.ts";
import { similarity } from "./term-vectors.ts";
import { CHOICE_WEIGHT, SHAPE } from "./weights.ts";

/** What a sentence is worth; null when it may only come along with another. */
export type WorthOf = (sentence: SentenceProfile) => number | null;

/** A sentence that could be chosen next, with those that must come with it. */
interface Option {
  readonly target: SentenceProfile;
  readonly group: readonly SentenceProfile[];
  readonly gain: number;
  readonly fits: boolean;
}

/**
 * Chooses the sentences that together say most, greedily: each time the one that adds most to those chosen before it,
 * with the sentences that it must stand with. When there is no room for the best, one that adds nearly as much may take
 * its place; a headline that tells news may help out (see `withHeadline`).
 * @returns indexes in the article, ascending; none only when there is nothing to choose from
 */
export function chooseSentences(
  profile: ArticleProfile,
  limit: SummaryLimit,
  worthOf: WorthOf = ({ worth }) => worth,
): number[] {
  const { sentences } = profile;
  const room = roomFor(limit, sentences);
  const isTight = "words" in limit && room === limit.words;
  const fits = (chosen: readonly SentenceProfile[]) => costOf(chosen, limit) <= room;
  let chosen: readonly SentenceProfile[] = [];
  const likeness = new Float64Array(sentences.length);
  const take = (more: readonly SentenceProfile[]) => {
    chosen = [...chosen, ...more];
    for (const taken of more) {
      sentences.forEach(({ vector }, at) => {
        likeness[at] = Math.max(likeness[at] as number, similarity(vector, taken.vector));
      });
    }
  };
  for (;;) {
    const options = optionsAfter(chosen, sentences, likeness, worthOf, fits);
    const best = highest(options);
    if (!best || best.gain <= 0) break;
    const next = best.fits ? best : highest(options.filter((option) => option.fits));
    const helped = best.fits || !isTight ? null : withHeadline(profile, chosen, best, fits);
    if (helped) return ascending(helped);
    if (!next || next.gain < SHAPE.leastShare * best.gain) break;
    take(next.group);
  }
  if (chosen.length > 0) return ascending(chosen);
  const alone = optionsAfter([], sentences, likeness, worthOf, (group) => group.length === 1);
  return ascending(highest(alone.filter((option) => option.fits))?.group ?? []);
}

/**
 * Lets the headline make room: it says in few words what another sentence takes many for. It stands in for the best
 * sentence itself, or for one already chosen so that the best one fits. Only a summary of very few sentences is so short
 * of room. Null when the headline is of no help.
 */
function withHeadline(
  { headline }: ArticleProfile,
  chosen: readonly SentenceProfile[],
  best: Option,
  fits: (chosen: readonly SentenceProfile[]) => boolean,
): readonly SentenceProfile[] | null {
  if (!headline || chosen.length > SHAPE.mostBesideHeadline) return null;
  const isNeeded = ({ index }: SentenceProfile) =>
    [...chosen, best.target].some(({ needs }) => needs?.includes(index));
  const stands = (sentence: SentenceProfile) =>
    sentence.clauses.some(
      (says, clause) => says && !chosen.some((other) => other !== sentence && other.clauses[clause]),
    );
  const ways = [
    ...chosen
      .filter((sentence) => stands(sentence) && !isNeeded(sentence))
      .map((sentence) => [headline, ...chosen.filter((other) => other !== sentence), ...best.group]),
    ...(stands(best.target) ? [[headline, ...chosen]] : []),
  ];
  return ways.find(fits) ?? null;
}

/** A summary in words is a part of the article: a short article has a shorter one. */
function roomFor(limit: SummaryLimit, sentences: readonly SentenceProfile[]): number {
  if ("sentences" in limit) return limit.sentences;
  return Math.min(limit.words, Math.ceil(costOf(sentences, limit) * limit.share));
}

function costOf(sentences: readonly SentenceProfile[], limit: SummaryLimit): number {
  return "words" in limit ? sentences.reduce((sum, { words }) => sum + words, 0) : sentences.length;
}

function optionsAfter(
  chosen: readonly SentenceProfile[],
  sentences: readonly SentenceProfile[],
  likeness: Float64Array,
  worthOf: WorthOf,
  fits: (chosen: readonly SentenceProfile[]) => boolean,
): Option[] {
  const place = new Map(sentences.map(({ index }, at) => [index, at]));
  const taken = new Set(chosen.map(({ index }) => index));
  return sentences.flatMap((target) => {
    const worth = worthOf(target);
    if (target.needs === null || worth === null || taken.has(target.index)) return [];
    const group = [...target.needs, target.index]
      .filter((index) => !taken.has(index))
      .map((index) => sentences[place.get(index) as number] as SentenceProfile);
    const total = group.reduce(
      (sum, each) => {
        const repeated = likeness[place.get(each.index) as number] as number;
        return sum + (each === target ? worth : each.worth) + CHOICE_WEIGHT.repetition * repeated;
      },
      newsIn(target, chosen),
    );
    const together = [...chosen, ...group];
    return misleads(together) ? [] : [{ target, group, gain: total / group.length, fits: fits(together) }];
  });
}

/** Whether a pronoun would seem to stand for somebody it does not: its sentence follows one that names another person. */
function misleads(chosen: readonly SentenceProfile[]): boolean {
  if (!chosen.some(isApart)) return false;
  const inOrder = [...chosen].sort((a, b) => a.index - b.index);
  return inOrder.some((sentence, at) => {
    const before = inOrder[at - 1];
    return isApart(sentence) && before && before.index !== sentence.needs?.at(-1) && before.namesAnother;
  });
}

/** Whether a sentence leans on one that does not stand right before it. */
function isApart({ index, needs }: SentenceProfile): boolean {
  const antecedent = needs?.at(-1);
  return antecedent !== undefined && antecedent !== index - 1;
}

/** What a sentence tells that none of the chosen ones does. */
function newsIn({ clauses, facts }: SentenceProfile, chosen: readonly SentenceProfile[]): number {
  const newClauses = clauses.filter((says, clause) => says && !chosen.some((other) => other.clauses[clause]));
  const newFacts = FACTS.filter((fact) => facts.has(fact) && !chosen.some((other) => other.facts.has(fact)));
  return CHOICE_WEIGHT.clause * newClauses.length + (CHOICE_WEIGHT.facts * newFacts.length) / FACTS.length;
}

/** The option that adds most; of equals the first. */
function highest(options: readonly Option[]): Option | null {
  return options.reduce<Option | null>((best, each) => (best && best.gain >= each.gain ? best : each), null);
}

function ascending(chosen: readonly SentenceProfile[]): number[] {
  return chosen.map(({ index }) => index).sort((a, b) => a - b);
}
