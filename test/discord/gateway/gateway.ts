import type { Server } from "node:http";
import type { Socket } from "node:net";
import { GatewayCloseCodes, GatewayOpcodes } from "discord.js";
import { type WebSocket, WebSocketServer } from "ws";
import type { LocalEvent } from "../events.ts";
import type { Settings } from "../options.ts";
import { shardOf } from "../snowflake.ts";
import type { World } from "../world.ts";
import { answerClient } from "./answer-client.ts";
import { recordEvent, type Session } from "./session.ts";

/** The state of the gateway, for the modules that make it up. */
export interface GatewayState {
  world: World;
  settings: Settings;
  emit(event: LocalEvent): void;
  url: string;
  sessions: Map<string, Session>;
  /** Which session a connection has identified for or resumed. */
  bySocket: Map<WebSocket, Session>;
  acknowledgesHeartbeats: boolean;
  /** How many more events go out before the connection is cut, and how; undefined when no cut is planned. */
  plannedCut: { events: number; reset: boolean | undefined } | undefined;
  counts: { identify: number; resume: number; resumed: number; heartbeat: number; connection: number };
  /** Called whenever a client has said how far it got. */
  progress: Set<() => void>;
}

/** When the connections are cut. */
export interface CutOptions {
  /** How many more events the client gets first. */
  afterEvents?: number;
  /** Whether the connection is reset instead of ended, so that what was just sent may not arrive. */
  reset?: boolean;
}

/** The gateway as the rest of the local Discord, and a test, uses it. */
export interface Gateway {
  /** How often each thing happened since the start. */
  readonly counts: Readonly<GatewayState["counts"]>;
  /** The sessions that exist, connected or waiting to be resumed. */
  readonly sessions: readonly Session[];
  /** Sends an event to the sessions of the shard that serves the guild and asked for the intent. */
  dispatch(event: string, target: DispatchTarget, data: (session: Session) => unknown): void;
  /** Cuts every connection without a close frame, as a network does. */
  cut(options?: CutOptions): void;
  /** Tells every client to reconnect and resume (op 7). */
  reconnect(): void;
  /** Tells every client that its session is invalid (op 9). */
  invalidate(options: { resumable: boolean }): void;
  /** Closes every connection with a code of Discord's. */
  close(code: number, reason?: string): void;
  /** Stops answering heartbeats, or starts again. */
  acknowledgeHeartbeats(answered: boolean): void;
  /** Resolves when every connected client has received everything sent so far. */
  delivered(timeoutMs?: number): Promise<void>;
  stop(): void;
}

/** For whom an event is. */
export interface DispatchTarget {
  /** The guild it happened in; without one it is a direct message. */
  guildId?: string | undefined;
  /** The intent a session must have asked for; without one every session of the shard gets it. */
  intent?: number;
}

/**
 * Starts the gateway on an HTTP server that already listens.
 */
