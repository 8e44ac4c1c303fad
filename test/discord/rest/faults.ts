/** A failure of Discord's that a test plans. */
export interface Fault {
  /** The method it concerns; every method when left out. */
  method?: string;
  /** The paths it concerns, without `/api/v10`. */
  path: RegExp;
  /** How many requests it strikes; 1 when left out. */
  times?: number;
  /** The status to answer with. Without one the request is handled as usual, after the delay. */
  status?: number;
  /** The body to answer with. */
  body?: unknown;
  /** Seconds, as Discord gives them in Retry-After. */
  retryAfter?: number;
  /** Whether a 429 is for every request of the bot. */
  global?: boolean;
  /** How long the request takes to arrive. */
  delayMs?: number;
  /** How long the answer takes to arrive, after the request has taken effect. */
  answerDelayMs?: number;
  /**
   * Cuts the connection instead of answering: "before" the request is handled, or "after", when it has taken
   * effect and the bot cannot know.
   */
  drop?: "before" | "after";
  /**
   * How a dropped connection ends: reset, which discord.js tries again, or just ended, which it does not.
   */
  closeBy?: "reset" | "end" | undefined;
}

/** A planned fault, to see what it struck and to end it. */
export interface PlannedFault {
  /** How many requests it struck so far. */
  readonly hits: number;
  cancel(): void;
}

/** The faults that are planned. */
export interface FaultPlan {
  add(fault: Fault): PlannedFault;
  /** Takes the first fault that concerns a request, and counts it. */
  take(method: string, path: string): Fault | undefined;
}

/** A plan without faults. */
export function faultPlan(): FaultPlan {
  const planned: { fault: Fault; hits: number; left: number }[] = [];
  return {
    add(fault) {
      const entry = { fault, hits: 0, left: fault.times ?? 1 };
      planned.push(entry);
      return {
        get hits() {
          return entry.hits;
        },
        cancel: () => {
          entry.left = 0;
        },
      };
    },
    take(method, path) {
      const entry = planned.find(
        ({ fault, left }) =>
          left > 0 && (fault.method === undefined || fault.method === method) && fault.path.test(path),
      );
      if (!entry) return undefined;
      entry.hits += 1;
      entry.left -= 1;
      return entry.fault;
    },
  };
}

/** The body and headers of an answer that a fault gives. */
export function faultAnswer(fault: Fault & { status: number }) {
  if (fault.status !== 429) {
    return {
      status: fault.status,
      body: fault.body ?? { message: `${fault.status}: Local fault`, code: 0 },
      headers: {},
    };
  }
  const retryAfter = fault.retryAfter ?? 0.1;
  const headers: Record<string, string> = {
    "Retry-After": String(retryAfter),
    "X-RateLimit-Scope": fault.global ? "global" : "user",
  };
  if (fault.global) headers["X-RateLimit-Global"] = "true";
  const body = {
    message: "You are being rate limited.",
    retry_after: retryAfter,
    global: fault.global ?? false,
  };
  return { status: 429, body: fault.body ?? body, headers };
}
