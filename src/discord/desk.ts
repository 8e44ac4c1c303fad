import type { Log } from "./log.ts";

/** Something that Discord brought. */
export interface Errand {
  /** Of the interaction or message; a second one with the same id is not done. */
  readonly id: string;
  work(): Promise<void>;
  /** Tells Discord that the answer takes longer; called when the work had to wait. */
  postpone?(): Promise<void>;
}

/** Where everything comes in: each thing is done once, in turn, none after closing, and no error gets past. */
export interface Desk {
  take(errand: Errand): void;
  /** Takes in nothing more; resolves to whether all work was done in time. */
  close(withinMs: number): Promise<boolean>;
}

/** Discord may bring something again after a resume; how many ids are remembered to know it by. */
const REMEMBERED = 20_000;
/** How many things are in hand at once: each holds a connection to Discord. */
const IN_HAND = 100;
/** How long something may wait before Discord is told so; Discord itself gives up after 3,000. */
const PATIENCE_MS = 1_000;

/** Opens a desk. */
export function openDesk(log: Log): Desk {
  const seen = new Set<string>();
  const waiting: { errand: Errand; since: number; postponed: boolean }[] = [];
  const inHand = new Set<Promise<void>>();
  let isOpen = true;
  let isGoing = false;

  const watch = (what: string, promise: Promise<void>) => {
    const done = promise
      .catch((error) => log.error(`${what} failed`, error))
      .finally(() => {
        inHand.delete(done);
        go();
      });
    inHand.add(done);
  };

  /** Begins one thing, and comes back after what it sends has gone out: a burst may not keep it from leaving. */
  const next = () => {
    isGoing = false;
    const late = performance.now() - PATIENCE_MS;
    for (const each of waiting) {
      if (each.since > late) break;
      if (each.postponed) continue;
      each.postponed = true;
      if (each.errand.postpone) watch(`Postponing ${each.errand.id}`, each.errand.postpone());
    }
    const first = inHand.size < IN_HAND ? waiting.shift() : undefined;
    if (first) watch(first.errand.id, first.errand.work());
    go();
  };
  const go = () => {
    if (isGoing || waiting.length === 0) return;
    isGoing = true;
    if (inHand.size < IN_HAND) setImmediate(next);
    else setTimeout(next, PATIENCE_MS / 10);
  };

  return {
    take(errand) {
      if (!isOpen) return;
      if (seen.has(errand.id)) {
        log.warn(`${errand.id} came twice and is answered once`);
        return;
      }
      seen.add(errand.id);
      if (seen.size > REMEMBERED) seen.delete(seen.values().next().value as string);
      waiting.push({ errand, since: performance.now(), postponed: false });
      go();
    },
    async close(withinMs) {
      isOpen = false;
      const end = performance.now() + withinMs;
      while (waiting.length > 0 || inHand.size > 0) {
        if (performance.now() > end) return false;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return true;
    },
  };
}
