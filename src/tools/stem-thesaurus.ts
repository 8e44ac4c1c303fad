import { analyserFingerprint } from "../library/fingerprint.ts";
import { keepThesaurus } from "../library/open-dutch.ts";
import { builtThesaurusFile } from "../library/paths.ts";
import { loadWordData } from "../library/word-data.ts";
import { EXIT, runTool } from "./run-tool.ts";

/** Stems the thesaurus as the last step of `npm run build`, so that no start has to. */
await runTool(async () => {
  const data = loadWordData();
  await keepThesaurus(data, analyserFingerprint(data), builtThesaurusFile());
  return EXIT.fine;
});
