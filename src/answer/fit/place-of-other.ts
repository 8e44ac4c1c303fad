import { type Entity, isProperName } from "../../dutch/entities.ts";
import { range } from "../../dutch/range.ts";
import type { Word } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../question/query.ts";
import type { Found } from "./asked-entity.ts";

/**
 * What a question for a place asks of it: where from, where to, where somebody or something named is, of which place
 * something is, or another „where”.
 */
export type Whereabouts = "from" | "to" | "being" | "at" | "of";

/** Being somewhere: „waar zit het bedrijf”, „waar is het gevestigd”. */
const BEING =
  /^(?:is|was|zijn|waren|zit(?:ten)?|zat(?:en)?|bevind(?:t|en)|bevond(?:en)?|gevestigd|lig(?:t|gen)|lag(?:en)?|sta(?:at|an)|stond(?:en)?|woon(?:t|de|den)|wonen|verblij(?:ft|ven)|verble(?:ef|ven)|huist|zetelt)$/;
const PARTICIPLE = /^(?:(?:\p{L}{2,6})?ge\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her|over)\p{L}+(?:d|t|en))$/u;

/** What a place stands behind that something goes or is brought to. */
const TOWARDS = /^(?:naar|richting|in|op|te|bij|aan)$/;

/** How many words stand between a preposition and the place it goes with: „uit het oude Gent”. */
const REACH = 3;
/** How many words behind „waar zit” whoever is meant may stand: „waar zit het bedrijf Norvex”. */
const NAME_REACH = 3;

/** Reads what a question for a place asks of it. */
export const whereaboutsAsked = oncePer(({ analysis: { words }, terms }: Query): Whereabouts => {
  const text = words.map(({ folded }) => folded).join(" ");
  if (
    /\b(?:waarvandaan|vandaan|vanwaar|van waaruit|(?:uit|vanuit|van) waar|(?:uit|vanuit) welke?)\b/.test(text)
  )
    return "from";
  if (/\b(?:waarheen|waarnaartoe|naar welke?|waar .*(?:heen|naartoe|naar toe))\b/.test(text)) return "to";
  // „Van welke stad is zij burgemeester”, but „van welk eiland komt zij”.
  if (/\bvan welke? (?!.*(?:afkomstig|komt|kwam|komen|kwamen))/.test(text)) return "of";
  const verb = words.findIndex(({ folded }) => BEING.test(folded));
  const isNamed = terms.some(({ kind, words: [at = 0] }) => {
    return /^(?:name|acronym)$/.test(kind) && at > verb && at - verb <= NAME_REACH;
  });
  if (verb < 0 || !isNamed) return "at";
  const others = words.slice(verb + 1, endOfClause(words, verb));
  // „Waar is hij begraven” asks where that was done.
  return others.some(({ folded }) => PARTICIPLE.test(folded) && !BEING.test(folded)) ? "at" : "being";
});

function endOfClause(words: readonly Word[], from: number): number {
  const last = words.findIndex(
    ({ closesClause, folded }, at) =>
      at > from && (closesClause || /^(?:toen|tijdens|die|dat)$/.test(folded)),
  );
  return last < 0 ? words.length : last + 1;
}

/**
 * Whether a place is of something else than was asked about: „een ploeg uit Zagreb” does not tell where was played, nor
 * „naar Parijs” where someone came from, nor „geleid door België” where someone was brought, nor „verkoopt aan het Ministerie van Marine in Lissabon” where the seller is.
 */
export function isPlaceOfOther(
  entity: Entity,
  { analysis: { words }, entities }: SentenceView,
  { all, named }: Found,
  asked: Whereabouts,
): boolean {
  const at = prepositionOf(words, entity);
  const preposition = words[at]?.folded ?? "";
  if (asked === "to" && !TOWARDS.test(preposition)) return true;
  if (asked === "from") return preposition === "naar";
  if (asked === "of") return !isOf(words, entity, all, at);
  // „Jan Vos uit Gent” may live there; what he does elsewhere is not told by it.
  const tells = (index: number) => all.has(index) && (asked === "being" || !named.has(index));
  if (/^(?:uit|vanuit)$/.test(preposition)) return isNoun(words, at - 1) && !tells(at - 1);
  return asked === "being" && /^(?:in|te)$/.test(preposition) && isOfName(words, entities, at, all);
}

/** „Burgemeester van de stad Gent”, „schepen in Gent”. */
function isOf(
  words: readonly Word[],
  { first }: Entity,
  found: ReadonlySet<number>,
  preposition: number,
): boolean {
  return (
    words.slice(Math.max(0, first - REACH), first).some(({ folded }) => folded === "van") ||
    found.has(preposition - 1)
  );
}

/** The index of the preposition that a place goes with; -1 for none. */
function prepositionOf(words: readonly Word[], { first, kind }: Entity): number {
  if (kind === "locative") return first;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = words[at] as Word;
    if (word.closesClause) return -1;
    if (/^(?:in|uit|vanuit|naar|richting|te|bij|van|op|aan|rond|nabij)$/.test(word.folded)) return at;
    if (word.cls === "content" && !/e$/.test(word.folded)) return -1;
  }
  return -1;
}

/** „De ploeg”, „Jan Vos”: a noun, by its article, or a name. */
function isNoun(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.closesClause || word.cls !== "content") return false;
  const before = words.slice(Math.max(0, at - REACH), at);
  return (
    word.capitalised ||
    before.some(({ folded }) => /^(?:de|het|een|'t|zijn|haar|hun|dit|dat|die|deze)$/.test(folded))
  );
}

/** „Bij het Geneesmiddelenagentschap (EMA) in Amsterdam”: whether a preposition stands right behind a name that was not found. */
function isOfName(
  words: readonly Word[],
  entities: readonly Entity[],
  at: number,
  found: ReadonlySet<number>,
): boolean {
  // „Francorchamps is een circuit in Luik”: the sentence tells where it is.
  if (words.some(({ folded }, index) => BEING.test(folded) && found.has(index - 1))) return false;
  const name = entities.find((entity) => isProperName(entity) && entity.last === at - 1);
  if (name === undefined) return false;
  let { first } = name;
  while (isPartOfName(words, first - 1)) first--;
  return !range(first, at - 1).some((each) => found.has(each));
}

/** „Het Ministerie van Defensie”: whether a word is of the name behind it. */
function isPartOfName(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || word.closesClause) return false;
  return word.capitalised || (/^(?:van|voor|de|het)$/.test(word.folded) && before?.capitalised === true);
}
