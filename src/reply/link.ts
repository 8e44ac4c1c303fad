import { LIMITS } from "./limits.ts";

/** Gives an address as it may stand in a link; null when it is none that Discord takes. */
export function safeUrl(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  const safe = href.replace(
    /[()<>[\]\\*_~`|\s]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return safe.length <= LIMITS.url / 4 && !/[^\x21-\x7e]/.test(safe) ? safe : null;
}
