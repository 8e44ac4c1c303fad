import type { Dutch } from "../../dutch/dutch.ts";
import { isForPerson } from "../../dutch/roles.ts";
import { soundAlike } from "../../dutch/spelling.ts";
import type { Analysis, Term, Word } from "../../dutch/word.ts";
import { asAim } from "./as-aim.ts";
import { asAlso } from "./as-also.ts";
import { asClaim } from "./as-claim.ts";
import { asUse } from "./as-use.ts";
import { askedHolder } from "./asked-holder.ts";
import { withoutCourtesies } from "./courtesies.ts";
import { isSameCompound, isUnknown, spellingOf } from "./meant-word.ts";
import type { Query, QueryContext, QueryTerm } from "./query.ts";
import { surfaceOf, toQueryTerm } from "./query-term.ts";
import { withoutFrame } from "./question-frame.ts";
import type { QuestionType } from "./question-type.ts";
import { readQuestionType } from "./read-question-type.ts";
import { readSequence } from "./read-sequence.ts";
import { asRealName } from "./real-name.ts";
import { excludedIn, hedgesIn, setAside } from "./set-aside.ts";
import { withoutStatement } from "./statement.ts";
import { isOnlyName, withCapitals } from "./typed-names.ts";

/** A text with more unknown words than this is no misspelt question; correcting each of them takes long. */
const MOST_MISSPELT = 8;

/** What puts a question as one that asks the same more plainly, in the order in which they are applied. */
const REWRITES: readonly ((text: string) => string)[] = [
  withoutFrame,
  asRealName,
  asClaim,
  asAim,
  asUse,
  asAlso,
];

/** Understands a question: its type, and what to look for. */
export function readQuery(text: string, dutch: Dutch, context: QueryContext): Query {
  const hasMatter = (part: string) =>
    dutch.analyse(part, { question: true }).words.some(({ cls }) => cls === "content");
  const bare = withoutStatement(withoutCourtesies(text), hasMatter);
  const asked = REWRITES.reduce((question, rewrite) => rewrite(question), bare);
  const typed = dutch.analyse(asked, { ...context, question: true });
  const written = withCapitals(asked, typed.words, (word) => isOnlyName(word, dutch, context.isName));
  const seen = written === asked ? typed : dutch.analyse(written, { ...context, question: true });
  const corrections = correct(seen, dutch, context);
  const slips = slipsOf(seen, corrections, dutch);
  const meant =
    slips.size === 0 ? undefined : new Map([...slips].map(([at, word]) => [seen.words[at]?.folded, word]));
  const analysis = meant === undefined ? seen : dutch.analyse(written, { ...context, question: true, meant });
  const isTitle = (folded: string) => isForPerson(folded, dutch.names, dutch.lexicon);
  const aside = setAside(analysis.words);
  const excluded = excludedIn(analysis.words);
  const read = readQuestionType(analysis, isTitle);
  const type = { ...read, sequence: read.kind === "keywords" ? null : readSequence(analysis.words) };
  const found = chooseTerms(analysis, type).map((term) =>
    toQueryTerm(term, analysis, type, dutch, { ...context, corrections, slips, aside, excluded }),
  );
  const terms = joinNames(
    found.map((term) => withoutAsked(term, found)),
    analysis,
    dutch,
  );
  return {
    text,
    analysis,
    type,
    terms,
    quoted: quotedPassages(text),
    negated: analysis.words.some((word) => word.cls === "negation"),
    holder: askedHolder(analysis, dutch.findHolders),
  };
}

/** What the misspelt words of a question were meant for, by their index. */
function correct({ words }: Analysis, dutch: Dutch, context: QueryContext): ReadonlyMap<number, string> {
  const unknown = words.flatMap((word, at) => (isUnknown(word, dutch, context) ? [at] : []));
  const corrections = new Map<number, string>();
  for (const at of unknown.length > MOST_MISSPELT ? [] : unknown) {
    const meant = spellingOf((words[at] as Word).folded, dutch, context);
    if (meant !== null) corrections.set(at, meant);
  }
  return corrections;
}

/**
 * The words that are read as what they were meant for, by their index: „hoeveel daagen”. Names, and compounds that no
 * dictionary has, are looked for as they are, too; so is what sounds like a compound that no dictionary has.
 */
