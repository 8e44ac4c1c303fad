const YOU = "(?:je|jij|u|ge|gij|jullie|iemand|men|we)";
const SOURCE = "(?:het|dit|de|deze|dat|die) (?:artikel|bericht|tekst|stuk|verhaal|nieuwsbericht)";

/** „Goeiemorgen allemaal, …”, „dag bot, …”. */
const GREETING =
  "(?:hallo|hoi|hey|hé|yo|dag|beste|goeie?dag|goeden?dag|goe(?:de|ie?)n?(?:morgen|middag|avond))(?: \\p{L}+){0,2}\\s*[,!.]|(?:e+y+|hey|yo|hé)(?: (?:bro|man|gast|maat|joh|jongens|mensen|guys))*[,!.]?";
/** „Vraagje: …”, „ik heb een vraag: …”, „ik vraag me af, …”. */
const ANNOUNCED =
  "(?:(?:een|nog een|mijn|even een|kleine|korte|snelle) )*vraag(?:je|ske)?(?: is)?(?: dan)?\\s*[:,]|ik (?:heb|had) (?:nog )?een (?:\\p{L}+ )?vraag(?:je)?\\s*[:,.]|even(?:tjes|kes)? vragen\\s*[:,]|(?:ik vraag me|wat ik me) af(?:vraag)?(?: is)?\\s*[:,]|(?:vertel|zeg)(?: (?:me|mij|ons))?(?: (?:eens|es|even))?\\s*[:,]";
const EXCLAMATION =
  "(?:(?:tiens|amai|allee|sorry(?:,? maar)?|pardon|excuseer|ah(?: ja)?|oei|wow|zeg|goed|dank(?: je| u)?|bedankt)(?: zeg| man| joh)?\\s*[,!.]|sorry maar)";

const BEFORE = new RegExp(`^(?:(?:${GREETING}|${ANNOUNCED}|${EXCLAMATION})\\s+)+(?=\\S)`, "iu");

/** „…, weet iemand dat?”, „… denk je?”, „…, staat dat erin?”, „…, alvast bedankt”. */
const BEHIND = new RegExp(
  `[\\s,;.?!(]+(?:${[
    `(?:wee?t(?:en)?|weette?) ${YOU} (?:dat?|het|dit)(?: (?:ook|misschien|toevallig))?`,
    `(?:kan|kun|kunt|kunnen) ${YOU}(?: (?:me|mij|ons))? (?:dat|het|dit)(?: (?:me|mij|ons))? (?:zeggen|vertellen|uitleggen|opzoeken|nagaan)`,
    `(?:heb|hebt|heeft|hebben) ${YOU} (?:daar )?(?:een|enig|geen) idee(?: van)?`,
    "(?:iemand )?(?:enig|een) idee",
    "(?:staat|is|wordt|werd) (?:dat|het) (?:er(?: ?in| ergens(?: in)?)?|ergens|vermeld|gezegd|geweten|genoemd|bekend)(?: in .*)?",
    "of (?:staat|is|wordt|weten? (?:we|ze|men)) (?:dat|het)(?: er| nog)? niet(?: (?:in|bij|bekend|geweten|vermeld|gezegd))*",
    "(?:vraag|vroeg) ik (?:me|mij) af",
    `denk(?:t)? ${YOU}|volgens ${YOU}`,
    `(?:volgens|in) ${SOURCE}\\)?`,
    "(?:alvast )?(?:bedankt|merci|dank(?: ?(?:je|u))?(?: ?wel)?)(?: alvast)?",
    "graag (?:een |wat |meer )?(?:antwoord|uitleg|reactie)",
    "(?:lol|haha\\p{L}*|omg|pls|plz|thx|xd|grtjs|amai)",
    "(?:mvg|groet(?:en|jes)?)",
  ].join("|")})[\\s?!.)]*$`,
  "iu",
);

/**
 * Gives a question without what is only said with it: a greeting or „vraagje:” before it, „weet iemand dat?” or „alvast
 * bedankt” behind it. What is left is a question still, and never nothing.
 */
export function withoutCourtesies(text: string): string {
  const question = text.trim().replace(BEFORE, "");
  const bare = question.replace(BEHIND, "");
  if (bare === question || !bare.includes(" ")) return question === text.trim() ? text : question;
  return `${bare.replace(/[\s?!.,]+$/u, "")}?`;
}
