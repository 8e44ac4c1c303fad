import type { CommandRegistry } from "./command-registry.ts";
import type { LocalEvent, Violation } from "./events.ts";
import type { Gateway } from "./gateway/gateway.ts";
import type { InteractionStore } from "./interaction-store.ts";
import type { MessageBoard } from "./message-board.ts";
import type { Settings } from "./options.ts";
import type { FaultPlan } from "./rest/faults.ts";
import type { RestAnswer } from "./rest/route.ts";
import type { World } from "./world.ts";

/** What the parts of the local Discord share. */
export interface Context {
  settings: Settings;
  world: World;
  gateway: Gateway;
  faults: FaultPlan;
  commands: CommandRegistry;
  interactions: InteractionStore;
  board: MessageBoard;
  /** The address of the server, without a path. */
  origin: string;
  emit(event: LocalEvent): void;
  /** Records that the bot sent something Discord would refuse as malformed. */
  violate(violation: Violation): void;
  /** Records a request with its answer. */
  answered(method: string, path: string, body: unknown, answer: RestAnswer): void;
}
