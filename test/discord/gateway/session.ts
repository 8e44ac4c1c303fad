import { GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";

/** Events a session keeps for a client that comes back; Discord keeps about as many. */
const KEPT_EVENTS = 10_000;

/** A session of the bot: it outlives its connection, so that the client can resume it. */
export interface Session {
  id: string;
  shard: [id: number, count: number];
  intents: number;
  seq: number;
  /** The highest sequence number the client said it received. */
  acknowledgedSeq: number;
  kept: { seq: number; payload: string }[];
  /** The open connection, or null while the client is away. */
  socket: WebSocket | null;
}

/** A session that nothing was sent in yet. */
export function newSession(id: string, shard: [number, number], intents: number, socket: WebSocket): Session {
  return { id, shard, intents, seq: 0, acknowledgedSeq: 0, kept: [], socket };
}

/**
 * Numbers an event and keeps it for a resume.
 *
 * @returns The payload to send now if the client is there.
 */
export function recordEvent(session: Session, event: string, data: unknown): string {
  session.seq += 1;
  const payload = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: session.seq, d: data });
  session.kept.push({ seq: session.seq, payload });
  if (session.kept.length > KEPT_EVENTS) session.kept.shift();
  return payload;
}

/** The events a client has missed that received everything up to and including a sequence number. */
export function eventsAfter(session: Session, seq: number): string[] {
  return session.kept.filter((event) => event.seq > seq).map((event) => event.payload);
}
