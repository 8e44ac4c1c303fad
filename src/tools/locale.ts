import type { Locale } from "../reply/payload.ts";

/**
 * Gives the language to speak: what `--lang` says, else English on an English system, else Dutch. Reads the arguments
 * by itself, for a fault in the other options must be told in that language as well.
 * @param system the system's locale, such as `nl_NL.UTF-8`
 */
export function parseLocale(argv: readonly string[], system: string | undefined): Locale {
  const at = argv.findLastIndex((each) => each === "--lang" || each.startsWith("--lang="));
  const asked = at < 0 ? undefined : argv[at] === "--lang" ? argv[at + 1] : argv[at]?.slice("--lang=".length);
  if (asked === "nl" || asked === "en") return asked;
  return /^en([_.@-]|$)/i.test(system ?? "") ? "en" : "nl";
}
