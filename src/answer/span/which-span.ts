import { isProperName } from "../../dutch/entities.ts";
import { modalitiesIn } from "../../dutch/modals.ts";
import type { Word } from "../../dutch/word.ts";
import { matchOfFocus, type TermMatch } from "../find/match.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { findApposition } from "../fit/apposition.ts";
import { newNames, wordsFound } from "../fit/new-names.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank/rank.ts";
import { namedBehind, nounItself } from "./beside-span.ts";
import { whatFollows } from "./follows-span.ts";
import { listAround, listOfNames } from "./list-span.ts";
import { isAdjective } from "./noun-span.ts";
import { spanOf, withArticle } from "./span.ts";

/** A noun found less surely than this does not tell where its name stands. */
const LEAST_QUALITY = 0.5;
const ANY_ARTICLE = /^(?:de|het|een)$/;
const NAME_ARTICLE = /^(?:de|het)$/;
const WISH = /^(?:doel|wens|plan|eis|bedoeling|hoop|droom|streven|ideaal)$/;
/** What is asked for where somebody's own words are. */
const WORDS = /^(?:woord(?:en)?|bewoording(?:en)?|term(?:en)?|uitdrukking|omschrijving|benaming)$/;
/** A find from this quality on is of what was asked. */
const SURE = 0.7;

/**
 * Gives the part of a sentence that tells which one: the narrower word („welk dier” – de **bij**), the name behind the
 * noun („de bacterie **Salmonella**”), or what a colon or a form of „zijn” brings („de vijanden zijn **de uil en de
 * wezel**”); of a question for what something is, what `definedSpan` gives; of one for what somebody wants, `wishedSpan`; of search words, the one name that the sentence
 * adds to them. Null for other questions, and when the sentence says so in none of these ways.
 */
export function whichSpan(
  { matches, view }: Ranked,
  { terms, type, analysis }: Query,
): [number, number] | null {
  const focus = matchOfFocus(terms, matches);
  const others = matches.filter((match) => match !== focus);
  const list = type.kind === "which" && isPlural(terms) ? listOfNames(view, others) : null;
  // „Welke rivalen”: all of them, of whom an entity is but one.
  if (type.kind === "which" && type.expects === "person" && isPlural(terms))
    return list ?? besideNoun(focus, view, matches);
  if (type.expects === "name" && type.kind === "which") return namedByFocus(focus, view);
  if (type.expects !== null) return null;
  if (type.asksKind && focus?.partly) return spanOfCompound(focus, view);
  if (type.asksKind && focus?.by?.via === "narrower") return spanOfKinds(focus, view);
  if (type.definition) return definedSpan(focus, view);
  if (type.kind === "what" && modalitiesIn(analysis.words).has("wish")) return wishedSpan(view);
  if (type.kind === "keywords") return onlyName(view, matches) ?? onlyTitle(view, matches);
  if (type.kind !== "which") return null;
  const said = WORDS.test(analysis.words[type.focus]?.folded ?? "") ? onlyQuote(view) : null;
  if (said) return said;
  return (
    list ?? besideNoun(focus, view, matches) ?? onlyName(view, matches) ?? nounItself(focus, view, matches)
  );
}

/** Gives all who were asked for: „wie werden aangesteld?” – **Ilse Torfs en Bram Wouters**. Null for other questions. */
export function severalSpan({ matches, view }: Ranked, { type, analysis }: Query): [number, number] | null {
  return type.kind === "who" && asksSeveral(analysis.words) ? listOfNames(view, matches) : null;
}

function asksSeveral(words: readonly Word[]): boolean {
  const asking = words.findIndex(({ folded }) => folded === "wie");
  return /^(?:zijn|waren|worden|werden|hebben|hadden|kunnen|konden|gaan|gingen)$/.test(
    words[asking + 1]?.folded ?? "",
  );
}

function isPlural(terms: Query["terms"]): boolean {
  return /(?:en|s)$/.test(terms.find(({ isFocus }) => isFocus)?.folded.at(-1) ?? "");
}

/** The one name of a sentence that the question does not have, places aside when there are more; null when there is none. */
function onlyName(view: SentenceView, matches: readonly TermMatch[]): [number, number] | null {
  const { words } = view.analysis;
  const names = newNames(view, wordsFound(matches));
  const [name, ...others] = names.length > 1 ? names.filter(({ kind }) => kind !== "place") : names;
  if (!name || others.length > 0) return null;
  return spanOf(words, withArticle(words, name.first, NAME_ARTICLE), name.last);
}

/** „Welke titel” – „de titel van **burggraaf**”. */
function namedByFocus(focus: TermMatch | undefined, view: SentenceView): [number, number] | null {
  const last = focus?.words.at(-1);
  return focus === undefined || last === undefined || focus.quality < SURE ? null : namedBehind(view, last);
}

/** „**Het Deense** ministerie van …”: index of the first of what stands before a noun and belongs to it. */
function withAdjectives(words: readonly Word[], noun: number): number {
  let first = noun;
  while (isAdjective(words[first - 1])) first--;
  return withArticle(words, first, ANY_ARTICLE);
}

