import { ApplicationCommandType, PermissionFlagsBits } from "discord-api-types/v10";
import type { Library } from "../src/library/library.ts";
import { reindexPayload } from "../src/reply/reindex-payload.ts";
import { UserError } from "../src/user-error.ts";
import type { Command } from "./command.ts";
import { commandText } from "./localised.ts";

/** Reads the corpus anew and reports what changed; for those who may manage the server. */
export default {
  data: {
    type: ApplicationCommandType.ChatInput,
    ...commandText("reindex"),
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  },
  async execute(call, { library }) {
    if (!call.caller.mayManage) throw new UserError("may-not-manage", {});
    await call.defer({ ephemeral: true });
    await call.reply(reindexPayload(await reindexed(library), call.locale));
  },
  isPrivate: () => true,
} satisfies Command;

async function reindexed(library: Library): Promise<Awaited<ReturnType<Library["reindex"]>>> {
  try {
    return await library.reindex();
  } catch (error) {
    if (error instanceof UserError) throw new UserError("reindex-failed", { because: error });
    throw error;
  }
}
