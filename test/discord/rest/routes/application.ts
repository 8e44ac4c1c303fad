import type { Context } from "../../context.ts";
import { apiApplication, apiChannel, apiGuild, apiMember, apiUser } from "../../payloads.ts";
import { specErrors } from "../../validation/spec-errors.ts";
import { dmChannel } from "../../world.ts";
import { invalidRecipient, missingAccess, refuseIfAny, unknownUser } from "../discord-error.ts";
import { ok, type RestRequest, type Route, route } from "../route.ts";

/** The bot itself, its gateway, and the people and guilds it may look up. */
export function applicationRoutes(context: Context): Route[] {
  const { world, settings } = context;
  const application = () => ok(apiApplication(world));
  const guild = ({ params }: RestRequest) => {
    const found = world.guilds.get(params.guild ?? "");
    if (!found) throw missingAccess();
    return found;
  };
  const account = ({ params }: RestRequest) => {
    const found = world.accounts.get(params.user ?? "");
    if (!found) throw unknownUser();
    return found;
  };
  const gatewayUrl = context.origin.replace("http", "ws");
  return [
    route("GET /gateway", () => ok({ url: gatewayUrl }), { needsToken: false }),
    route("GET /gateway/bot", () =>
      ok({
        url: gatewayUrl,
        shards: settings.shards,
        session_start_limit: {
          total: 1000,
          remaining: settings.sessionsRemaining,
          reset_after: 24 * 60 * 60_000,
          max_concurrency: settings.maxConcurrency,
        },
      }),
    ),
    route("GET /applications/@me", application),
    route("GET /oauth2/applications/@me", application),
    route("GET /users/@me", () =>
      ok({ ...apiUser(world.bot), verified: true, mfa_enabled: false, flags: 0 }),
    ),
    route("GET /users/:user", (request) => ok(apiUser(account(request)))),
    route("POST /users/@me/channels", ({ body }) => {
      refuseIfAny(specErrors("CreatePrivateChannelRequestSchema", body));
      const recipient = world.accounts.get((body as { recipient_id?: string }).recipient_id ?? "");
      if (!recipient || recipient.bot) throw invalidRecipient();
      return ok(apiChannel(world, dmChannel(world, recipient)));
    }),
    route("GET /guilds/:guild", (request) => ok(apiGuild(guild(request)))),
    route("GET /guilds/:guild/channels", (request) =>
      ok(guild(request).channels.map((channel) => apiChannel(world, channel))),
    ),
    route("GET /guilds/:guild/members/:user", (request) => {
      const member = account(request);
      if (!guild(request).members.has(member)) throw unknownUser();
      return ok({ ...apiMember(), user: apiUser(member) });
    }),
  ];
}
