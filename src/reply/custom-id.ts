import { z } from "zod";

/** Version of the form of the ids; a button of another version is answered with a friendly notice. */
export const CUSTOM_ID_VERSION = "1";

const key = z.string().regex(/^[0-9a-z]{1,11}$/);
const number = z
  .string()
  .regex(/^(?:0|[1-9]\d{0,8})$/)
  .transform(Number);

/** A sentence: the key of its article, its index there, and the hash of its text. */
const sentence = { article: key, index: number, hash: key };
/** What a question was asked of (`-`: the whole corpus), how many sentences a page shows, and in which style. */
const asked = {
  scope: z.union([z.literal("-"), key]),
  count: number.pipe(z.int().min(1).max(10)),
  style: z.enum(["q", "s"]),
};

/** The language of a message that changes in place: it stays what it was for everybody, whoever presses. */
const shown = { language: z.enum(["nl", "en"]) };

const BUTTONS = {
  /** Sentences from `offset` on. */
  more: z.object({ ...sentence, ...asked, ...shown, offset: number }),
  /** The sentences around one. */
  context: z.object(sentence),
  /** The same, moved along in place. */
  quote: z.object({ ...sentence, ...shown }),
  why: z.object({ ...sentence, scope: asked.scope }),
  share: z.object({ ...sentence, ...asked }),
  up: z.object(sentence),
  down: z.object(sentence),
  /** What came nearest to a question that was refused. */
  nearest: z.object({ scope: asked.scope }),
  /** A page of an article. */
  read: z.object({ article: key, ...shown, page: number }),
} as const;

type Buttons = typeof BUTTONS;

/** Name of what a button does. */
export type ButtonAction = keyof Buttons;

/** What a button does and to what; it lives in the button's `custom_id`, so that it survives a restart. */
export type ButtonState = {
  [Action in ButtonAction]: { readonly action: Action } & Readonly<z.output<Buttons[Action]>>;
}[ButtonAction];

/** Reference to a sentence, as buttons carry it. */
export type SentenceRef = { readonly article: string; readonly index: number; readonly hash: string };

/** Writes a button's state as a `custom_id`: version, action and values, with full stops between. */
export function encodeButton(state: ButtonState): string {
  const fields = Object.keys(BUTTONS[state.action].shape) as (keyof typeof state)[];
  return [CUSTOM_ID_VERSION, state.action, ...fields.map((field) => String(state[field]))].join(".");
}

/** Reads a `custom_id`; null when it is not a button of this version. */
export function decodeButton(customId: string): ButtonState | null {
  const [version, action = "", ...values] = customId.split(".");
  if (version !== CUSTOM_ID_VERSION || !Object.hasOwn(BUTTONS, action)) return null;
  const schema: z.ZodObject = BUTTONS[action as ButtonAction];
  const fields = Object.keys(schema.shape);
  if (fields.length !== values.length) return null;
  const result = schema.safeParse(Object.fromEntries(fields.map((field, at) => [field, values[at]])));
  return result.success ? ({ action, ...result.data } as unknown as ButtonState) : null;
}
