import { formatAgo, formatDuration } from "./duration.ts";
import { COLOUR, type Locale, type Payload, payloadOf } from "./payload.ts";
import { textsFor } from "./texts/index.ts";

/** What the status tells. */
export interface StatusFacts {
  readonly articles: number;
  readonly sentences: number;
  /** Milliseconds since the index was built, and since the program started. */
  readonly indexAge: number;
  readonly uptime: number;
  readonly indexVersion: number;
  readonly version: string;
  readonly answered: number;
  readonly refused: number;
  /** In milliseconds; null when nothing was asked yet. */
  readonly median: number | null;
  readonly p95: number | null;
  /** Null outside Discord. */
  readonly shard: { readonly id: number; readonly count: number } | null;
  readonly problems: number;
}

/** Shows how the bot and its index are doing. */
export function statusPayload(facts: StatusFacts, locale: Locale): Payload {
  const texts = textsFor(locale);
  const { status } = texts;
  const number = (value: number) => value.toLocaleString(texts.tag);
  const time = (value: number) => value.toLocaleString(texts.tag, { maximumFractionDigits: 1 });
  const { median, p95 } = facts;
  const rows: (readonly [string, string])[] = [
    [status.articles, number(facts.articles)],
    [status.sentences, number(facts.sentences)],
    [status.index, status.builtAgo(formatAgo(facts.indexAge, texts), facts.indexVersion)],
    [status.questions, status.counts(facts.answered, facts.refused)],
    [status.time, median === null || p95 === null ? status.noTimes : status.times(time(median), time(p95))],
    [status.uptime, formatDuration(facts.uptime, texts)],
    ...(facts.shard ? [[status.shard, status.shardOf(facts.shard.id, facts.shard.count)] as const] : []),
    [status.version, facts.version],
    ...(facts.problems > 0 ? [[status.problems, status.problemCount(facts.problems)] as const] : []),
  ];
  return payloadOf(
    {
      color: COLOUR.notice,
      title: status.title,
      fields: rows.map(([name, value]) => ({ name, value, inline: true })),
    },
    { ephemeral: true },
  );
}
