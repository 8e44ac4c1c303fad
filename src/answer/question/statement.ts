/** What an asker says of himself before he asks: that he heard, read or saw something, or does not know or follow it. */
const OF_ASKER =
  "(?:ik|'?k|we|wij) (?:heb|hebben|had|hadden|ben|las|lees|hoor|hoorde|zag|zie|snap|snapte|begrijp|begreep|weet|wist|volg|volgde|ken|kende|vond|vind|dacht|denk|kom|zit|zoek|moet|wil|wou|wilde)\\p{L}*";
const OPENING = "(?:(?:en|maar|dus|ja|nou|eh|oké|sorry|mijn vraag)[\\s,:]+)*";
const QUESTION =
  "(?:(?:(?:aan|van|met|voor|bij|door|in|op|om|uit|naar|tegen|over|onder|tot|sinds|vanaf|volgens) )?(?:wie|wiens|wat|waar\\p{L}*|wanneer|hoe\\p{L}*|welke?)|(?:is|was|waren|zijn|heeft|hebben|had|hadden|wordt|worden|werd|werden|kan|kunnen|kon|konden|zal|zullen|zou|zouden|klopt|moet|moeten|mag|mogen|wil|willen|gaat|gaan|ging|gingen|komt|komen|kwam|kwamen|zit|zitten|zat|zaten|doet|doen|deed|deden))(?!\\p{L})";

/** Behind a comma stands what begins as a question does; behind a full stop whatever ends in a question mark, too. */
const STATED = new RegExp(
  `^${OPENING}(${OF_ASKER}(?!\\p{L})(?:[^.,;:!?…]*))(?:[.,;:!?…]+\\s+${OPENING}(?=${QUESTION})|[.!…]+\\s+(?=.*\\?$))(.+)$`,
  "iu",
);

/** „Ik snap niet hoe de brug kon instorten”: what is stated has matter of its own, which the question leans on. */
const HAS_CLAUSE =
  /\s(?:dat|of|hoe\p{L}*|waar\p{L}*|wie|wat|wanneer|welke?|omdat|als|toen|terwijl)(?!\p{L})/iu;

/** „Ik las iets over de brug”. */
const ABOUT = /\bover (?!het nieuws|de radio|tv\b)((?:de |het |een |die |dat )?\p{L}[\p{L}\p{N} .'-]*)$/iu;
/** What may stand for that: the first one in the question that has no noun behind it. */
const ITS_PRONOUN =
  /(?<=\s)(?:hij|zij|ze|die|dat|deze|dit)(?=$|[\s?!.]*$| (?:nu|nou|dan|eigenlijk|precies|toen|er|daar|al|ook|nog|niet|\p{L}*ge\p{L}+[dtn])(?!\p{L}))/iu;

/**
 * Gives the question behind what its asker says of himself first: „ik snap het niet helemaal. Wie bouwde de brug?”, „ik las
 * iets over de brug, wanneer is die gebouwd?”. One that says nothing without what stands before it is given back as it is.
 * @param hasMatter tells whether a text has words of its own to look for
 */
export function withoutStatement(text: string, hasMatter: (text: string) => boolean): string {
  const [, stated, question] = STATED.exec(text.trim()) ?? [];
  if (stated === undefined || question === undefined || HAS_CLAUSE.test(stated)) return text;
  const about = ABOUT.exec(stated)?.[1]?.trim();
  if (about !== undefined && ITS_PRONOUN.test(question)) return question.replace(ITS_PRONOUN, about);
  return hasMatter(question) ? question : text;
}
