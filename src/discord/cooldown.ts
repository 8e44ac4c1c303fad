/** Limits how often each of many people or places may do something. */
export interface Cooldown {
  /** Counts a try; gives how many milliseconds to wait first, 0 when it may be done now. */
  take(key: string, now: number): number;
}

/** How many keys are remembered; the ones unused longest are forgotten, which only ever lets someone ask sooner. */
const REMEMBERED = 10_000;
const MINUTE = 60_000;

/**
 * Makes a limit of so many a minute: all at once if need be, and then one whenever its share of the minute has passed.
 *
 * @param perMinute 0 for no limit
 */
export function createCooldown(perMinute: number, remembered = REMEMBERED): Cooldown {
  const share = MINUTE / perMinute;
  // Per key the time when all its tries are back; each try takes one share of the minute that ends then.
  const fullAt = new Map<string, number>();
  return {
    take(key, now) {
      if (perMinute === 0) return 0;
      const next = Math.max(fullAt.get(key) ?? 0, now) + share;
      const wait = next - now - MINUTE;
      if (wait > 0.5) return wait;
      fullAt.delete(key);
      fullAt.set(key, next);
      if (fullAt.size > remembered) fullAt.delete(fullAt.keys().next().value as string);
      return 0;
    },
  };
}
