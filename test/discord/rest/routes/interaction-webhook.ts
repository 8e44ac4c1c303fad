import type { Context } from "../../context.ts";
import { type InteractionRecord, note, notify } from "../../interaction-store.ts";
import { apiMessage, isLoading, type LocalMessage } from "../../message.ts";
import { checkDraft } from "../check-draft.ts";
import { invalidWebhookToken, unknownMessage, unknownWebhook } from "../discord-error.ts";
import { noContent, ok, type RestRequest, type Route, route } from "../route.ts";
import { postInteractionMessage } from "./interaction-callback.ts";

const MESSAGE = "/webhooks/:application/:token/messages/:message";

/** What the bot can do with an interaction after its first answer. */
export function interactionWebhookRoutes(context: Context): Route[] {
  const record = ({ params }: RestRequest): InteractionRecord => {
    const found = context.interactions.byToken.get(params.token ?? "");
    if (!found || params.application !== context.world.applicationId) throw unknownWebhook();
    if (performance.now() - found.sentAt > context.settings.interactionTokenMs) throw invalidWebhookToken();
    // An interaction that was never acknowledged has no webhook.
    if (found.acknowledgedAt === undefined) throw unknownWebhook();
    return found;
  };
  const message = (interaction: InteractionRecord, { params }: RestRequest): LocalMessage => {
    const { original, source, followUps } = interaction;
    const found =
      params.message === "@original"
        ? original
        : [original, source, ...followUps].find((candidate) => candidate?.id === params.message);
    if (!found || found.deleted) throw unknownMessage();
    return found;
  };
  const edit = (interaction: InteractionRecord, edited: LocalMessage, request: RestRequest) => {
    const schema = "IncomingWebhookUpdateRequestPartialSchema";
    const draft = checkDraft(context, request.body, { schema, editing: edited, files: request.files });
    context.board.edit(edited, draft);
    note(interaction, "edit", request.body, { message: edited });
    notify(interaction);
    return ok(apiMessage(edited));
  };

  const options = { needsToken: false };
  return [
    route(
      "POST /webhooks/:application/:token",
      (request) => {
        const interaction = record(request);
        const { original } = interaction;
        // The first follow-up to a deferred answer is that answer.
        if (original && !original.deleted && isLoading(original)) return edit(interaction, original, request);
        const schema = "IncomingWebhookRequestPartialSchema";
        const draft = checkDraft(context, request.body, { schema, files: request.files });
        const posted = postInteractionMessage(context, interaction, draft);
        interaction.followUps.push(posted);
        note(interaction, "followUp", request.body, { message: posted });
        notify(interaction);
        return ok(apiMessage(posted));
      },
      options,
    ),
    route(`GET ${MESSAGE}`, (request) => ok(apiMessage(message(record(request), request))), options),
    route(
      `PATCH ${MESSAGE}`,
      (request) => {
        const interaction = record(request);
        return edit(interaction, message(interaction, request), request);
      },
      options,
    ),
    route(
      `DELETE ${MESSAGE}`,
      (request) => {
        const interaction = record(request);
        const removed = message(interaction, request);
        context.board.remove(removed);
        note(interaction, "delete", undefined, { message: removed });
        notify(interaction);
        return noContent();
      },
      options,
    ),
  ];
}
