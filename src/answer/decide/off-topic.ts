import type { Query } from "../question/query.ts";

/** Sums, with nothing behind them: „17 keer 23”, „hoeveel is 3 + 4?”; but not the winter of 1943-44. */
const SUM =
  /^(?:.*\b(?:hoeveel|wat|bereken|what|how much)\b(?: is)? )?(?!\d{4}\s*-\s*\d{2,4}\b)\d[\d.,]*(?:\s*(?:[+*×/:^x-]|keer|maal|plus|min|gedeeld door|times|divided by)\s*\d[\d.,]*)+(?: is)?[\s=.?!]*$/iu;

/** „Hoeveel is twaalf keer drie”: a sum that ends in a number, as a word or in digits. */
const SUM_IN_WORDS =
  /\b(?:hoeveel|wat) is\b.*\b(?:keer|maal|plus|min|gedeel[dt] door)\s+[\p{L}\p{N}]+[\s?.]*$/iu;

/** What people say to a bot rather than ask of an article; Dutch and English. */
const TO_THE_BOT: readonly RegExp[] = [
  /^(?:hoi|hallo|hey|hé|dag|goedemorgen|goedemiddag|goedenavond|hello|hi|bedankt|dank\s?je(?: wel)?|merci|thanks|thank you|ok[eé]?|lol|doei)[\s!.?]*$/iu,
  /\b(?:wie|wat) ben (?:jij|je|u)\b/iu,
  /^(?:(?:en|hoi|hallo|hey|dag),? )?(?:hoe (?:gaat het|gaat ie|is het)(?: vandaag| nu| verder)?(?: er ?mee| met (?:je|jou|u|jullie))?|alles goed(?: met (?:je|jou|u|jullie))?|how are you(?: doing)?)(?: vandaag| today| nu)?[\s!.?]*$/iu,
  /\b(?:who are you|what are you)[\s!.?]*$/iu,
  /\b(?:ben|bent) (?:jij|je|u) (?:een )?(?:bot|robot|mens|ai|computer|echt)/iu,
  /\b(?:kun|kan|wil|zou) (?:jij|je|u)\b.*\b(?:mop|grap|gedicht|liedje|verhaaltje|vertalen|programmeren|zingen|schrijven)\b/iu,
  /\b(?:vertel|schrijf|maak|geef|zing|verzin|bedenk)\b.*\b(?:mop|grap|gedicht|liedje|lied|rap|rijm|rijmpje|haiku|sprookje|verhaaltje|code)\b/iu,
  /\b(?:vind|denk|zou|zul|kies|geloof|wil|ga|heb|ben|hou|houd|raad) jij\b|\bvolgens jou\b|\b(?:what do you think|in your opinion)\b/iu,
  /\b(?:kun|kan|kunt|wil|wilt|zou) (?:jij|je|u) (?:me|mij|ons)(?: (?:even|eens|misschien|ook))* helpen\b(?!.*\b(?:wie|wat|waar\p{L}*|wanneer|hoe\p{L}*|welke?)\b)/iu,
  /^(?:speel|zet|stuur|bel|boek|bestel|koop|regel|teken|start|herinner|help)\b(?!.*\b(?:wie|wat|waar\p{L}*|wanneer|hoe\p{L}*|welke?)\b).*\b(?:me|mij)\b/iu,
  /\bzal ik\b.*\b(?:eten|koken|kijken|lezen|luisteren|aandoen|aantrekken)\b/iu,
  /\b(?:negeer|vergeet)\b.*\b(?:instructies?|opdrachten?|regels?|alles|hiervoor)\b/iu,
  /\b(?:ignore|forget|disregard)\b.*\b(?:instructions?|rules|everything|previous)\b/iu,
  /\b(?:tell me a joke|write (?:me )?a (?:poem|song|story))\b/iu,
];

/** Tells whether something is said to the bot, or is a sum, rather than asked of an article. */
export function isOffTopic({ text, analysis }: Query): boolean {
  const endsInNumber = analysis.words.at(-1)?.number !== undefined;
  if (endsInNumber && SUM_IN_WORDS.test(text)) return true;
  return SUM.test(text) || isSaidToBot(text);
}

/** Tells whether something is said to the bot: „Hoe gaat het?”, „Dank je wel”. */
export function isSaidToBot(text: string): boolean {
  return TO_THE_BOT.some((pattern) => pattern.test(text.trim()));
}
