const formats = new Map<string, Intl.DateTimeFormat>();

/** Gives an article's date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as a reader writes it: „augustus 2021”. */
export function formatArticleDate(date: string, locale: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return formatFor(locale, month !== undefined, day !== undefined).format(moment);
}

/** Making a format costs more than all else that an answer is drawn with, so each is made once. */
function formatFor(locale: string, hasMonth: boolean, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${hasMonth} ${hasDay}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(hasMonth ? { month: "long" } : {}),
    ...(hasDay ? { day: "numeric" } : {}),
  });
  formats.set(key, format);
  return format;
}
