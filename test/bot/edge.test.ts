import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createCooldown } from "../../src/discord/cooldown.ts";
import { createLog } from "../../src/discord/log.ts";
import { createStatistics } from "../../src/discord/statistics.ts";
import { votesIn } from "../../src/discord/votes.ts";
import { projectRoot } from "../../src/library/project-root.ts";

describe("a cooldown", () => {
  test("lets so many pass at once, and then one at a time", () => {
    const { take } = createCooldown(3);
    expect([0, 0, 0].map(() => take("a", 0))).toEqual([0, 0, 0]);
    expect(take("a", 0)).toBe(20_000);
    expect(take("b", 0)).toBe(0);
    expect(take("a", 15_000)).toBe(5_000);
    expect(take("a", 20_000)).toBe(0);
    expect(take("a", 20_000)).toBe(20_000);
    expect([1, 2, 3].map(() => take("a", 500_000))).toEqual([0, 0, 0]);
  });

  test("of nothing a minute is no limit", () => {
    const { take } = createCooldown(0);
    for (let at = 0; at < 1_000; at++) expect(take("a", 0)).toBe(0);
  });

  test("never lets more pass in a minute than it doubles, and the wait it gives is enough", () => {
    const gaps = fc.array(fc.nat(30_000), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), gaps, (perMinute, waits) => {
        const { take } = createCooldown(perMinute);
        let now = 0;
        const passed: number[] = [];
        for (const gap of waits) {
          now += gap;
          const wait = take("a", now);
          if (wait === 0) passed.push(now);
          else if (gap % 2 === 0) {
            now += Math.ceil(wait);
            expect(take("a", now)).toBe(0);
            passed.push(now);
          }
        }
        for (const from of passed) {
          const inMinute = passed.filter((at) => at >= from && at < from + 60_000);
          expect(inMinute.length).toBeLessThanOrEqual(2 * perMinute);
        }
      }),
      { seed: 7 },
    );
  });

  test("remembers only so many", () => {
    const { take } = createCooldown(1, 100);
    for (let at = 0; at < 1_000; at++) take(String(at), 0);
    expect(take("999", 0)).toBeGreaterThan(0);
    expect(take("1", 0)).toBe(0);
  });
});

describe("statistics", () => {
  test("count, and know the median and the slowest twentieth of the latest answers", () => {
    const statistics = createStatistics(5);
    expect(statistics.read()).toEqual({ answered: 0, refused: 0, median: null, p95: null });
    for (let at = 1; at <= 100; at++) statistics.count(at % 4 !== 0, at);
    expect(statistics.read()).toEqual({ answered: 75, refused: 25, median: 50, p95: 95 });
    for (let at = 0; at < 1_000; at++) statistics.count(true, 7);
    expect(statistics.read()).toEqual({ answered: 1_075, refused: 25, median: 7, p95: 7 });
  });
});

describe("the log", () => {
  test("writes up to its level, and no secret, not even in a stack", () => {
    const lines: string[] = [];
    const log = createLog("info", ["geheim", ""], (line) => lines.push(line));
    log.debug("nee");
    log.info("token geheim en geheim");
    log.error("mis", new Error("geheim", { cause: "ook geheim" }));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z info {2}token … en …$/);
    expect(lines[1]).toMatch(/error mis: Error: …\n[\s\S]*because of ook …$/);
  });
});

describe("votes", () => {
  test("are lines of JSON in a file that is made when needed", () => {
    const file = join(mkdtempSync(join(tmpdir(), "bronvast-")), "diep", "votes.jsonl");
    const keep = votesIn(file, () => 0);
    const vote = { question: "Wie?", article: "a", paragraph: 1, sentence: 2 };
    keep({ ...vote, vote: "up" });
    keep({ ...vote, vote: "down" });
    const [first, second] = readFileSync(file, "utf8").trimEnd().split("\n");
    expect(JSON.parse(first as string)).toEqual({ time: "1970-01-01T00:00:00.000Z", ...vote, vote: "up" });
    expect(JSON.parse(second as string)).toMatchObject({ vote: "down" });
  });
});

describe("a rejection that nobody handles", () => {
  test("is logged once, and survived", async () => {
    const from = (path: string) => JSON.stringify(join(projectRoot(), "dist/src/discord", path));
    const code = `
      import { createLog } from ${from("log.js")};
      import { watchProcess } from ${from("watch-process.js")};
      watchProcess(createLog("info", []), () => {});
      Promise.reject(new Error("vergeten"));
      setTimeout(() => console.log("nog hier"), 50);`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", code]);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
    const exit = await new Promise((resolve) => child.on("close", resolve));
    expect(output.match(/Error: vergeten/g)).toHaveLength(1);
    expect(output).toContain("nog hier");
    expect(exit).toBe(0);
  });
});