/** „Welke woorden gebruikte zij” – **„een ramp”**: the only words of a sentence in quotation marks, with these. */
function onlyQuote({ analysis: { text } }: SentenceView): [number, number] | null {
  const [quote, ...others] = text.matchAll(/[„“"«][^„“"”«»]+[”“"»]/gu);
  return quote === undefined || others.length > 0 ? null : [quote.index, quote.index + quote[0].length];
}

/** The one thing in quotation marks, a title by its capital, of a sentence of which the question does not have it. */
function onlyTitle(
  { analysis: { words, text } }: SentenceView,
  matches: readonly TermMatch[],
): [number, number] | null {
  const [title, ...others] = text.matchAll(/[«„“"]\s?(\p{Lu}[^«„“"»”]+?)\s?[»”"]/gu);
  if (title?.[1] === undefined || others.length > 0) return null;
  const start = title.index + title[0].indexOf(title[1]);
  const end = start + title[1].length;
  const isAsked = matches.some((match) =>
    match.words.some((at) => (words[at] as Word).start >= start && (words[at] as Word).end <= end),
  );
  return isAsked ? null : [start, end];
}

/** The narrower word, the name behind the noun, or what follows it. */
function besideNoun(
  focus: TermMatch | undefined,
  view: SentenceView,
  matches: readonly TermMatch[],
): [number, number] | null {
  const [first, last] = [focus?.words[0], focus?.words.at(-1)];
  if (!focus?.by || first === undefined || last === undefined) return null;
  if (focus.quality < LEAST_QUALITY || focus.partly || last - first >= focus.words.length) return null;
  const { words } = view.analysis;
  const end = nameBehind(view, last);
  if (focus.by.via === "narrower" && first === last) {
    const several = listAround(view.analysis, first);
    if (several) return several;
  }
  // „Welke rang heeft Mulder” – „**kapitein** Mulder”.
  const isNameAsked = matches.some(
    (match) => match !== focus && match.words.some((at) => at > last && at <= (end ?? last)),
  );
  if (focus.by.via === "narrower")
    return spanOf(words, withArticle(words, first, ANY_ARTICLE), isNameAsked ? last : (end ?? last));
  if (focus.by.via === "related" || focus.by.via === "broader") return null;
  if (end !== null) {
    // „De universiteit van Gent” is a name with its noun.
    const isOfName = words[last + 1]?.folded === "van";
    return spanOf(words, isOfName ? withAdjectives(words, first) : last + 1, end);
  }
  const kind = namedBehind(view, last);
  if (kind) return kind;
  const told = findApposition(view.analysis, last);
  if (told) return spanOf(words, ...told);
  // What the question names itself is not what tells which.
  const isAsked = matches.some((match) => match.quality >= SURE && match.words.some((at) => at > last));
  return isAsked ? null : whatFollows(view, last);
}

/** „Een **bomaanslag**”. */
function spanOfCompound(
  { words: found }: TermMatch,
  { analysis: { words } }: SentenceView,
): [number, number] | null {
  const [at] = found;
  return at === undefined ? null : spanOf(words, withArticle(words, at, ANY_ARTICLE), at);
}

/** „**Mannen, vrouwen en kinderen**”, „een **bever**”: what is of the kind asked for. */
function spanOfKinds({ words: found }: TermMatch, { analysis }: SentenceView): [number, number] | null {
  const [at] = found;
  if (at === undefined || found.length > 1) return null;
  return listAround(analysis, at) ?? spanOf(analysis.words, withArticle(analysis.words, at, ANY_ARTICLE), at);
}

/**
 * „Wat is het doel”, „wat was zijn motto”: what a colon or a form of „zijn” behind the noun brings („dat doel is **vrede**”),
 * or the name that the noun explains („**Gent**, de hoofdstad van …”).
 */
function definedSpan(focus: TermMatch | undefined, view: SentenceView): [number, number] | null {
  const [first, last] = [focus?.words[0], focus?.words.at(-1)];
  if (!focus || first === undefined || last === undefined || focus.quality < SURE || focus.partly)
    return null;
  const { entities, analysis } = view;
  const { words, text } = analysis;
  const start = withArticle(words, first, ANY_ARTICLE);
  const name = entities.find(
    (each) => each.last === start - 1 && words[each.last]?.capitalised && isProperName(each),
  );
  const isExplained = name && text.slice(words[name.last]?.end, words[start]?.start) === ", ";
  return isExplained ? spanOf(words, name.first, name.last) : whatFollows(view, last);
}

/** „Wat willen ze”: what a form of „zijn” behind a word for a wish brings („hun doel is **vrede**”). */
function wishedSpan(view: SentenceView): [number, number] | null {
  const wish = view.analysis.words.findIndex(({ folded }) => WISH.test(folded));
  return wish < 0 ? null : whatFollows(view, wish);
}

/** Index of the last word of a name that stands right behind a word („bakker Jan”, „universiteit van Gent”); null for none. */
function nameBehind({ entities, analysis: { words } }: SentenceView, at: number): number | null {
  if (words[at]?.closesClause) return null;
  if (words[at + 1]?.folded === "van" && words[at + 2]?.capitalised)
    return entities.find(({ first, last }) => first <= at + 2 && last >= at + 2)?.last ?? at + 2;
  if (!words[at + 1]?.capitalised) return null;
  // „Herberg De Gouden Leeuw”.
  const first = NAME_ARTICLE.test(words[at + 1]?.folded ?? "") ? at + 2 : at + 1;
  const name = entities.find((each) => each.first <= first && each.last > at && isProperName(each));
  return name?.last ?? null;
}
