/** Gives an article's date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as a reader writes it: „augustus 2021”. */
export function formatArticleDate(date: string, locale: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  const options: Intl.DateTimeFormatOptions = {
    timeZone: "UTC",
    year: "numeric",
    ...(month === undefined ? {} : { month: "long" }),
    ...(day === undefined ? {} : { day: "numeric" }),
  };
  const moment = new Date(0);
  moment.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(locale, options).format(moment);
}
