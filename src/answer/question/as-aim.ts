const LIGHTLY = "(?: (?:nu|nou|dan|toch|eigenlijk|precies|vooral|uiteindelijk|graag))*";
const WANTS =
  "wil|willen|wilde|wilden|wou|hoopt|hoopte|hopen|hoopten|wenst|wenste|wensen|probeert|probeerde|proberen|probeerden|tracht|trachtte|trachten";
const REACHES = "(?:bereiken|realiseren|verwezenlijken|(?:voor elkaar|gedaan) (?:te )?krijgen)";

/** Ways to ask for an aim without that word: whose it is, and what may follow. */
const ASKS_AIM = [
  `wat (?:${WANTS})${LIGHTLY} (.+?)${LIGHTLY} (?:te )?${REACHES}(?!\\p{L})(.*)`,
  `wat (?:heeft|hebben|had|hadden|staat|staan|stond|stonden)${LIGHTLY} (.+?)${LIGHTLY} voor ogen(?!\\p{L})(.*)`,
  `wat (?:streeft|streven|streefde|streefden)${LIGHTLY} (.+?)${LIGHTLY} na(?!\\p{L})(.*)`,
  `wat (?:beoogt|beogen|beoogde|beoogden)${LIGHTLY} ([^?!.]+)(.*)`,
  `waar(?:naar)? (?:streeft|streven|streefde|streefden)${LIGHTLY} ([^?!.]+?)(?: naar(?!\\p{L}))?([?!. ]*)`,
  `waar (?:is|was) het${LIGHTLY} (.+?)${LIGHTLY} om te doen(?!\\p{L})(.*)`,
  `wat (?:willen|wilden)${LIGHTLY} ([^?!.]+ (?:allebei|beide|samen|gezamenlijk))([?!. ]*)`,
  `welke? (?:doel(?:en|stelling)?|oogmerk) (?:heeft|hebben|had|hadden|deelt|delen|deelde|deelden|zou|zouden)${LIGHTLY} ([^?!.]+?)(?: hebben| voor ogen| gemeen)*([?!. ]*)`,
  `waar (?:is|zijn|was|waren)${LIGHTLY} (.+?)${LIGHTLY} op uit(?!\\p{L})(.*)`,
].map((way) => new RegExp(`^${way}$`, "iu"));

/** „Wat willen de boeren bereiken”, „waar is het de boeren om te doen”: gives them as the question for their aim, and others as they are. */
export function asAim(text: string): string {
  for (const way of ASKS_AIM) {
    const [, whose, rest] = way.exec(text.trim()) ?? [];
    if (whose !== undefined) return `Wat is het doel van ${whose}${rest ?? ""}`;
  }
  return text;
}
