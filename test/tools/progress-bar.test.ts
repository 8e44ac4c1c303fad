import { describe, expect, it } from "vitest";
import { createProgressBar } from "../../src/tools/progress-bar.ts";

function watched(isTTY: boolean) {
  let written = "";
  let time = 0;
  const stream = { isTTY, write: (text: string) => (written += text) };
  const bar = createProgressBar(stream, () => time);
  return {
    bar,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    written: () => written,
  };
}

describe("the progress bar", () => {
  it("appears once the work takes over half a second, and is taken away at the end", () => {
    const { bar, wait, written } = watched(true);
    wait(499);
    bar.update("Lezen", 1, 4);
    expect(written()).toBe("");
    wait(1);
    bar.update("Lezen", 2, 4);
    expect(written()).toBe("\rLezen ████████████░░░░░░░░░░░░ 2/4\u001b[K");
    bar.clear();
    expect(written()).toMatch(/\r\u001b\[K$/u);
  });

  it("is drawn at most twenty times a second, and always when the work is done", () => {
    const { bar, wait, written } = watched(true);
    wait(600);
    for (let done = 1; done <= 100; done++) {
      bar.update("Lezen", done, 100);
      wait(1);
    }
    expect(written().match(/\d+\/100/gu)).toEqual(["1/100", "51/100", "100/100"]);
  });

  it("is not drawn where nobody watches, and leaves nothing to take away", () => {
    const { bar, wait, written } = watched(false);
    wait(600);
    bar.update("Lezen", 2, 4);
    bar.clear();
    expect(written()).toBe("");
  });
});
