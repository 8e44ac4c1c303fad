const MOTIVATES =
  /^(?:motiveer(?:t|de|den)|motiveren|gemotiveerd|rechtvaardig(?:t|de|den|en)|gerechtvaardigd)$/;

/** Whether a word is a form of a verb for giving the reason of what one does. */
export function isMotivating(folded: string): boolean {
  return MOTIVATES.test(folded);
}
