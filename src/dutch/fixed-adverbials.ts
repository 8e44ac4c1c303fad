/** What follows a preposition in an adverbial that no verb governs: „tot zover”, „met name”, „over het algemeen”. */
const BEHIND: Readonly<Record<string, RegExp>> = {
  tot: /^(?:zover|dusverre?|dusver|nu|nog toe|heden|voor kort|dan toe)\b/,
  in: /^(?:totaal|feite|principe|wezen|beginsel|het algemeen|(?:ieder|elk) geval)\b/,
  met: /^name\b/,
  op: /^(?:zich|termijn|voorhand|den duur|(?:dat|dit) (?:moment|ogenblik))\b/,
  van: /^(?:nature|tevoren|oudsher|meet af|nu af)\b/,
  over: /^het algemeen\b/,
  voor: /^(?:zover|altijd|het (?:eerst|laatst)|de (?:eerste|laatste) keer)\b/,
  onder: /^(?:meer|anderen?)\b/,
  naar: /^(?:schatting|verluidt|verhouding|eigen zeggen)\b/,
  om: /^en (?:nabij|bij)\b/,
};

/**
 * Whether a preposition begins an adverbial of its own, and so goes with no verb: „kwamen tot zover” is no „komen tot”.
 * @param behind the two words behind it, folded
 */
export function opensAdverbial(preposition: string, behind: readonly string[]): boolean {
  return BEHIND[preposition]?.test(behind.join(" ")) ?? false;
}
