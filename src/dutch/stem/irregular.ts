import { closeSyllable } from "./syllables.ts";

type Section = "verbs" | "apart" | "nouns" | "adjectives" | "words" | "whole";

/** What `src/dutch/data/irregular.txt` says, made ready to be looked up. */
export interface Irregular {
  /** Every base and every form, each with its base. */
  readonly baseOf: ReadonlyMap<string, string>;
  /** Bases that are infinitives; their stem is that of a regular verb. */
  readonly infinitives: ReadonlySet<string>;
  /** Those whose stem would be a noun of another meaning (gelden: geld); the infinitive itself is their stem. */
  readonly apart: ReadonlySet<string>;
  /** Forms of verbs as they stand after a separable particle (`gedoken`, `dook`), with the infinitive. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** Forms of verbs as they stand after an inseparable prefix (`dreven`, `nomen`), with the infinitive. */
  readonly prefixedForms: ReadonlyMap<string, string>;
  /** Forms of nouns that can be the last part of a compound (`steden`), with the singular. */
  readonly nounForms: ReadonlyMap<string, string>;
  /** The last letters of those. */
  readonly nounEndings: ReadonlySet<string>;
  /**
   * Forms that take no further ending: not the participle, which has -e (gekochte), but the past (won) and
   * what adjectives become (meer). Other words must not turn into them: `bewonen` has no `won`, `meren` no `meer`.
   */
  readonly finished: ReadonlySet<string>;
  /**
   * Infinitives of verb forms that are something else first: schoot (lap, and fired), kussen (pillow, and to kiss),
   * zagen (to saw, and saw).
   */
  readonly alsoVerbs: ReadonlyMap<string, string>;
  /** Every word of the lines that are not of verbs: kussen is a pillow first. */
  readonly others: ReadonlySet<string>;
  /** Words that keep all their letters. */
  readonly words: ReadonlySet<string>;
  /** Words that are no compounds, though they look it. */
  readonly whole: ReadonlySet<string>;
}

/** How many last letters tell most words from those that end in an irregular noun. */
export const NOUN_ENDING = 4;

// Their forms are everyday words or endings of such (beWAREN, verKAN), and they take hardly a prefix.
const NEVER_PREFIXED = new Set(["zijn", "hebben", "kunnen", "zullen", "willen", "mogen", "worden"]);

/**
 * Reads the text of `irregular.txt`; its head says what a line is.
 *
 * @throws {Error} naming the line, when one is neither `base: forms` nor a known section
 */
export function readIrregular(text: string): Irregular {
  const baseOf = new Map<string, string>();
  const infinitives = new Set<string>();
  const apart = new Set<string>();
  const weak = new Set<string>();
  const verbForms = new Map<string, string>();
  const prefixedForms = new Map<string, string>();
  const nounForms = new Map<string, string>();
  const finished = new Set<string>();
  const words = new Set<string>();
  const whole = new Set<string>();
  const bases: string[] = [];
  const others = new Map<string, string>();
  const addFirst = (map: Map<string, string>, form: string, base: string) => {
    if (!map.has(form)) map.set(form, base);
  };

  for (const { section, base, forms } of readLines(text)) {
    if (section === "whole") {
      whole.add(base);
      continue;
    }
    const isVerb = section === "verbs" || section === "apart";
    const all = isVerb ? [...forms, ...presentForms(base)] : forms;
    for (const form of all) addFirst(isVerb ? baseOf : others, form, base);
    if (!isVerb) bases.push(base);
    if (isVerb) {
      infinitives.add(base);
      if (section === "apart") apart.add(base);
      if (forms.some((form) => /[dt]e$/u.test(form))) weak.add(base);
      for (const form of all) if (!form.startsWith("ge")) finished.add(form);
      if (NEVER_PREFIXED.has(base)) continue;
      for (const form of [base, ...all]) {
        addFirst(verbForms, form, base);
        addFirst(prefixedForms, losesGe(base, form) ? form.slice(2) : form, base);
      }
    } else if (section === "nouns") {
      for (const form of forms) if (form.length > 4) addFirst(nounForms, form, base);
    } else if (section === "adjectives") {
      for (const form of forms) finished.add(form);
    } else {
      words.add(base);
    }
  }
  const alsoVerbs = new Map<string, string>();
  for (const form of [...others.keys(), ...bases]) {
    const infinitive = baseOf.get(form);
    if (infinitive !== undefined && !infinitives.has(form)) alsoVerbs.set(form, infinitive);
  }
  // An infinitive by its letters: kussen the pillow, merken the brands; but hardly ever wegen, the roads.
  for (const form of [...bases, ...apart]) {
    if (infinitives.has(form) && (others.has(form) || bases.includes(form))) alsoVerbs.set(form, form);
  }
  // Weak verbs that are a past, too: zagen, staken.
  for (const base of weak) {
    const other = baseOf.get(base);
    if (other !== undefined && !alsoVerbs.has(base)) alsoVerbs.set(base, other);
  }
  for (const base of infinitives) baseOf.set(base, base);
  for (const [form, base] of others) baseOf.set(form, base);
  for (const base of bases) baseOf.set(base, base);
  return {
    baseOf,
    infinitives,
    apart,
    verbForms,
    prefixedForms,
    nounForms,
    nounEndings: new Set([...nounForms.keys()].map((form) => form.slice(-NOUN_ENDING))),
    finished,
    alsoVerbs,
    others: new Set([...others.keys(), ...bases]),
    words,
    whole,
  };
}

/** Whether the form is a participle whose ge- goes behind a prefix; that of geven is no such ge-. */
function losesGe(infinitive: string, form: string): boolean {
  return form.startsWith("ge") && (!infinitive.startsWith("ge") || /^gege/u.test(form));
}

function* readLines(text: string): Generator<{ section: Section; base: string; forms: string[] }> {
  let section: Section | null = null;
  for (const [index, raw] of text.normalize("NFC").split(/\r?\n/u).entries()) {
    const line = raw.replace(/#.*/u, "").trim();
    if (line === "") continue;
    const heading = /^\[(verbs|apart|nouns|adjectives|words|whole)\]$/u.exec(line);
    const entry = /^([^\s:]+):\s*(.*)$/u.exec(line);
    if (heading) section = heading[1] as Section;
    else if (entry?.[1] !== undefined && section !== null) {
      yield { section, base: entry[1], forms: (entry[2] ?? "").split(/\s+/u).filter((form) => form !== "") };
    } else {
      throw new Error(
        `irregular.txt, line ${index + 1}: expected "base: form form" in a [section], got "${line}"`,
      );
    }
  }
}

/** Gives the present singular of a regular present: loop, loopt. */
function presentForms(infinitive: string): string[] {
  if (!infinitive.endsWith("en") || infinitive.endsWith("ien")) return [];
  const stem = closeSyllable(infinitive.slice(0, -2));
  return stem.endsWith("t") ? [stem] : [stem, `${stem}t`];
}
