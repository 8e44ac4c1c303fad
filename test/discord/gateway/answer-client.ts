import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import { apiGuildCreate, apiUser } from "../payloads.ts";
import { shardOf } from "../snowflake.ts";
import { type GatewayState, send, sendEvent } from "./gateway.ts";
import { eventsAfter, newSession, type Session } from "./session.ts";

const KNOWN_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === "number")
  .reduce((all, bit) => all | bit, 0);

interface Identify {
  token?: string;
  intents?: number;
  shard?: [number, number];
}

interface Resume {
  token?: string;
  session_id?: string;
  seq?: number;
}

/** Why Discord closes a connection. */
type Closing = [code: GatewayCloseCodes, reason: string];

/**
 * Answers a payload of the client as Discord's gateway does.
 */
export function answerClient(state: GatewayState, socket: WebSocket, text: string): void {
  const closing = answer(state, socket, text);
  if (closing) socket.close(...closing);
}

function answer(state: GatewayState, socket: WebSocket, text: string): Closing | undefined {
  let payload: { op: number; d: unknown };
  try {
    payload = JSON.parse(text);
  } catch {
    return [GatewayCloseCodes.DecodeError, "Error while decoding payload."];
  }
  state.emit({ kind: "gateway", direction: "received", op: payload.op });
  switch (payload.op) {
    case GatewayOpcodes.Heartbeat:
      heartbeat(state, socket, payload.d as number | null);
      return undefined;
    case GatewayOpcodes.Identify:
      return identify(state, socket, payload.d as Identify);
    case GatewayOpcodes.Resume:
      return resume(state, socket, payload.d as Resume);
    case GatewayOpcodes.PresenceUpdate:
    case GatewayOpcodes.VoiceStateUpdate:
    case GatewayOpcodes.RequestGuildMembers:
      return state.bySocket.has(socket)
        ? undefined
        : [GatewayCloseCodes.NotAuthenticated, "Not authenticated."];
    default:
      return [GatewayCloseCodes.UnknownOpcode, "Unknown opcode."];
  }
}

function heartbeat(state: GatewayState, socket: WebSocket, seq: number | null): void {
  state.counts.heartbeat += 1;
  const session = state.bySocket.get(socket);
  if (session && seq !== null) session.acknowledgedSeq = Math.max(session.acknowledgedSeq, seq);
  if (state.acknowledgesHeartbeats) send(state, socket, GatewayOpcodes.HeartbeatAck, null);
  for (const report of [...state.progress]) report();
}

function identify(state: GatewayState, socket: WebSocket, data: Identify): Closing | undefined {
  state.counts.identify += 1;
  const current = state.bySocket.get(socket);
  if (current && state.sessions.has(current.id)) {
    return [GatewayCloseCodes.AlreadyAuthenticated, "Already authenticated."];
  }
  if (data.token !== state.settings.token) {
    return [GatewayCloseCodes.AuthenticationFailed, "Authentication failed."];
  }
  const shard = data.shard ?? [0, 1];
  if (!(shard[0] >= 0 && shard[0] < shard[1])) {
    return [GatewayCloseCodes.InvalidShard, "Invalid shard."];
  }
  if (typeof data.intents !== "number" || (data.intents & ~KNOWN_INTENTS) !== 0) {
    return [GatewayCloseCodes.InvalidIntents, "Invalid intent(s)."];
  }
  if ((data.intents & state.settings.disallowedIntents) !== 0) {
    return [GatewayCloseCodes.DisallowedIntents, "Disallowed intent(s)."];
  }
  forgetAbandoned(state, shard);
  const session = newSession(state.world.newId(), shard, data.intents, socket);
  state.sessions.set(session.id, session);
  state.bySocket.set(socket, session);
  greet(state, session);
  return undefined;
}

/** A client that identifies anew gives up the sessions of its shard that it was cut off from. */
function forgetAbandoned(state: GatewayState, shard: [number, number]): void {
  for (const session of state.sessions.values()) {
    if (!session.socket && session.shard[0] === shard[0] && session.shard[1] === shard[1]) {
      state.sessions.delete(session.id);
    }
  }
}

function greet(state: GatewayState, session: Session): void {
  const { world } = state;
  const guilds = [...world.guilds.values()].filter(
    (guild) => shardOf(guild.id, session.shard[1]) === session.shard[0],
  );
  sendEvent(state, session, "READY", {
    v: 10,
    user: { ...apiUser(world.bot), verified: true, mfa_enabled: false, email: null, flags: 0 },
    user_settings: {},
    guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
    private_channels: [],
    relationships: [],
    presences: [],
    session_id: session.id,
    session_type: "normal",
    resume_gateway_url: state.url,
    shard: session.shard,
    application: { id: world.applicationId, flags: 0 },
    _trace: ["local-discord"],
  });
  if ((session.intents & GatewayIntentBits.Guilds) === 0) return;
  for (const guild of guilds) sendEvent(state, session, "GUILD_CREATE", apiGuildCreate(world, guild));
}

function resume(state: GatewayState, socket: WebSocket, data: Resume): Closing | undefined {
  state.counts.resume += 1;
  if (data.token !== state.settings.token) {
    return [GatewayCloseCodes.AuthenticationFailed, "Authentication failed."];
  }
  const session = state.sessions.get(data.session_id ?? "");
  if (!session) {
    send(state, socket, GatewayOpcodes.InvalidSession, false);
    return undefined;
  }
  const seq = data.seq ?? 0;
  if (seq > session.seq) return [GatewayCloseCodes.InvalidSeq, "Invalid seq."];
  state.counts.resumed += 1;
  session.socket = socket;
  session.acknowledgedSeq = Math.max(session.acknowledgedSeq, seq);
  state.bySocket.set(socket, session);
  for (const payload of eventsAfter(session, seq)) socket.send(payload);
  sendEvent(state, session, "RESUMED", { _trace: ["local-discord"] });
  return undefined;
}
