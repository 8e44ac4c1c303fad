import { startTogether } from "../bot.ts";
import { burst } from "../burst.ts";

/**
 * Prints how long a thousand questions at once wait for their first answer, and for the whole of it. Ends with 1 when
 * one got none in the three seconds that Discord gives.
 */
const together = await startTogether();
const ROUNDS = 3;
const LIMIT_MS = 3_000;
let isLate = false;
// The local Discord must be warm, or its own slowness would be counted as the bot's.
await burst(together, 100);
console.log("1,000 interactions at once (Discord gives up after 3,000 ms)");
for (let round = 1; round <= ROUNDS; round++) {
  const { acknowledged, exchanges, postponed, totalMs } = await burst(together, 1_000);
  const at = (part: number) => Math.round(acknowledged[Math.ceil(acknowledged.length * part) - 1] ?? 0);
  const lost = exchanges.filter(({ failed }) => failed).length;
  isLate ||= lost > 0 || at(1) > LIMIT_MS;
  console.log(
    `round ${round}: acknowledged after median ${at(0.5)} ms, p95 ${at(0.95)} ms, last ${at(1)} ms; ` +
      `${postponed} put off first; all answered after ${Math.round(totalMs)} ms; ${lost} lost`,
  );
}
console.log(`violations of Discord's rules: ${together.discord.violations.length}`);
if (isLate) process.exitCode = 1;
await together.end();
