import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { WebSocketServer } from "ws";

/** A request that the server got. */
export interface PlainRequest {
  readonly line: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

const BOT = { id: "100000000000000001", username: "plain", discriminator: "0000", avatar: null, bot: true };
const GUILD = "200000000000000002";
const CHANNEL = {
  id: "300000000000000003",
  type: 0,
  guild_id: GUILD,
  name: "plain",
  permission_overwrites: [],
};
const USER = {
  id: "400000000000000004",
  username: "iemand",
  discriminator: "0",
  global_name: null,
  avatar: null,
};

/**
 * The least that a bot needs of Discord, written from its documentation alone: a gateway, one server, one slash
 * command, and an ear for what the bot sends.
 */
export async function startPlainServer(question: string) {
  const requests: PlainRequest[] = [];
  const identified: unknown[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    const line = `${request.method} ${(request.url ?? "").split("?")[0]}`;
    const { authorization } = request.headers;
    requests.push({ line, authorization, body: text === "" ? undefined : JSON.parse(text) });
    const { port } = server.address() as AddressInfo;
    const answers: Record<string, unknown> = {
      "GET /proxy/v10/gateway/bot": {
        url: `ws://127.0.0.1:${port}`,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      },
      [`GET /proxy/v10/applications/${BOT.id}/commands`]: [],
      [`PUT /proxy/v10/applications/${BOT.id}/commands`]: [],
    };
    const answer = answers[line];
    response.writeHead(answer === undefined ? 204 : 200, { "content-type": "application/json" });
    response.end(answer === undefined ? undefined : JSON.stringify(answer));
  });
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket) => {
    let s = 0;
    const send = (t: string, d: unknown) => socket.send(JSON.stringify({ op: 0, t, d, s: ++s }));
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }));
    socket.on("message", (data) => {
      const { op, d } = JSON.parse(String(data));
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op !== 2) return;
      identified.push(d);
      const session = { session_id: "plain", resume_gateway_url: "ws://127.0.0.1:1" };
      const guilds = [{ id: GUILD, unavailable: true }];
      send("READY", { v: 10, user: BOT, guilds, application: { id: BOT.id, flags: 0 }, ...session });
      send("GUILD_CREATE", {
        id: GUILD,
        name: "plain",
        owner_id: USER.id,
        channels: [CHANNEL],
        roles: [],
        members: [],
        emojis: [],
        threads: [],
      });
      send("INTERACTION_CREATE", {
        id: "500000000000000005",
        application_id: BOT.id,
        type: 2,
        token: "plain-token",
        version: 1,
        guild_id: GUILD,
        channel_id: CHANNEL.id,
        channel: CHANNEL,
        member: {
          user: USER,
          roles: [],
          permissions: "0",
          joined_at: "2020-01-01T00:00:00Z",
          deaf: false,
          mute: false,
        },
        locale: "nl",
        entitlements: [],
        authorizing_integration_owners: {},
        data: { id: "6", name: "vraag", type: 1, options: [{ name: "vraag", type: 3, value: question }] },
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}/proxy`,
    requests,
    identified,
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
