import type { Word } from "./word.ts";

/** What a modal verb says of something: that it is wished, needed, possible, allowed or to come. */
type Modality = "wish" | "need" | "ability" | "leave" | "future";

const FORMS: Readonly<Record<Modality, string>> = {
  wish: "wil willen wilde wilden wou wouden gewild",
  need: "moet moeten moest moesten dient dienen hoeft hoeven hoefde hoefden",
  ability: "kan kunnen kon konden",
  leave: "mag mogen mocht mochten",
  future: "zal zullen zou zouden",
};
const MODALITY_OF = new Map(
  Object.entries(FORMS).flatMap(([modality, forms]) =>
    forms.split(" ").map((form) => [form, modality as Modality] as const),
  ),
);

/** What the modal verbs of a text say: „zij wilden blijven, maar moesten weg” tells of a wish and a need. */
export function modalitiesIn(words: readonly Word[]): ReadonlySet<Modality> {
  return new Set(words.flatMap(({ folded }) => MODALITY_OF.get(folded) ?? []));
}
