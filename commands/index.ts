import artikel from "./artikel.ts";
import { checkCommands } from "./check-commands.ts";
import citaat from "./citaat.ts";
import type { Command } from "./command.ts";
import herindexeer from "./herindexeer.ts";
import hulp from "./hulp.ts";
import samenvatting from "./samenvatting.ts";
import status from "./status.ts";
import vraag from "./vraag.ts";
import zoekInArtikel from "./zoek-in-artikel.ts";

/** Every command, by its Dutch name. Making the list fails on a name that Discord would refuse or that occurs twice. */
export const commands: ReadonlyMap<string, Command> = checkCommands([
  vraag,
  samenvatting,
  artikel,
  citaat,
  herindexeer,
  status,
  hulp,
  zoekInArtikel,
]);
