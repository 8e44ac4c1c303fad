import { range } from "./range.ts";

/** The first and the last year that a key names; null when it names no time. */
export function yearsOf(key: string): readonly [number, number] | null {
  const year = /^#(1\d{3}|20\d{2})$/.exec(key);
  if (year) return [Number(year[1]), Number(year[1])];
  const decade = /^decade:(\d+)$/.exec(key);
  if (decade) return [Number(decade[1]) * 10, Number(decade[1]) * 10 + 9];
  const century = /^century:(\d+)$/.exec(key);
  if (century) return [Number(century[1]) * 100 - 99, Number(century[1]) * 100];
  const years = /^years:(\d*)-(\d*)$/.exec(key);
  if (!years) return null;
  return [years[1] ? Number(years[1]) : FIRST_YEAR, years[2] ? Number(years[2]) : LAST_YEAR];
}

/** Years are looked for between these: a smaller number is seldom a year. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2099;

/** The keys of the years, decades and centuries that lie within a span, itself left out. */
export function timesWithin(key: string): string[] {
  const span = yearsOf(key);
  if (!span || key.startsWith("#")) return [];
  const [from, to] = span;
  const inside = range(Math.max(from, FIRST_YEAR), Math.min(to, LAST_YEAR)).map((year) => `#${year}`);
  const decades = range(Math.ceil(from / 10), Math.floor((to - 9) / 10)).map((decade) => `decade:${decade}`);
  const centuries = range(Math.ceil((from + 99) / 100), Math.floor(to / 100)).map((nth) => `century:${nth}`);
  return [...inside, ...decades, ...centuries].filter((other) => other !== key);
}

/** The keys of the decade and the century that a year or a decade lies in. */
export function timesAround(key: string): string[] {
  const span = yearsOf(key);
  if (!span || key.startsWith("years:")) return [];
  const [from, to] = span;
  const century = `century:${Math.ceil((from + 1) / 100)}`;
  return [`decade:${Math.floor(from / 10)}`, century].filter((other) => {
    const whole = yearsOf(other) as readonly [number, number];
    return other !== key && whole[0] <= from + 1 && whole[1] >= to - 1;
  });
}

/** A stretch of more years than this says little about any one of them. */
const LONGEST_STRETCH = 40;

/** The keys of all stretches of years that a year may lie in: who led from 1949 to 1985 did so in 1970. */
export function stretchesAround(key: string): string[] {
  const span = key.startsWith("#") ? yearsOf(key) : null;
  if (!span) return [];
  const [year] = span;
  return range(year - LONGEST_STRETCH, year).flatMap((from) =>
    range(Math.max(year, from + 1), from + LONGEST_STRETCH).map((to) => `years:${from}-${to}`),
  );
}
