import type { EntityKind } from "../../dutch/entities.ts";
import type { PlaceKind } from "../../dutch/places.ts";
import type { TimeKind, Unit } from "./asked-noun.ts";
import type { Sequence } from "./read-sequence.ts";

/** How a question is put. */
export type QuestionKind =
  | "who"
  | "what"
  | "where"
  | "when"
  | "why"
  | "how"
  | "how-many"
  | "which"
  | "yes-no"
  | "keywords";

/** What a question asks for, and how it was put. */
export interface QuestionType {
  readonly kind: QuestionKind;
  /** What the answering sentence must name; null when anything will do. */
  readonly expects: EntityKind | null;
  /** Index of the noun that is asked about („welk ministerie”, „hoeveel zetels”); -1 for none. */
  readonly focus: number;
  /** Whether the focus only says what kind of thing is asked for („in welk land”), and need not be in the sentence. */
  readonly focusIsKind: boolean;
  /** What the number asked for measures, any of these; empty when it only counts, or no number is asked for. */
  readonly units: readonly Unit[];
  /** Whether several things are counted („hoeveel boten”), which no money or length does. */
  readonly counts: boolean;
  /** The kind of place asked for, when it was named. */
  readonly placeKind: PlaceKind | null;
  /** Whether a part of a land or a town is asked for: „in welk deel van het land”. */
  readonly asksPart: boolean;
  /** How exactly a time is asked for, when that was said: „op welke dag”. */
  readonly timeKind: TimeKind | null;
  /** Whether it asks what something is („wat is het doel van …”). */
  readonly definition: boolean;
  /** Whether it asks for a kind of what the focus names („wat voor soort aanslag”). */
  readonly asksKind: boolean;
  /** Whether the name asked for is someone's („hoe heet de burgemeester”). */
  readonly asksWhoseName: boolean;
  /** Whether several names are asked for („hoe heten de broers”). */
  readonly asksMany: boolean;
  /** Whether it asks what came after something, or before it. */
  readonly sequence: Sequence | null;
  /** Whether it asks in what way, or by what means, something was done. */
  readonly asksMeans: boolean;
  /** Whether it asks what letters stand for. */
  readonly spelledOut: boolean;
  /** Indexes of words that only ask („hoe heet”, „de naam van”, „in welk”) and are not looked for. */
  readonly asking: ReadonlySet<number>;
}

const PLAIN: Omit<QuestionType, "kind" | "expects" | "asking"> = {
  focus: -1,
  focusIsKind: false,
  units: [],
  counts: false,
  placeKind: null,
  asksPart: false,
  timeKind: null,
  definition: false,
  asksKind: false,
  asksWhoseName: false,
  asksMany: false,
  sequence: null,
  asksMeans: false,
  spelledOut: false,
};

/**
 * Makes the type of a question.
 * @param asking indexes of the words that only ask
 * @param others what is not as with a plain question
 */
export function questionType(
  kind: QuestionKind,
  expects: EntityKind | null,
  asking: readonly number[],
  others: Partial<QuestionType> = {},
): QuestionType {
  return { ...PLAIN, kind, expects, asking: new Set(asking), ...others };
}
