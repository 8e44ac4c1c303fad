import type { Word } from "./word.ts";

/** What a modal verb says of something: that it is wished, needed, allowed or to come. */
type Modality = "wish" | "need" | "leave" | "future";

const FORMS: Readonly<Record<Modality, string>> = {
  wish: "wil willen wilde wilden wou wouden gewild",
  need: "moet moeten moest moesten dient dienen hoeft hoeven hoefde hoefden",
  leave: "mag mogen mocht mochten",
  future: "zal zullen zou zouden",
};
/** Words that tell of a wish as „willen” does. */
const WISH =
  /^(?:eist|eisen|eiste|eisten|hoopt|hopen|hoopte|hoopten|plan|plannen|doel|doelen|streeft|streven|streefde|streefden|wens|wensen|wenst|wenste|wensten|pleit|pleiten|pleitte|pleitten|overweegt|overwegen|overwoog|overwogen|bedoeling)$/;
const MODALITY_OF = new Map(
  Object.entries(FORMS).flatMap(([modality, forms]) =>
    forms.split(" ").map((form) => [form, modality as Modality] as const),
  ),
);

/** What the modal verbs of a text say: „zij wilden blijven, maar moesten weg” tells of a wish and a need. */
export function modalitiesIn(words: readonly Word[]): ReadonlySet<Modality> {
  return new Set(words.flatMap(({ folded }) => MODALITY_OF.get(folded) ?? []));
}

/** What they say, or other words do: „hun doel is vrede” tells of a wish. */
export function modalitiesTold(words: readonly Word[]): ReadonlySet<Modality> {
  const told = new Set(modalitiesIn(words));
  return words.some(({ folded }) => WISH.test(folded)) ? told.add("wish") : told;
}
