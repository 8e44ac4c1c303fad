import { groupKey, same, type ThesaurusFile } from "./check-thesaurus.ts";
import { parseThesaurus, type ThesaurusGroup } from "./thesaurus.ts";

interface Place {
  readonly file: number;
  readonly line: number;
}

/**
 * Joins groups that come twice: what a later line adds goes to the first, and the later line goes away. Groups are the
 * same when their part of speech is, and their synonyms are, whatever their order and capitals. Other lines stay as
 * they are.
 */
export function joinSameGroups(files: readonly ThesaurusFile[]): ThesaurusFile[] {
  const lines: (string | null)[][] = files.map(({ text }) => text.split("\n"));
  const firsts = new Map<string, Place>();
  for (const [file, texts] of lines.entries()) {
    for (const [line, text] of texts.entries()) {
      const [group] = parseThesaurus(text ?? "");
      if (!group) continue;
      const key = groupKey(group);
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, { file, line });
        continue;
      }
      const target = lines[first.file] as (string | null)[];
      target[first.line] = joined(target[first.line] ?? "", group);
      texts[line] = null;
    }
  }
  return files.map(({ file }, at) => ({
    file,
    text: (lines[at] ?? []).filter((line) => line !== null).join("\n"),
  }));
}

/** The line with the words of the group that it lacks; its comment stays. */
function joined(line: string, added: ThesaurusGroup): string {
  const [group] = parseThesaurus(line);
  if (!group) return line;
  const known = new Set([...group.synonyms, ...group.related, ...group.narrower].map(same));
  const withNew = (old: readonly string[], more: readonly string[]) => [
    ...old,
    ...more.filter((word) => {
      const isNew = !known.has(same(word));
      known.add(same(word));
      return isNew;
    }),
  ];
  const related = withNew(group.related, added.related);
  const narrower = withNew(group.narrower, added.narrower);
  const comment = /(?:^|\s)#.*$/u.exec(line)?.[0] ?? "";
  return [
    `${group.pos}: ${group.synonyms.join(", ")}`,
    ...(related.length > 0 ? [` ~ ${related.join(", ")}`] : []),
    ...(narrower.length > 0 ? [` > ${narrower.join(", ")}`] : []),
    comment,
  ].join("");
}
