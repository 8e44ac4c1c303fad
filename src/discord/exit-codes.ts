import { DiscordAPIError, GatewayCloseCodes, HTTPError } from "discord.js";

/** Why the program ended, as its exit code tells. */
export const EXIT = {
  /** Stopped by SIGINT or SIGTERM. */
  stopped: 0,
  /** Something that should not happen. */
  unexpected: 70,
  /** A setting is wrong. */
  settings: 2,
  /** Discord does not know the token. */
  token: 3,
  /** An intent was asked for that the application has not been granted. */
  intents: 4,
  /** Discord cannot be reached, or does not answer as Discord does. */
  unreachable: 5,
  /** The bot was started too often today. */
  startLimit: 6,
} as const;

/** An end, and the one line that says why. */
export interface Ending {
  readonly code: number;
  readonly line: string;
}

/** Explains why the gateway closed for good; null when the client will connect again by itself. */
export function endingOfClose(closeCode: number): Ending | null {
  switch (closeCode) {
    case GatewayCloseCodes.AuthenticationFailed:
      return WRONG_TOKEN;
    case GatewayCloseCodes.InvalidIntents:
    case GatewayCloseCodes.DisallowedIntents:
      return {
        code: EXIT.intents,
        line: `Discord does not grant the Message Content intent (${closeCode}). Switch it on at the Bot page of your application, or empty QUESTION_CHANNEL_IDS.`,
      };
    case GatewayCloseCodes.InvalidShard:
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidAPIVersion:
      return {
        code: EXIT.unexpected,
        line: `Discord closed the connection for good (${closeCode} ${GatewayCloseCodes[closeCode]}).`,
      };
    default:
      return null;
  }
}

/** Explains why logging in, or the first request to Discord, failed. */
export function endingOfLogin(error: unknown, apiUrl: string): Ending {
  const { code, status, message } = error as { code?: unknown; status?: unknown; message?: string };
  if (code === "TokenInvalid" || status === 401) return WRONG_TOKEN;
  if (/Not enough sessions/.test(message ?? "")) {
    return {
      code: EXIT.startLimit,
      line: `Discord allows no more starts of this bot for now: ${oneLine(message)}`,
    };
  }
  if (error instanceof DiscordAPIError || error instanceof HTTPError) {
    return unreachable(apiUrl, `it answered ${error.status} ${oneLine(message)}`);
  }
  const reason = networkReason(error);
  if (reason !== null) return unreachable(apiUrl, reason);
  return { code: EXIT.unexpected, line: `Logging in failed: ${oneLine(message ?? String(error))}` };
}

const WRONG_TOKEN: Ending = {
  code: EXIT.token,
  line: "Discord does not know this token. Reset it at the Bot page of your application and put the new one in DISCORD_TOKEN.",
};

const unreachable = (apiUrl: string, reason: string): Ending => ({
  code: EXIT.unreachable,
  line: `Discord cannot be reached at ${apiUrl}: ${reason}. Look at the network and at DISCORD_API_URL.`,
});

/** What a failed connection says of itself; null when the error is of another kind. */
function networkReason(error: unknown): string | null {
  const { name, code, cause, message } = error as NodeJS.ErrnoException & { cause?: unknown };
  if (name === "AbortError") return "no answer in time";
  if (typeof code === "string" && /^(E[A-Z_]{3,}|UND_ERR_\w+|CERT_\w+|DEPTH_\w+|SELF_\w+)$/.test(code)) {
    return oneLine(message) || code;
  }
  return cause === undefined ? null : networkReason(cause);
}

const oneLine = (text = "") => text.replace(/\s+/g, " ").trim();
