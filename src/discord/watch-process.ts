import { constants } from "node:os";
import type { Log } from "./log.ts";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/**
 * Stops on SIGINT and SIGTERM, at once when either comes again, and logs the rejections that nobody handles: the
 * client has some when a connection breaks, and it survives them.
 *
 * @returns a function that stops watching
 */
export function watchProcess(log: Log, stop: (signal: string) => void): () => void {
  let isStopping = false;
  const onSignal = (signal: (typeof SIGNALS)[number]) => {
    if (isStopping) process.exit(128 + constants.signals[signal]);
    isStopping = true;
    stop(signal);
  };
  const onRejection = (reason: unknown) => log.error("A rejection that nobody handled", reason);
  for (const signal of SIGNALS) process.on(signal, onSignal);
  process.on("unhandledRejection", onRejection);
  return () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
    process.off("unhandledRejection", onRejection);
  };
}
