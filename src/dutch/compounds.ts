/** What a compound is made of, in order; the last part is the head. */
export type SplitCompound = (word: string) => readonly string[];

/** What the splitter needs to know of words; all are asked about normalised ones. */
export interface CompoundParts {
  /** Whether the lexicon has a word just so. */
  readonly isEntry: (word: string) => boolean;
  /** Whether the lexicon has a word, or the word that it is a form of. */
  readonly isWord: (word: string) => boolean;
  /** Whether a word is an everyday one, in any form. */
  readonly isCommon: (word: string) => boolean;
  /** Whether a word is a place's, in any form: Engelands is no kind of lands. */
  readonly isPlace: (word: string) => boolean;
  /** Whether a word names a place just so. */
  readonly isPlaceName: (word: string) => boolean;
}

const LINKS = ["", "s", "en", "e", "n", "er"];
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/** Words of three letters that make compounds; most others are chance: bed-rijf, ges-lacht, bes-luit. */
const SHORT = words(
  "aap arm bad bak bal bar bed bel bod bol bom bon bos bot bus cel dag dak dal dam dek dok duo eco eed eis erf fee gas gat gif gok hak hal ham hek hof hok hut ijs jas jet kar kat kip kop kou kus lab lak lam lat les lid lip lot map mat mes mis mol mug nek nut oog pak pan pap pas pen pet pil pit pop pot pro put rat rib rit rok rol rot rug sap ski spa tak tal tas ton top tor vak vat vee vel vet vis vla vlo vos web weg wet wol zak zee zin zon zus man bio dna koe",
);
/** What begins compounds though it is no word by itself. */
const COMBINING = words(
  "agro anti audio cyber elektro euro hydro macro mega micro mini multi neuro poly pseudo psycho semi socio techno tele thermo turbo ultra vice",
);
/** Particles and prefixes begin verbs and their nouns; what follows them is not the head of a compound. */
const PREFIXES = words(
  "aan achter overs achters af be bij bin binnen boven buiten door een ge her het hij hun ik in is mee mis na naar neer niet om on onder ont op open over rond samen sam te ten ter tegen toe tot uit van ver voor vol voort weer weg wel zij zich zo als dan dat der des die dit dus elk en er had ieder kan los men met nog nu of ook per pre pro re sub wat waar daar hier hoe aller teeg",
);
/** Letters that end Dutch words as suffixes, and as such are no heads though a dictionary has them as words. */
const NOT_HEADS = words(
  "ing heid lijk baar loos ster aar ers sel schap schappen dom teit tie ties teur eur eer eren erde ende den ten ren sen ken ling lingen ingen heden lijke loze bare baarder tje tjes pje pjes aren aal ale elen eren ens ent ant ist isme sche sch igste ige agen age ages tale tal ren sters laar naar raar tuur ment eel ele iek ieke ica ora ria nis air aire ade ine oor ore ees ese iaan iaanse aan zelf bij mee zijde zijds innen ruit genoot genote genoten aars lijks teren keren",
);
/** What a doubled letter begins when it is an ending: wetenschap-pers, stop-pen, span-nend. */
const ENDING = /^.(?:en?|er(?:e|s|ste?)?|ende?|ing(?:en)?|ige?|el(?:s|en)?|etjes?)$/u;
/** Unstressed prefixes: be-stuur is not best-uur, ver-stand not vers-tand. */
const UNSTRESSED = /^(?:be|ge|ver|ont|her|er)(?=\p{L}{4})/u;

/** What takes an -s before another part: levens-lang rather than leven-slang. */
const TAKES_S = /(?:ing|heid|teit|schap|ie|dom|leven)$/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/**
 * Makes a splitter of Dutch compounds: „gemeenteraad” → gemeente + raad, „verdedigingsring” → verdediging + ring.
 * Among the ways to split, the one with the fewest and then the longest parts wins; a word that cannot be split
 * gives no parts. A word that the lexicon has is split only into everyday words: minister is not mini-ster.
 */
export function createCompoundSplitter({
  isEntry,
  isWord,
  isCommon,
  isPlace,
  isPlaceName,
}: CompoundParts): SplitCompound {
  const isLongEnough = (part: string) => part.length > SHORTEST_PART || SHORT.has(part);
  const isHead = (part: string) => isLongEnough(part) && !NOT_HEADS.has(part) && isWord(part);
  // Of inflected forms, only plurals are the first part of a compound: bommenwerper, but not minis-ter or stopt-rein.
  const isModifier = (part: string) =>
    isLongEnough(part) &&
    !PREFIXES.has(part) &&
    (isEntry(part) || (part.endsWith("en") && isWord(part)) || isPlaceName(part));

  const split = (word: string, depth: number, fits: (part: string) => boolean): readonly string[] | null => {
    let best: readonly string[] | null = null;
    let bestScore = Number.POSITIVE_INFINITY;
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const head = word.slice(at);
      const front = word.slice(0, at);
      if ((front.at(-1) === head[0] && ENDING.test(head)) || !isHead(head) || !fits(head)) continue;
      for (const link of LINKS) {
        if (!front.endsWith(link) || (link !== "" && PREFIXES.has(front))) continue;
        const modifier = front.slice(0, front.length - link.length);
        const isWhole = COMBINING.has(modifier) || (isModifier(modifier) && fits(modifier));
        const before = isWhole ? [modifier] : depth > 1 ? split(modifier, depth - 1, fits) : null;
        if (!before) continue;
        const parts = [...before, head];
        const isLinked = link === "" || (link === "s" && TAKES_S.test(modifier));
        const score = scoreOf(parts) + (isLinked ? 0 : 0.5);
        if (score < bestScore) {
          best = parts;
          bestScore = score;
        }
      }
    }
    return best;
  };

  return (word) => {
    if (word.includes("-")) return word.split("-").filter((part) => part.length >= 2);
    if (word.length < SHORTEST_COMPOUND || !/^\p{L}+$/u.test(word) || isPlace(word)) return [];
    const isKnown = isWord(word);
    const bare = word.replace(UNSTRESSED, "");
    if (isKnown && bare !== word && (isWord(bare) || isWord(bare.replace(/ing(?:en)?$/u, "en")))) return [];
    return split(word, MOST_PARTS - 1, isKnown ? isCommon : () => true) ?? [];
  };
}

/** Fewer parts first; then parts of three letters count against a split, since they are so often chance. */
function scoreOf(parts: readonly string[]): number {
  const shorts = parts.filter((part) => part.length === SHORTEST_PART).length;
  return parts.length * 4 + shorts * 2;
}
