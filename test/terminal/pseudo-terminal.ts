import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";

/** Whether this machine has `script` of util-linux, which runs a program at a terminal that nobody sits at. */
export const hasScript = /util-linux/.test(
  spawnSync("script", ["--version"], { encoding: "utf8" }).stdout ?? "",
);

/** A program at a terminal. */
export interface PseudoTerminal {
  /** Types characters, control codes included. */
  type(characters: string): void;
  /** Resolves when what was written since the last call matches, to that text without colours. */
  shows(pattern: RegExp): Promise<string>;
  /** Everything written, as it was. */
  raw(): string;
  readonly ended: Promise<number | null>;
  kill(): void;
}

const PATIENCE_MS = 20_000;

/** Runs a shell command at a terminal of this many columns. */
export function atTerminal(
  command: string,
  columns: number,
  env: Record<string, string | undefined>,
): PseudoTerminal {
  const child: ChildProcessWithoutNullStreams = spawn(
    "script",
    ["-qec", `stty cols ${columns} rows 40; exec ${command}`, "/dev/null"],
    { env },
  );
  let output = "";
  let seen = 0;
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  return {
    type: (characters) => void child.stdin.write(characters),
    async shows(pattern) {
      const end = Date.now() + PATIENCE_MS;
      for (;;) {
        const text = withoutCodes(output.slice(seen));
        if (pattern.test(text)) {
          seen = output.length;
          return text;
        }
        if (Date.now() > end) throw new Error(`${pattern} was not shown, but:\n${text}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    raw: () => output,
    ended,
    kill: () => void child.kill(),
  };
}

/** Takes out colours and movements, and the carriage returns that a terminal adds. */
export function withoutCodes(text: string): string {
  return text.replace(/\u001b\[[\d;?]*[A-Za-z]/gu, "").replaceAll("\r", "");
}
