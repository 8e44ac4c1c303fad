import { createHash } from "node:crypto";

/** What a rate limit bucket says about one request. */
export interface BucketAnswer {
  exceeded: boolean;
  retryAfter: number;
  headers: Record<string, string>;
}

/**
 * Counts requests per bucket, as Discord does: a bucket is a route together with its major parameter.
 */
export function rateLimits(limit: number, windowMs: number) {
  const windows = new Map<string, { used: number; endsAt: number }>();
  return (method: string, route: string, majorParameter: string): BucketAnswer => {
    const bucket = createHash("md5").update(`${method} ${route}`).digest("hex");
    const key = `${bucket}:${majorParameter}`;
    const now = Date.now();
    let window = windows.get(key);
    if (!window || window.endsAt <= now) {
      window = { used: 0, endsAt: now + windowMs };
      windows.set(key, window);
    }
    const exceeded = window.used >= limit;
    if (!exceeded) window.used += 1;
    const resetAfter = (window.endsAt - now) / 1000;
    const headers: Record<string, string> = {
      "X-RateLimit-Limit": String(limit),
      "X-RateLimit-Remaining": String(limit - window.used),
      "X-RateLimit-Reset": (window.endsAt / 1000).toFixed(3),
      "X-RateLimit-Reset-After": resetAfter.toFixed(3),
      "X-RateLimit-Bucket": bucket,
    };
    if (exceeded) {
      headers["Retry-After"] = resetAfter.toFixed(3);
      headers["X-RateLimit-Scope"] = "user";
    }
    return { exceeded, retryAfter: resetAfter, headers };
  };
}
