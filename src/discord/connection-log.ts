import { type Client, Events } from "discord.js";
import type { Log } from "./log.ts";

/** Logs what becomes of the connection: once when it is lost, however often the client tries, and once when it is back. */
export function logConnection(client: Client, log: Log): void {
  const lost = new Set<number>();
  const back = (shard: number) => {
    if (lost.delete(shard)) log.info(`Shard ${shard} is connected again`);
  };
  client.on(Events.ShardReconnecting, (shard) => {
    if (lost.has(shard)) return;
    lost.add(shard);
    log.warn(`Shard ${shard} lost its connection and is connecting again`);
  });
  client.on(Events.ShardResume, back);
  client.on(Events.ShardReady, back);
  // Every try to connect again may bring one, and the last of them comes back as the reason why the bot ends.
  client.on(Events.ShardError, (error, shard) => log.debug(`Shard ${shard}: ${error.message}`));
  client.on(Events.Error, (error) => log.error("The client met an error", error));
  client.on(Events.Warn, (text) => log.warn(text));
  client.on(Events.Debug, (text) => log.debug(text));
}
