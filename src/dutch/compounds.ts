/** What a compound is made of, in order; the last part is the head. */
export type SplitCompound = (word: string) => readonly string[];

const LINKS = ["", "s", "en", "e", "n", "er"];
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/** Particles and prefixes begin verbs and their nouns; what follows them is not the head of a compound. */
const PREFIXES = new Set(
  "aan achter af be bij bin binnen boven buiten door een ge her het hij hun ik in is mee mis na naar neer niet om on onder ont op open over rond samen sam te ten ter tegen toe tot uit van ver voor vol voort weer weg wel zij zich zo als dan dat der des die dit dus elk en er had ieder kan los men met nog nu of ook per pre pro re sub van was wat wij zou ant ind int art les par por col com con del den din die ren ser sen sel ten tie ties tro ven dis ste".split(
    " ",
  ),
);
/** Letters that end Dutch words as suffixes, and as such are no heads though a dictionary has them as words. */
const NOT_HEADS = new Set(
  "ing heid lijk baar loos ster aar ers sel schap dom teit tie ties ties teur eur eer eren erde ende den ten ren sen ken ling lingen ingen heden tje tjes pje pjes aren aal ale elen eren ens ent ant ist isme sche sch igste ige agen age ages tale tal ren ster sters laar naar raar tuur ment eel ele iek ieke ica ora ria ria nis air aire ade ine oor ore ees ese iaan iaanse aan".split(
    " ",
  ),
);

/**
 * Makes a splitter of Dutch compounds: „gemeenteraad” → gemeente + raad, „verdedigingsring” → verdediging + ring.
 * Among the ways to split, the one with the fewest and then the most even parts wins; a word that cannot be split
 * gives no parts.
 * @param isWord tells whether a normalised word is in the lexicon or in the corpus
 */
export function createCompoundSplitter(isWord: (word: string) => boolean): SplitCompound {
  const isPart = (part: string) => part.length >= SHORTEST_PART && isWord(part);
  const isHead = (part: string) =>
    isPart(part) && !NOT_HEADS.has(part) && (part.length > 3 || isWord(`${part}en`));
  const isModifier = (part: string) => isPart(part) && !PREFIXES.has(part);

  const split = (word: string, depth: number): readonly string[] | null => {
    let best: readonly string[] | null = null;
    let bestScore = Number.POSITIVE_INFINITY;
    for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const head = word.slice(at);
      if (!isHead(head)) continue;
      for (const link of LINKS) {
        const front = word.slice(0, at);
        if (!front.endsWith(link)) continue;
        const modifier = front.slice(0, front.length - link.length);
        const before = isModifier(modifier) ? [modifier] : depth > 1 ? split(modifier, depth - 1) : null;
        if (!before) continue;
        const parts = [...before, head];
        const score = scoreOf(parts) + (link === "" ? 0 : 0.5);
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
    if (word.length < SHORTEST_COMPOUND || !/^\p{L}+$/u.test(word)) return [];
    return split(word, MOST_PARTS - 1) ?? [];
  };
}

/** Fewer parts first; then parts of three letters count against a split, since they are so often chance. */
function scoreOf(parts: readonly string[]): number {
  const shorts = parts.filter((part) => part.length === SHORTEST_PART).length;
  return parts.length * 4 + shorts * 2;
}
