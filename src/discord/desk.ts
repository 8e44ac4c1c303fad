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
/**
 * When the first answer has to be on its way. Discord gives up after 3,000, but on a busy machine much can come
 * between, and whoever waits longer than a second wants to see that something happens. What will not make it is put
 * off, though not before it has waited long enough to tell, for putting off costs a second request. Measured with
 * 1,000 at once on two cores that six processes wanted: the last was acknowledged after 1,250 to 2,080; with 1,800 and
 * 300, after 2,250 to 4,180.
 */
const DEADLINE_MS = 1_200;
const PATIENCE_MS = 100;
/** How many things are put off at a time, so that answers keep leaving in between. */
const AT_A_TIME = 30;
/** How much the latest duration counts in the average. */
const WEIGHT = 0.05;

interface Waiting {
  readonly errand: Errand;
  readonly since: number;
  postponed: boolean;
}

/** Opens a desk. */
export function openDesk(log: Log): Desk {
  const seen = new Set<string>();
  const waiting: Waiting[] = [];
  const inHand = new Set<Promise<void>>();
  const postponing = new Set<Promise<void>>();
  let isOpen = true;
  let isGoing = false;
  let pace = 1;
  let lastStart = 0;

  const watch = (what: string, promise: Promise<void>, among: Set<Promise<void>>) => {
    const done = promise
      .catch((error) => log.error(`${what} failed`, error))
      .finally(() => {
        among.delete(done);
        go();
      });
    among.add(done);
  };

  /** Puts off what will not be reached in time at the present pace, last come first: it would wait longest. */
  const postponeLate = (now: number) => {
    const first = waiting[0];
    if (!first || now - first.since < PATIENCE_MS) return false;
    let count = 0;
    for (let at = waiting.length - 1; at >= 0 && count < AT_A_TIME; at--) {
      const { errand, since, postponed } = waiting[at] as Waiting;
      if (now + at * pace - since < DEADLINE_MS) break;
      if (postponed || !errand.postpone) continue;
      (waiting[at] as Waiting).postponed = true;
      watch(`Putting off ${errand.id}`, errand.postpone(), postponing);
      count += 1;
    }
    return count > 0;
  };

  /** Begins one thing, and comes back after what it sends has gone out: a burst may not keep it from leaving. */
  const next = () => {
    isGoing = false;
    const now = performance.now();
    if (lastStart > 0) pace += WEIGHT * (now - lastStart - pace);
    lastStart = postponeLate(now) ? 0 : now;
    const first = inHand.size < IN_HAND ? waiting.shift() : undefined;
    if (first) watch(first.errand.id, first.errand.work(), inHand);
    if (waiting.length === 0) lastStart = 0;
    go();
  };
  const go = () => {
    if (isGoing || waiting.length === 0) return;
    isGoing = true;
    if (inHand.size < IN_HAND) setImmediate(next);
    else setTimeout(next, 50);
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
      while (waiting.length + inHand.size + postponing.size > 0) {
        if (performance.now() > end) return false;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return true;
    },
  };
}
