import { appendFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Vote } from "../reply/press.ts";

/**
 * Makes what keeps votes: as lines of JSON at the end of a file, with what was voted on and when, and not who did.
 * It writes at once, so that no vote is lost when the program ends.
 */
export function votesIn(file: string, now: () => number): (vote: Vote) => void {
  return (vote) => {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, `${JSON.stringify({ time: new Date(now()).toISOString(), ...vote })}\n`);
  };
}
