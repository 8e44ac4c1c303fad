import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "../context.ts";
import { isDiscordError, notFound, unauthorized } from "./discord-error.ts";
import { type Fault, faultAnswer } from "./faults.ts";
import { rateLimits } from "./rate-limits.ts";
import { readBody } from "./read-request.ts";
import type { RestAnswer, Route } from "./route.ts";

interface Answer extends RestAnswer {
  headers?: Record<string, string>;
  /** How a connection that gets no answer ends. */
  closeBy?: Fault["closeBy"];
}

/** What is known of a request by the time it is answered, whether it succeeded or not. */
interface RequestLog {
  body: unknown;
  headers: Record<string, string>;
}

/** The part of an address that is counted separately within a route: the channel, the guild, or the webhook. */
const MAJOR_PARAMETER = /^\/(?:channels|guilds|webhooks)\/[^/]+(?:(?<=^\/webhooks\/[^/]+)\/[^/]+)?/;

/**
 * Makes the HTTP side of the local Discord.
 *
 * @param routes - Every address it knows; the first that matches handles the request.
 */
export function restHandler(context: Context, routes: Route[]) {
  const { settings } = context;
  const limits = rateLimits(settings.rateLimit.limit, settings.rateLimit.windowMs);

  async function answer(request: IncomingMessage, url: URL, path: string, log: RequestLog): Promise<Answer> {
    const method = request.method ?? "GET";
    const { body, files } = await readBody(request);
    log.body = body;
    const fault = context.faults.take(method, path);
    if (fault?.delayMs) await wait(fault.delayMs);
    if (fault?.drop === "before") return { status: 0, closeBy: fault.closeBy };
    if (fault?.status !== undefined) return faultAnswer(fault as Fault & { status: number });
    const handled = await handle(method, path, url, log, files, request.headers.authorization);
    if (fault?.answerDelayMs) await wait(fault.answerDelayMs);
    return fault?.drop === "after" ? { status: 0, closeBy: fault.closeBy } : handled;
  }

  async function handle(
    method: string,
    path: string,
    url: URL,
    log: RequestLog,
    files: Awaited<ReturnType<typeof readBody>>["files"],
    authorization: string | undefined,
  ): Promise<Answer> {
    const route = routes.find((candidate) => candidate.method === method && candidate.pattern.test(path));
    if (!route) {
      // Discord has many more addresses; a test must hear that the bot needs one that is not here.
      context.violate({ method, path, message: "The local Discord does not know this address" });
      throw notFound();
    }
    const hasBuckets = !route.address.startsWith("/interactions/");
    const bucket = hasBuckets
      ? limits(method, route.address, MAJOR_PARAMETER.exec(path)?.[0] ?? "")
      : undefined;
    log.headers = bucket?.headers ?? {};
    if (bucket?.exceeded) {
      const body = { message: "You are being rate limited.", retry_after: bucket.retryAfter, global: false };
      return { status: 429, body };
    }
    if (route.needsToken && authorization !== `Bot ${settings.token}`) throw unauthorized();
    const params = route.pattern.exec(path)?.groups ?? {};
    for (const [name, value] of Object.entries(params)) params[name] = decodeURIComponent(value);
    return route.handle({ method, path, params, query: url.searchParams, body: log.body, files });
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const path = url.pathname.replace(/^\/api(\/v\d+)?/, "");
    const method = request.method ?? "GET";
    const log: RequestLog = { body: undefined, headers: {} };
    const finished = context.interactions.requestStarts(path);
    let result: Answer;
    try {
      result = url.pathname.startsWith("/api/v10/") ? await answer(request, url, path, log) : noSuchVersion();
    } catch (error) {
      if (!isDiscordError(error)) {
        // A mistake of the local Discord itself: it must not look like an answer of Discord's.
        console.error(error);
        context.violate({ method, path, message: `The local Discord failed: ${error}` });
        result = { status: 500, body: { message: "500: Internal Server Error", code: 0 } };
      } else {
        if (error.violation) context.violate({ method, path, message: error.violation });
        result = { status: error.status, body: error.body };
      }
    }
    write(request, response, { ...result, headers: { ...log.headers, ...result.headers } });
    context.answered(method, path, log.body, result);
    finished();
  };
}

function noSuchVersion(): Answer {
  return { status: 400, body: { message: "Invalid API version", code: 50_041 } };
}

function write(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, body, headers, closeBy } = answer;
  if (status === 0) {
    if (closeBy === "end") request.socket.destroy();
    else request.socket.resetAndDestroy();
    return;
  }
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers ?? {})) response.setHeader(name, value);
  if (body === undefined) {
    response.end();
    return;
  }
  response.setHeader("Content-Type", "application/json");
  response.end(JSON.stringify(body));
}
