import type { Texts } from "./texts/texts.ts";

const UNITS = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
] as const;

/** Gives a length of time in its two largest units: „2 dagen en 3 uur”. */
export function formatDuration(milliseconds: number, texts: Texts): string {
  let left = Math.max(0, Math.floor(milliseconds / 1_000));
  const parts: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(left / seconds);
    left -= count * seconds;
    if (count > 0) parts.push(texts.unit[unit](count));
    else if (parts.length > 0) break;
    if (parts.length === 2) break;
  }
  return parts.length === 0 ? texts.unit.second(0) : texts.list(parts);
}

/** Gives how long ago something was, in its largest unit: „3 minuten geleden”. */
export function formatAgo(milliseconds: number, texts: Texts): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1_000));
  const [unit, size] = UNITS.find(([, each]) => seconds >= each) ?? ["second", 1];
  const format = new Intl.RelativeTimeFormat(texts.tag, { numeric: "auto" });
  return format.format(-Math.floor(seconds / size), unit);
}