export function startGateway(
  server: Server,
  url: string,
  world: World,
  settings: Settings,
  emit: (event: LocalEvent) => void,
): Gateway {
  const state: GatewayState = {
    world,
    settings,
    emit,
    url,
    sessions: new Map(),
    bySocket: new Map(),
    acknowledgesHeartbeats: true,
    plannedCut: undefined,
    counts: { identify: 0, resume: 0, resumed: 0, heartbeat: 0, connection: 0 },
    progress: new Set(),
  };
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket, request) => {
    const query = new URL(request.url ?? "/", url).searchParams;
    state.counts.connection += 1;
    emit({ kind: "gateway", direction: "opened" });
    socket.on("close", (code) => leave(state, socket, code));
    socket.on("error", () => undefined);
    if (query.get("v") !== "10")
      return socket.close(GatewayCloseCodes.InvalidAPIVersion, "Invalid API version");
    // Discord ignores the compression a client asks for when it cannot give it, and so does this server.
    if (query.get("encoding") === "etf") return socket.close(GatewayCloseCodes.DecodeError, "Only JSON here");
    socket.on("message", (data) => answerClient(state, socket, data.toString()));
    send(state, socket, GatewayOpcodes.Hello, { heartbeat_interval: settings.heartbeatIntervalMs });
  });
  const connected = () => [...sockets.clients];
  return {
    counts: state.counts,
    get sessions() {
      return [...state.sessions.values()];
    },
    dispatch: (event, target, data) => dispatch(state, event, target, data),
    cut(options = {}) {
      if (options.afterEvents) state.plannedCut = { events: options.afterEvents, reset: options.reset };
      else for (const socket of connected()) cutSocket(state, socket, options.reset);
    },
    reconnect: () => {
      for (const socket of connected()) send(state, socket, GatewayOpcodes.Reconnect, null);
    },
    invalidate({ resumable }) {
      if (!resumable) state.sessions.clear();
      for (const socket of connected()) send(state, socket, GatewayOpcodes.InvalidSession, resumable);
    },
    close: (code, reason) => {
      for (const socket of connected()) socket.close(code, reason);
    },
    acknowledgeHeartbeats: (answered) => {
      state.acknowledgesHeartbeats = answered;
    },
    delivered: (timeoutMs) => delivered(state, timeoutMs),
    stop: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Sends a payload that is no event. */
export function send(state: GatewayState, socket: WebSocket, op: number, data: unknown): void {
  state.emit({ kind: "gateway", direction: "sent", op });
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

/** Numbers an event for a session, and sends it if its client is there. */
export function sendEvent(state: GatewayState, session: Session, event: string, data: unknown): void {
  const payload = recordEvent(session, event, data);
  if (!session.socket) return;
  state.emit({ kind: "gateway", direction: "sent", op: GatewayOpcodes.Dispatch, event });
  session.socket.send(payload);
  const cut = state.plannedCut;
  if (!cut) return;
  cut.events -= 1;
  if (cut.events > 0) return;
  state.plannedCut = undefined;
  cutSocket(state, session.socket, cut.reset);
}

function dispatch(
  state: GatewayState,
  event: string,
  { guildId, intent }: DispatchTarget,
  data: (session: Session) => unknown,
): void {
  for (const session of state.sessions.values()) {
    if (session.shard[0] !== shardOf(guildId, session.shard[1])) continue;
    if (intent !== undefined && (session.intents & intent) === 0) continue;
    sendEvent(state, session, event, data(session));
  }
}

/**
 * Ends the TCP connection without the goodbye that WebSocket wants. What was already written still arrives, unless
 * the connection is reset; then it depends on chance.
 */
function cutSocket(state: GatewayState, socket: WebSocket, reset = false): void {
  const session = state.bySocket.get(socket);
  if (session?.socket === socket) session.socket = null;
  const tcp = (socket as unknown as { _socket: Socket })._socket;
  if (reset) tcp.resetAndDestroy();
  else tcp.end();
}

function leave(state: GatewayState, socket: WebSocket, code: number): void {
  state.emit({ kind: "gateway", direction: "closed", code });
  const session = state.bySocket.get(socket);
  state.bySocket.delete(socket);
  if (!session) return;
  if (session.socket === socket) session.socket = null;
  // A client that says goodbye with 1000 or 1001 gives up its session; with any other code it may come back.
  if (code === 1000 || code === 1001) state.sessions.delete(session.id);
}

async function delivered(state: GatewayState, timeoutMs = 10_000): Promise<void> {
  const goals = new Map([...state.sessions.values()].map((session) => [session, session.seq]));
  const behind = () =>
    [...goals].filter(([session, seq]) => state.sessions.has(session.id) && session.acknowledgedSeq < seq);
  const deadline = Date.now() + timeoutMs;
  while (behind().length > 0) {
    if (Date.now() > deadline)
      throw new Error(`The client did not receive every event within ${timeoutMs} ms`);
    // A heartbeat of the server's (op 1) makes the client answer at once with how far it got.
    for (const [session] of behind()) {
      if (session.socket) send(state, session.socket, GatewayOpcodes.Heartbeat, null);
    }
    await new Promise<void>((resolve) => {
      const go = () => {
        clearTimeout(timer);
        state.progress.delete(go);
        resolve();
      };
      const timer = setTimeout(go, 50);
      state.progress.add(go);
    });
  }
}
