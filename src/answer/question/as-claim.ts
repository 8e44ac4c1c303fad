const SAYS =
  "(?:zegt|zeggen|zei|zeiden|beweert|beweren|beweerde|beweerden|verklaart|verklaren|verklaarde|verklaarden|laat weten|laten weten|heeft gezegd|hebben gezegd)";
const LIGHTLY = "(?: (?:zelf|zelfs|nu|nou|dan|eigenlijk|ook|wel|al|openlijk|zelf ook))*";
const ONESELF = "(?:hij|zij|ze|het|die)(?: zelf)?";
const OWN = "(?:zijn|haar|hun)";
const THING = "(de|het|die|dat|deze|dit) (\\p{L}+(?: (?:in|op|van) (?:de |het )?\\p{L}+)?)";
const BARE = "(?:het|dit|dat|ze)";
const DID = "(?:gedaan|gepleegd|begaan|uitgevoerd|op touw gezet|aangericht)";
const HAS = "(?:heeft|hebben|had|hadden)";
const SITS = "(?:zit|zitten|zat|zaten|steekt|steken|stak|staken)";
const IS = "(?:is|zijn|was|waren)";

/** What is said by who says that it was he: what was done, when that is told, stands between the first brackets. */
const DEEDS = [
  // „Dat hij het gedaan heeft”, „dat zij de aanslag heeft gepleegd”.
  `dat ${ONESELF} (?:${THING}|${BARE})(?: zelf)? (?:${HAS} ${DID}|${DID} ${HAS})`,
  `(?:${THING}|${BARE}) te hebben ${DID}`,
  // „Dat de overval zijn werk is”.
  `dat (?:${THING}|${BARE}) ${OWN} werk ${IS}`,
  // „Dat zij achter de overval zit”, „dat zij erachter zit”, „achter de overval te zitten”.
  `dat ${ONESELF} (?:achter ${THING}|er ?achter|daar ?achter) ${SITS}`,
  `(?:achter ${THING}|er ?achter|daar ?achter) te (?:zitten|steken)`,
  // „Dat zij de overval op haar geweten heeft”.
  `dat ${ONESELF} (?:${THING}|${BARE}) op (?:${OWN}|het|de) (?:geweten|naam|conto) ${HAS}`,
  `(?:${THING}|${BARE}) op (?:${OWN}|het|de) (?:geweten|naam|conto) te hebben`,
  // „Dat hij verantwoordelijk is voor de overval”, „verantwoordelijk te zijn”.
  `dat ${ONESELF}(?: voor ${THING}| er)? verantwoordelijk(?: voor)? ${IS}(?: voor ${THING})?`,
  `verantwoordelijk te zijn(?: voor ${THING})?`,
];
const ASKS_CLAIM = DEEDS.map(
  (deed) => new RegExp(`^(wie|welke? [^?!.,]+?)${LIGHTLY} ${SAYS}${LIGHTLY} ${deed}[\\s?!.]*$`, "iu"),
);

/**
 * Who says of a deed that it was his claims it: „welke groep zegt dat zij de brand gesticht heeft” is asked as „welke groep
 * heeft de verantwoordelijkheid voor de brand opgeëist?”. Other questions are given back as they are.
 */
export function asClaim(text: string): string {
  for (const way of ASKS_CLAIM) {
    const [, who, ...deed] = way.exec(text.trim()) ?? [];
    if (who === undefined) continue;
    const thing = deed.filter((each) => each !== undefined).join(" ");
    return `${who} heeft de verantwoordelijkheid${thing === "" ? "" : ` voor ${thing}`} opgeëist?`;
  }
  return text;
}
