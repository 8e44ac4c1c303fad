import { modalitiesIn, modalitiesTold } from "../../dutch/modals.ts";
import { tenseOf } from "../../dutch/tense.ts";
import type { Analysis } from "../../dutch/word.ts";
import type { SentenceView } from "../find/sentence-view.ts";
import { oncePer } from "../once-per.ts";
import type { Query } from "../question/query.ts";

const tense = oncePer(({ words }: Analysis) => ({ of: tenseOf(words) }));
const modalitiesAsked = oncePer(({ words }: Analysis) => modalitiesIn(words));
const modalitiesOf = oncePer(({ words }: Analysis) => modalitiesTold(words));

/**
 * How a sentence tells what was asked, by its verbs: „wat konden ze niet” asks for what they could, or could not, and „wie leidt
 * de club” for no one who led it. Where something is may be told beside its verb, in any tense: „er brak brand uit in Gent, in
 * België”.
 */
export function measureVerbs({ analysis, type }: Query, view: SentenceView) {
  const asked = type.expects === "place" ? null : tense(analysis).of;
  const own = asked === null ? null : tense(view.analysis).of;
  return {
    modality: sharesModality(analysis, view.analysis) ? 1 : 0,
    otherTense: own === null || own === asked ? 0 : asked === "past" ? 0.5 : 1,
  };
}

function sharesModality(question: Analysis, sentence: Analysis): boolean {
  const asked = modalitiesAsked(question);
  return asked.size > 0 && [...modalitiesOf(sentence)].some((each) => asked.has(each));
}
