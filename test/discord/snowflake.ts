/** The first second of 2015, from which Discord counts. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/**
 * Makes a source of snowflakes: ids that carry their time, rise without end, and never repeat.
 *
 * @returns A function that gives the next id.
 */
export function snowflakeSource(): () => string {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(Date.now()) - DISCORD_EPOCH) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}

/**
 * The shard that serves a guild, by Discord's own formula; direct messages are always on shard 0.
 *
 * @param guildId - The guild, or undefined for a direct message.
 * @param shardCount - Into how many shards the bot divided itself.
 */
export function shardOf(guildId: string | undefined, shardCount: number): number {
  return guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}

/**
 * The present in the form in which Discord writes times.
 */
export function timestamp(): string {
  return new Date().toISOString().replace("Z", "000+00:00");
}
