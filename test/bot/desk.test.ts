import { describe, expect, test } from "vitest";
import { openDesk } from "../../src/discord/desk.ts";
import { createLog } from "../../src/discord/log.ts";

/** A desk with what it logs. */
function desk() {
  const lines: string[] = [];
  return { lines, ...openDesk(createLog("info", [], (line) => lines.push(line))) };
}

describe("the desk", () => {
  test("does things in turn, each id once, and no error gets past", async () => {
    const { take, close, lines } = desk();
    const done: string[] = [];
    for (const id of ["1", "2", "1", "3"]) {
      take({
        id,
        async work() {
          done.push(id);
          if (id === "2") throw new Error("mislukt");
        },
      });
    }
    await expect.poll(() => done).toEqual(["1", "2", "3"]);
    expect(await close(1_000)).toBe(true);
    expect(lines.join("\n")).toMatch(/1 came twice[\s\S]*2 failed: Error: mislukt/);
  });

  test("finishes what it has when it closes, and takes in nothing more", async () => {
    const { take, close } = desk();
    const done: string[] = [];
    take({
      id: "1",
      async work() {
        await new Promise((resolve) => setTimeout(resolve, 50));
        done.push("1");
      },
    });
    const closed = close(10_000);
    take({ id: "2", work: async () => void done.push("2") });
    expect(await closed).toBe(true);
    expect(done).toEqual(["1"]);
  });

  test("tells when it could not finish in time", async () => {
    const { take, close } = desk();
    take({ id: "1", work: () => new Promise(() => undefined) });
    expect(await close(50)).toBe(false);
  });

  test("puts off what would not be reached in time, and does it afterwards, once", async () => {
    const { take, close } = desk();
    const done: number[] = [];
    const postponed: number[] = [];
    for (let at = 0; at < 300; at++) {
      take({
        id: String(at),
        async work() {
          // Work that keeps the process busy, as finding an answer does.
          for (const end = performance.now() + 12; performance.now() < end; );
          done.push(at);
        },
        postpone: async () => void postponed.push(at),
      });
    }
    await expect.poll(() => done.length, { timeout: 30_000 }).toBe(300);
    expect(done).toEqual(Array.from({ length: 300 }, (_, at) => at));
    expect(new Set(postponed).size).toBe(postponed.length);
    expect(postponed.length).toBeGreaterThan(0);
    expect(postponed).not.toContain(0);
    expect(await close(1_000)).toBe(true);
  });
});
