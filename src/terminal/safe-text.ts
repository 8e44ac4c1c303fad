/** What could steer a terminal: controls of both sets, changes of direction, separators, halves of surrogate pairs. */
const STEERING = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Gives a text of one line without anything that a terminal would act upon instead of show. */
export function safeText(text: string): string {
  return text.replace(/[\t\n\r]/gu, " ").replace(STEERING, "");
}
