/** Particles that are hardly ever prepositions: wherever they follow a verb, they belong to it. */
const ADVERBS = new Set(
  "af weg terug neer samen mee vast los toe stil dicht bijeen voort verder heen thuis kwijt tegemoet deel plaats goed klaar open schoon bekend gelijk vol dood".split(
    " ",
  ),
);
/** Particles that are prepositions too: they belong to the verb only at the end of its clause. */
const PREPOSITIONS = new Set(
  "aan achter bij binnen door in langs na om onder op over rond tegen uit voor voorbij".split(" "),
);
const CLAUSE_STARTS = new Set(
  "en of maar want dat die omdat toen terwijl te om als door in op bij met van voor na naar tegen tijdens over uit aan onder tot sinds zodat waardoor waarbij vanaf via".split(
    " ",
  ),
);

/** A word in a sentence, as far as separable verbs need it. */
export interface VerbToken {
  /** Folded form. */
  readonly word: string;
  readonly stem: string;
  readonly capitalised: boolean;
  /** Whether its class allows it to be a verb: no article, pronoun, preposition … */
  readonly mayBeVerb: boolean;
  /** Whether punctuation, or the end of the text, follows directly. */
  readonly closesClause: boolean;
}

/** How far behind its verb a particle is looked for, in tokens. */
const REACH = 12;

/**
 * Joins verbs with their particles: „ging … af” gives `afgaan`, „af te gaan” too.
 * @param isVerb tells whether particle + stem of the bare verb is a separable verb, and gives its key
 * @returns for each verb token that has a particle: its index, the particle's index and the joined verb's key
 */
export function joinSeparableVerbs(
  tokens: readonly VerbToken[],
  isVerb: (particle: string, stem: string) => string | null,
): { verb: number; particle: number; key: string }[] {
  const joined: { verb: number; particle: number; key: string }[] = [];
  tokens.forEach((token, at) => {
    if (!ADVERBS.has(token.word) && !PREPOSITIONS.has(token.word)) return;
    if (tokens[at + 1]?.word === "te" && tokens[at + 2]) {
      const key = isVerb(token.word, tokens[at + 2]?.stem as string);
      if (key) joined.push({ verb: at + 2, particle: at, key });
      return;
    }
    if (!ADVERBS.has(token.word) && !endsClause(tokens, at)) return;
    for (let back = 1; back <= REACH && at - back >= 0; back++) {
      const candidate = tokens[at - back] as VerbToken;
      const isName = candidate.capitalised && at - back > 0;
      const isParticle = PREPOSITIONS.has(candidate.word) || ADVERBS.has(candidate.word);
      const key = isName || isParticle || !candidate.mayBeVerb ? null : isVerb(token.word, candidate.stem);
      if (key) {
        joined.push({ verb: at - back, particle: at, key });
        return;
      }
    }
  });
  return joined;
}

function endsClause(tokens: readonly VerbToken[], at: number): boolean {
  const token = tokens[at] as VerbToken;
  const next = tokens[at + 1];
  return token.closesClause || !next || CLAUSE_STARTS.has(next.word);
}