function slipsOf(
  { words }: Analysis,
  corrections: ReadonlyMap<number, string>,
  dutch: Dutch,
): ReadonlyMap<number, string> {
  return new Map(
    [...corrections].filter(([at, meant]) => {
      const { capitalised, folded } = words[at] as Word;
      const isMadeUp = dutch.form(meant).parts.length > 1 && !dutch.lexicon.has(meant);
      if (capitalised || (isMadeUp && soundAlike(folded, meant))) return false;
      return dutch.form(folded).parts.length < 2 || isSameCompound(folded, meant, dutch);
    }),
  );
}

/** „Welk insect lijkt op een hommel”: of the kinds of what is asked about, those that the question names are no answer. */
function withoutAsked(term: QueryTerm, all: readonly QueryTerm[]): QueryTerm {
  if (!term.isFocus) return term;
  const named = new Set(
    all
      .flatMap((other) => (other === term ? [] : other.keys))
      .filter(({ via, quality }) => via === "word" && quality === 1)
      .map(({ key }) => key),
  );
  return { ...term, keys: term.keys.filter(({ key, via }) => via !== "narrower" || !named.has(key)) };
}

/** Longer terms stand for their words; words that only ask are left out. */
function chooseTerms(analysis: Analysis, type: QuestionType): Term[] {
  const taken = new Set<number>([...type.asking, ...hedgesIn(analysis.words)]);
  const chosen: Term[] = [];
  const longFirst = [...analysis.terms].sort((a, b) => b.words.length - a.words.length);
  for (const term of longFirst) {
    if (term.words.some((at) => taken.has(at)) || spansQuestionWord(term, type)) continue;
    for (const at of term.words) taken.add(at);
    chosen.push(term);
  }
  return chosen.sort((a, b) => (a.words[0] as number) - (b.words[0] as number));
}

/**
 * „In welk ziekenhuis kwam hij terecht” asks for the hospital, which „in het ziekenhuis terechtkomen” does not name; and
 * „wat is de hoofdstad van België” for what that is called.
 */
function spansQuestionWord({ kind, words }: Term, type: QuestionType): boolean {
  const { focus, asking } = type;
  // „Hoe laat ontplofte het” asks nothing of „laten ontploffen”.
  if (type.kind === "how-many" && type.expects === "time" && words.length > 1 && words.includes(focus))
    return true;
  const [first, last] = [Math.min(...words), Math.max(...words)];
  if (kind === "place" && words.length > 1 && words.includes(focus)) return true;
  if (kind !== "phrase" || !words.includes(focus)) return false;
  // „Welke functie kreeg zij”: of „een functie krijgen” no more than the noun is asked for.
  const isWithVerb = (type.kind === "which" || type.asksKind) && last > focus;
  return isWithVerb || [...asking].some((at) => first < at && at < last);
}

/** Neighbouring capitalised words are one name: „Thom de Graaf”, „Getty Museum”. */
function joinNames(terms: readonly QueryTerm[], analysis: Analysis, { names }: Dutch): QueryTerm[] {
  const { words } = analysis;
  const joined: QueryTerm[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    if (last && isNamePart(last) && isNamePart(term) && adjacent(last, term, words, names.particles)) {
      joined[joined.length - 1] = joinTwo(last, term, names.given, analysis);
    } else joined.push(term);
  }
  return joined;
}

function isNamePart(term: QueryTerm): boolean {
  return term.kind === "name";
}

function adjacent(
  a: QueryTerm,
  b: QueryTerm,
  words: readonly Word[],
  particles: ReadonlySet<string>,
): boolean {
  const from = a.words.at(-1) as number;
  const to = b.words[0] as number;
  if (words.slice(from, to).some((word) => word.closesClause)) return false;
  const between = words.slice(from + 1, to).filter(({ capitalised }) => !capitalised);
  return between.length === 0 || particles.has(between.map(({ folded }) => folded).join(" "));
}

function joinTwo(a: QueryTerm, b: QueryTerm, given: ReadonlySet<string>, analysis: Analysis): QueryTerm {
  const parts = [...(isNameOfWords(a) ? a.parts : [a.keys]), b.keys];
  return {
    ...a,
    surface: surfaceOf([...a.words, ...b.words], analysis),
    folded: [...a.folded, ...b.folded],
    words: [...a.words, ...b.words],
    keys: [],
    parts,
    isFocus: a.isFocus || b.isFocus,
    whole: given.has(a.folded[0] as string) ? "person" : "name",
  };
}

function isNameOfWords({ whole }: QueryTerm): boolean {
  return whole === "person" || whole === "name";
}

function quotedPassages(text: string): string[] {
  return [...text.matchAll(/[„“"«]\s*([^„“”"«»]{3,}?)\s*[”"“»]/gu)].map((match) => match[1] as string);
}
