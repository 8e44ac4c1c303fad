import type { VerbForm } from "./verb-forms.ts";

const words = (list: string) => new Set(list.split(" "));

/** Particles that are hardly ever anything else: wherever they follow a verb, they belong to it. */
const ADVERBS = words(
  "af weg terug neer mee toe heen thuis kwijt tegemoet bijeen omver teleur tentoon teweeg terecht uiteen ineen voort omhoog omlaag overeen overhoop onderuit achteruit",
);
/** Particles that are prepositions, nouns or adjectives too: they belong to a verb only at the end of its clause. */
const AMBIGUOUS = words(
  "aan achter bij binnen door in langs na om onder op over rond tegen uit voor voorbij samen vast los stil dicht verder deel plaats goed klaar open schoon bekend gelijk vol dood vrij plat stuk kapot les kennis vooruit tekort",
);
/** Particles that are prepositions too: behind „er” or „waar” they may be half of „erop”, „waarop”. */
const PREPOSITIONS = words(
  "aan achter bij binnen door in langs na om onder op over rond tegen uit voor voorbij",
);
const NOUNS = words("weg deel stuk les kennis");
const CLAUSE_STARTS = words(
  "en of maar want dus dat wie omdat doordat toen terwijl nadat voordat zodra hoewel aangezien tenzij te als dan door in op bij met van voor na naar tegen tegenover tijdens gedurende over uit aan achter boven binnen buiten onder tot tussen rond rondom langs per zonder sinds zodat waardoor waarbij waarin waarop waarna waarmee vanaf vanuit vanwege wegens namens ondanks dankzij volgens via omstreeks",
);
/** What stands before a noun or its adjective, and never before a verb of the clause. */
const DETERMINERS = words(
  "de een der des den mijn jouw zijn haar hun ons onze uw elk elke ieder iedere geen alle deze enkele",
);
/** Determiners that are objects by themselves, too: „belt haar op”. */
const OBJECTS = words("haar hun ons alle deze");
/** Behind these, what looks like a particle is part of an adverb: „naar binnen”, „tot aan”, „tot nu toe”, „van achter”. */
const BEFORE_ADVERBS = words("van naar tot nu");
const PRONOMINAL = words("er daar hier waar");
/** Verbs that may stand between a particle and its verb: „af zou treden”, „op is gelost”. */
const AUXILIARIES = words(
  "te is zijn was waren ben wordt worden werd werden zou zouden zal zullen kan kunnen kon konden moet moeten moest moesten wil willen wilde wilden mag mogen mocht mochten heeft hebben heb had hadden laat laten liet lieten gaat gaan ging gingen blijft blijven bleef bleven",
);

/** A word in a sentence, as far as separable verbs need it. */
export interface VerbToken {
  /** Folded form. */
  readonly word: string;
  /** Stems of what it can be, its own first. */
  readonly stems: readonly string[];
  /** The form of a verb that it can be; null when it is none: an article, pronoun, preposition … */
  readonly form: VerbForm | null;
  readonly capitalised: boolean;
  /** Whether punctuation, or the end of the text, follows directly. */
  readonly closesClause: boolean;
}

/** A verb token that has a particle: its index, the particle's index and the joined verb's key. */
export interface JoinedVerb {
  readonly verb: number;
  readonly particle: number;
  readonly key: string;
}

/** How much each form looks like the finite verb: more than a noun does (het leven, het land); all less beyond a comma. */
const LOOK = { finite: 2, plural: 1.5, stem: 1.25 };
const BEYOND_COMMA = 1;
const SPEAKER = /^(?:ik|je|jij)$/;

/** How far before a particle its verb is looked for, in tokens, and how many auxiliaries may stand behind it. */
const REACH = 16;
const MOST_AUXILIARIES = 3;

/**
 * Joins verbs with their particles: „ging … af” gives `afgaan`; „af te gaan”, „af is gegaan” and „af zou gaan”, too.
 * @param separable gives the key of particle + bare verb by its stem, or null when there is no such verb
 */
export function joinSeparableVerbs(
  tokens: readonly VerbToken[],
  separable: (particle: string, stem: string) => string | null,
): JoinedVerb[] {
  const join = (particle: number, verb: number, isInfinitive = false): JoinedVerb | null => {
    const stems = tokens[verb]?.stems ?? [];
    // „Zagen … aan” is of „aanzien”: a form of another verb is more surely one than the verb that it looks to be itself;
    // but „uit te voeren” is no past.
    for (const stem of isInfinitive ? stems : stems.toReversed()) {
      const key = separable((tokens[particle] as VerbToken).word, stem);
      if (key) return { verb, particle, key };
    }
    return null;
  };
  return tokens.flatMap(({ word }, at) => {
    if (!ADVERBS.has(word) && !AMBIGUOUS.has(word)) return [];
    const verb = joinBehind(tokens, at, join) ?? joinBefore(tokens, at, join);
    return verb ? [verb] : [];
  });
}

type Join = (particle: number, verb: number, isInfinitive?: boolean) => JoinedVerb | null;

