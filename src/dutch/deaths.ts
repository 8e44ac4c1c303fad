const DEATH =
  /^(?:overleed|overlijdt?|overlijden|overleden|stierf|stierven|sterft?|sterven|gestorven|bezweek|bezweken|doodging(?:en)?|doodgegaan)$/;

/** Whether a word is a form of a verb for dying. */
export function isDeath(folded: string): boolean {
  return DEATH.test(folded);
}
