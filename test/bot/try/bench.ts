import { startTogether } from "../bot.ts";
import { burst } from "../burst.ts";

/** Prints how long a thousand questions at once wait for their first answer, and for the whole of it. */
const together = await startTogether();
const ROUNDS = 3;
console.log("1,000 interactions at once (Discord gives up after 3,000 ms)");
for (let round = 1; round <= ROUNDS; round++) {
  const { acknowledged, exchanges, postponed, totalMs } = await burst(together, 1_000);
  const at = (part: number) => Math.round(acknowledged[Math.ceil(acknowledged.length * part) - 1] ?? 0);
  const lost = exchanges.filter(({ failed }) => failed).length;
  console.log(
    `round ${round}: acknowledged after median ${at(0.5)} ms, p95 ${at(0.95)} ms, last ${at(1)} ms; ` +
      `${postponed} put off first; all answered after ${Math.round(totalMs)} ms; ${lost} lost`,
  );
}
console.log(`violations of Discord's rules: ${together.discord.violations.length}`);
await together.end();