/** „af te gaan”, „op is gelost”: the verb stands behind its particle, with auxiliaries between them. */
function joinBehind(tokens: readonly VerbToken[], at: number, join: Join): JoinedVerb | null {
  let verb = at + 1;
  while (verb <= at + MOST_AUXILIARIES && AUXILIARIES.has(tokens[verb]?.word ?? "")) {
    const joined = tokens[verb - 1]?.word === "te" ? join(at, verb, true) : null;
    if (joined && isParticleOfInfinitive(tokens, at)) return joined;
    verb++;
  }
  const { form } = tokens[verb] ?? {};
  if (verb === at + 1 || (form !== "plural" && form !== "participle")) return null;
  const isInfinitive = tokens[at + 1]?.word === "te";
  if (isInfinitive ? !isParticleOfInfinitive(tokens, at) : isStranded(tokens, at)) return null;
  return join(at, verb, form === "plural");
}

/** „om te kopen” is to buy, not to bribe, unless another „om” stands before it; so with „door te” at the front. */
function isParticleOfInfinitive(tokens: readonly VerbToken[], at: number): boolean {
  const { word } = tokens[at] as VerbToken;
  if (word === "om") return clauseBefore(tokens, at).some((before) => before.word === "om");
  return word !== "door" || (at > 0 && !tokens[at - 1]?.closesClause);
}

/** „waar hij op had gewacht”: half of „waarop”. */
function isStranded(tokens: readonly VerbToken[], at: number): boolean {
  if (!PREPOSITIONS.has(tokens[at]?.word ?? "")) return false;
  return clauseBefore(tokens, at).some(({ word }) => PRONOMINAL.has(word));
}

/**
 * „trad … na lang beraad … af”: the particle closes the clause of a finite verb. Of the words before it that can be
 * its verb, the one that looks most like a finite verb of its own clause has it; of equals, the nearest.
 */
function joinBefore(tokens: readonly VerbToken[], at: number, join: Join): JoinedVerb | null {
  if (!isParticle(tokens, at)) return null;
  let best: JoinedVerb | null = null;
  let bestLook = 0;
  let isBeyond = false;
  for (let verb = at - 1; verb >= 0 && at - verb <= REACH; verb--) {
    isBeyond ||= tokens[verb]?.closesClause ?? false;
    const look = looksFinite(tokens, verb) - (isBeyond ? BEYOND_COMMA : 0);
    const joined = look > bestLook ? join(at, verb) : null;
    if (joined) {
      best = joined;
      bestLook = look;
    }
  }
  return best;
}

function isParticle(tokens: readonly VerbToken[], at: number): boolean {
  const { word, closesClause } = tokens[at] as VerbToken;
  const [before, twoBefore] = [tokens[at - 1]?.word ?? "", tokens[at - 2]?.word ?? ""];
  if (BEFORE_ADVERBS.has(before) || (word === "af" && tokens[at + 2]?.word === "toe")) return false;
  if (word === "door" && tokens[at + 1]?.word === "te") return false;
  // „Gaat ten onder”, „komt het te boven”: an expression of its own.
  if (before === "ten" || before === "te") return false;
  if (isPaired(tokens, at)) return false;
  if (word === "om" && beginsPurpose(tokens, at)) return false;
  // „de weg”, „een groot deel”, „op weg”: a noun.
  const isNoun =
    NOUNS.has(word) &&
    (PREPOSITIONS.has(before) || twoBefore === "een" || (DETERMINERS.has(twoBefore) && before.endsWith("e")));
  if (isNoun || (DETERMINERS.has(before) && !OBJECTS.has(before))) return false;
  const next = tokens[at + 1];
  return ADVERBS.has(word) || closesClause || !next || CLAUSE_STARTS.has(next.word);
}

/** „Voor of na de wedstrijd”, „in en om het huis”: prepositions of one noun. */
function isPaired(tokens: readonly VerbToken[], at: number): boolean {
  const [word, next, other] = tokens.slice(at, at + 3).map((token) => token.word);
  return (
    /^(?:en|of)$/.test(next ?? "") &&
    [word, other].every((each) => PREPOSITIONS.has(each ?? "")) &&
    at + 2 < tokens.length - 1
  );
}

/** „om te blijven”, „om bij haar te blijven”: „te” follows in the same clause. */
function beginsPurpose(tokens: readonly VerbToken[], at: number): boolean {
  for (let next = at; next < tokens.length - 1 && !tokens[next]?.closesClause; next++) {
    if (tokens[next + 1]?.word === "te") return true;
  }
  return false;
}

/** How much a word looks like the finite verb of a clause; 0 when it cannot be one. */
function looksFinite(tokens: readonly VerbToken[], at: number): number {
  const { word, form, capitalised } = tokens[at] as VerbToken;
  const before = tokens[at - 1]?.word ?? "";
  if ((capitalised && at > 0) || ADVERBS.has(word) || AMBIGUOUS.has(word)) return 0;
  if (DETERMINERS.has(before)) return 0;
  if (form === "finite") return LOOK.finite;
  if (before === "het" || PREPOSITIONS.has(before)) return 0;
  if (form === "plural") return LOOK.plural;
  const isSaid = at === 0 || SPEAKER.test(before) || SPEAKER.test(tokens[at + 1]?.word ?? "");
  return form === "stem" && (isSaid || /[dt]$/.test(word)) ? LOOK.stem : 0;
}

/** The tokens before one, back to the beginning of its clause. */
function clauseBefore(tokens: readonly VerbToken[], at: number): readonly VerbToken[] {
  let first = at;
  while (first > 0 && at - first < REACH && !tokens[first - 1]?.closesClause) first--;
  return tokens.slice(first, at);
}
