import type { Locale } from "../payload.ts";
import { en } from "./en.ts";
import { nl } from "./nl.ts";
import type { Texts } from "./texts.ts";

const LANGUAGES: Readonly<Record<Locale, Texts>> = { nl, en };

/** Gives what is said to a reader of this language. */
export function textsFor(locale: Locale): Texts {
  return LANGUAGES[locale];
}

/** Gives the language to answer a reader in by a locale's tag: English for any English, Dutch otherwise. */
export function localeOf(tag: string | null | undefined): Locale {
  return /^en\b/i.test(tag ?? "") ? "en" : "nl";
}
