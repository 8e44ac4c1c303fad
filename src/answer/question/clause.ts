import { range } from "../../dutch/range.ts";
import type { Word } from "../../dutch/word.ts";

/** A clause of a sentence: words from `first` up to, not including, `last`, and its finite verb. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** Index of the finite verb. */
  readonly verb: number;
  /** Whether it depends on another, so that its verb stands at the end. */
  readonly isSubordinate: boolean;
}

const FINITE = new Set(
  (
    "is was waren zijn werd werden wordt worden heeft hebben had hadden kan kunnen kon konden zal zullen zou zouden moet " +
    "moeten moest moesten mag mogen mocht wil willen wilde wilden gaat gaan ging gingen komt komen kwam kwamen vindt vinden " +
    "vond vonden staat staan stond stonden ligt liggen lag lagen krijgt krijgen kreeg kregen blijft blijven bleef bleven " +
    "geeft geven gaf gaven maakt maken neemt nemen nam namen doet doen deed deden ziet zien zag zagen zegt zei zeiden " +
    "spreekt sprak spraken schrijft schreef schreven wint won wonnen verliest verloor verloren begint begon begonnen leeft " +
    "leven sterft stierf stierven overlijdt overleed overleden woont wonen werkt werken speelt spelen verschijnt verscheen " +
    "verschenen opent openen sluit sloot sloten heet heten bestaat bestaan bestond bevat bevatten telt tellen kost kosten " +
    "valt viel vielen leidt leiden volgt volgen vertrekt vertrok vertrokken ontstaat ontstond ontstonden groeit steeg stegen " +
    "daalt brengt bracht brachten houdt hield hielden draagt droeg droegen ontvangt ontving verkoopt verkocht verkochten " +
    "koopt kocht kochten bouwt bouwen stelt stellen vreest vrezen verwacht verwachten eist eisen beschermt beschermen " +
    "gebruikt gebruiken helpt hielp hielpen trekt trok trokken"
  ).split(" "),
);
const SUBORDINATORS = new Set(
  "dat omdat doordat toen terwijl nadat voordat zodat hoewel als waar waarbij waardoor waarin waaronder waarmee die wie wanneer of".split(
    " ",
  ),
);
const COORDINATORS = new Set(["en", "maar", "want"]);

/** Finds the clauses of a sentence whose finite verb is a common one. */
export function findClauses(words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  let first = 0;
  let isSubordinate = false;
  const close = (last: number, nextFirst: number, nextIsSubordinate: boolean) => {
    const verbs = range(first, last - 1).filter((at) => isFiniteVerb(words[at] as Word));
    const verb = isSubordinate ? verbs.at(-1) : verbs[0];
    if (verb !== undefined) clauses.push({ first, last, verb, isSubordinate });
    first = nextFirst;
    isSubordinate = nextIsSubordinate;
  };
  words.forEach((word, at) => {
    const after = words.slice(at + 1);
    if (at > first && SUBORDINATORS.has(word.folded)) close(at, at + 1, true);
    else if (at > first && COORDINATORS.has(word.folded) && after.slice(0, 5).some(isFiniteVerb))
      close(at, at + 1, false);
    else if (word.closesClause) close(at + 1, at + 1, false);
  });
  return clauses;
}

/** Whether a word is a form of a common verb that a clause may have as its own. */
export function isFiniteVerb(word: Word): boolean {
  return FINITE.has(word.folded) && !(word.capitalised && !word.first);
}
