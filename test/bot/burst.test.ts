import { expect, test } from "vitest";
import { startTogether } from "./bot.ts";
import { burst } from "./burst.ts";
import { expectGoodManners } from "./look.ts";

test("a thousand questions at once are all acknowledged, and answered once", {
  timeout: 180_000,
}, async () => {
  // Three times as long as Discord gives, for other tests share the machine; `npm run bench:discord` gives the times.
  const together = await startTogether({ interactionTimeoutMs: 9_000 });
  const { exchanges, postponed } = await burst(together, 1_000);
  expect(exchanges.filter(({ failed }) => failed)).toEqual([]);
  for (const { message, history } of exchanges) {
    expect(message?.embeds).toHaveLength(1);
    expect(history.filter(({ what }) => what === "refused" || what === "followUp")).toEqual([]);
  }
  const edits = exchanges.flatMap(({ history }) => history.filter(({ what }) => what === "edit"));
  expect(edits).toHaveLength(postponed);
  expectGoodManners(together.discord);
  await together.end();
});
