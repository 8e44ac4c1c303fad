import type { Exchange } from "../discord/people/exchange.ts";
import { DEAD } from "./asking.ts";
import type { Together } from "./bot.ts";

/** What came of many questions at once. */
export interface Burst {
  readonly exchanges: readonly Exchange[];
  /** How long each waited for the first answer, in milliseconds, shortest first. */
  readonly acknowledged: readonly number[];
  /** How many answers were put off first. */
  readonly postponed: number;
  /** How long it took until everything was answered in full. */
  readonly totalMs: number;
}

const QUESTIONS = [
  DEAD,
  "Waar was de tweede explosie?",
  "Wie won de Tour de France?",
  "Waarmee pleegden ze de aanslag?",
  "Hoeveel Britse militairen kwamen om?",
];

/** Puts many questions at once, of fifty people, and waits until all of them are answered in full. */
export async function burst({ discord }: Together, count: number): Promise<Burst> {
  const people = Array.from({ length: 50 }, (_, at) => discord.addUser({ name: `Vrager ${at}` }));
  const started = performance.now();
  const exchanges = await Promise.all(
    Array.from({ length: count }, (_, at) => {
      const who = people[at % people.length] as (typeof people)[number];
      return who.slash("vraag", { vraag: QUESTIONS[at % QUESTIONS.length] as string });
    }),
  );
  await Promise.all(exchanges.map((exchange) => exchange.reply(120_000).catch(() => undefined)));
  return {
    exchanges,
    acknowledged: exchanges
      .map(({ acknowledgedAfterMs }) => acknowledgedAfterMs ?? Number.POSITIVE_INFINITY)
      .sort((a, b) => a - b),
    postponed: exchanges.filter(({ callbackType }) => callbackType === 5).length,
    totalMs: performance.now() - started,
  };
}
