import type { LogLevel } from "../config.ts";

/** Lines for whoever runs the bot. */
export interface Log {
  /** @param cause what went wrong; its stack is for those who must mend it */
  error(text: string, cause?: unknown): void;
  warn(text: string): void;
  info(text: string): void;
  debug(text: string): void;
}

const LEVELS: readonly LogLevel[] = ["error", "warn", "info", "debug"];

/**
 * Makes a log.
 *
 * @param level everything up to and including this is written
 * @param secrets texts that are never written, whatever they stand in
 */
export function createLog(
  level: LogLevel,
  secrets: readonly string[],
  write: (line: string, level: LogLevel) => void = writeLine,
): Log {
  const line = (of: LogLevel) => (text: string, cause?: unknown) => {
    if (LEVELS.indexOf(of) > LEVELS.indexOf(level)) return;
    const told = cause === undefined ? text : `${text}: ${describe(cause)}`;
    const safe = secrets.reduce((rest, secret) => (secret ? rest.replaceAll(secret, "…") : rest), told);
    write(`${new Date().toISOString()} ${of.padEnd(5)} ${safe}`, of);
  };
  return { error: line("error"), warn: line("warn"), info: line("info"), debug: line("debug") };
}

function writeLine(line: string, level: LogLevel): void {
  (level === "error" || level === "warn" ? process.stderr : process.stdout).write(`${line}\n`);
}

function describe(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  const deeper = cause.cause === undefined ? "" : `\n  because of ${describe(cause.cause)}`;
  return `${cause.stack ?? cause.message}${deeper}`;
}
