const REALLY = "(?:in (?:het|'t) echt|in werkelijkheid|werkelijk|echt)";
const MEANWHILE = "(?: (?:nu|nou|dan|toch|eigenlijk))*";
const REALLY_CALLED = new RegExp(
  `^\\s*hoe heet(?:te)?${MEANWHILE} (.+?)${MEANWHILE} ${REALLY}[\\s?!.]*$`,
  "iu",
);

const REAL_NAME = /(?<!\p{L})(?:eigenlijke|werkelijke|ware) naam(?!\p{L})/iu;

/**
 * „Hoe heette Multatuli eigenlijk in het echt?”, „wat was zijn ware naam?”: gives them as the question for the „echte
 * naam”, and others as they are.
 */
export function asRealName(text: string): string {
  return text.replace(REALLY_CALLED, "Wat is de echte naam van $1?").replace(REAL_NAME, "echte naam");
}
