import { checkThesaurus } from "../dutch/check-thesaurus.ts";
import { joinSameGroups } from "../dutch/join-groups.ts";
import { parseThesaurus } from "../dutch/thesaurus.ts";
import { readThesaurus, writeThesaurus } from "../library/word-data.ts";
import { CLI_TEXTS } from "../reply/texts/cli.ts";
import { thesaurusProblemText } from "../reply/texts/thesaurus-problems.ts";
import { UserError } from "../user-error.ts";
import { writeOut } from "./output.ts";
import { COMMON_OPTIONS, parseOptions } from "./parse-options.ts";
import { EXIT, runTool, type Surroundings } from "./run-tool.ts";

const { help, json, lang } = COMMON_OPTIONS;

/** Counts the groups of the thesaurus and lists every problem; fails on any. With `--fix`, mends what it can first. */
async function checkFiles({ argv, locale }: Surroundings): Promise<number> {
  const { options, positionals } = parseOptions(argv, { help, json, lang, fix: { type: "boolean" } });
  const texts = CLI_TEXTS[locale];
  if (options.help) {
    await writeOut(`${texts.usage["thesaurus:check"]}\n`);
    return EXIT.fine;
  }
  if (positionals[0] !== undefined) throw new UserError("unexpected-argument", { argument: positionals[0] });
  if (options.fix) writeThesaurus(joinSameGroups(readThesaurus()));
  const files = readThesaurus();
  const problems = checkThesaurus(files);
  const groups = files.reduce((sum, { text }) => sum + parseThesaurus(text).length, 0);
  const messages = problems.map((each) => thesaurusProblemText(each, locale));
  if (options.json) {
    const told = problems.map((each, at) => ({ ...each, message: messages[at] }));
    await writeOut(`${JSON.stringify({ files: files.length, groups, problems: told })}\n`);
  } else {
    const verdict = problems.length === 0 ? texts.noProblems : texts.problems(problems.length);
    const lines = [texts.groups(files.length, groups), verdict, ...messages.map((message) => `  ${message}`)];
    await writeOut(`${lines.join("\n")}\n`);
  }
  return problems.length === 0 ? EXIT.fine : EXIT.faults;
}

await runTool(checkFiles);
