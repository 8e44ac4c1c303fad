import type { Corpus, Engine } from "../answer/engine.ts";
import type { ButtonState } from "./custom-id.ts";
import type { Locale, Payload } from "./payload.ts";

/** What a reader thought of an answer. Who it was is not kept. */
export interface Vote {
  readonly question: string;
  /** The sentence that was voted on: id of its article, paragraph and sentence number. */
  readonly article: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly vote: "up" | "down";
}

/** What pressing a button comes to. */
export interface Press {
  /** `update`: the message that holds the button becomes this payload. `reply`: it is a message of its own. */
  readonly kind: "update" | "reply";
  readonly payload: Payload;
  /** A vote to keep. */
  readonly vote: Vote | null;
}

/** A button that was pressed, and the message it stands under. */
export interface Pressed {
  readonly state: ButtonState;
  /** The question that the message shows (`shownQuestion` reads it); null when it shows none. */
  readonly question: string | null;
  /** Whether only the presser sees the message. */
  readonly ephemeral: boolean;
  readonly locale: Locale;
}

/** What the buttons look things up in. */
export interface PressContext {
  readonly engine: Engine;
  readonly corpus: Corpus;
  /** Whether votes are kept. */
  readonly votes: boolean;
}
