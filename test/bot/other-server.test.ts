import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DEAD } from "./asking.ts";
import { startBot } from "./bot.ts";
import { startPlainServer } from "./plain-server.ts";

test("DISCORD_API_URL is all it takes to work against a server that is not this project's", async () => {
  const server = await startPlainServer(DEAD);
  const folder = mkdtempSync(join(tmpdir(), "bronvast-"));
  const bot = startBot({
    DISCORD_TOKEN: "een.ander.token",
    DISCORD_API_URL: server.api,
    SNAPSHOT_FILE: join(folder, "index.json.gz"),
  });
  await bot.writes("Ready as plain in 1 server, commands registered everywhere");
  const callback = () => server.requests.find(({ line }) => line.endsWith("/plain-token/callback"));
  await expect.poll(callback, { timeout: 20_000 }).toBeDefined();
  expect(callback()).toMatchObject({
    line: "POST /proxy/v10/interactions/500000000000000005/plain-token/callback",
    body: { type: 4, data: { allowed_mentions: { parse: [] } } },
  });
  expect(JSON.stringify(callback()?.body)).toContain("zestig");
  expect(server.identified).toHaveLength(1);
  expect(server.requests[0]).toMatchObject({
    line: "GET /proxy/v10/gateway/bot",
    authorization: "Bot een.ander.token",
  });
  expect(await bot.stop()).toEqual({ code: 0, signal: null });
  await server.stop();
});
