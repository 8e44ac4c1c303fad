import { parseLocale } from "../../../src/tools/locale.ts";
import { endOutputQuietly } from "../../../src/tools/output.ts";
import { tryOut } from "./try-out.ts";

endOutputQuietly();
const { argv, env, stdin, stdout } = process;
const locale = parseLocale(argv.slice(2), env.LC_ALL || env.LC_MESSAGES || env.LANG);
process.exitCode = await tryOut({ input: stdin, output: stdout }, locale);
// A terminal that is read from keeps the process alive.
stdin.unref?.();
