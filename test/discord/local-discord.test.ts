import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type Client,
  type Interaction,
  InteractionResponseType,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from "discord.js";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LocalDiscord } from "./local-discord.ts";
import type { LocalUser } from "./people/local-user.ts";
import { connected } from "./test-client.ts";

const QUESTION = {
  name: "vraag",
  description: "Stel een vraag",
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: "vraag",
      name_localizations: { "en-US": "question" },
      description: "Uw vraag",
      required: true,
      autocomplete: true,
    },
  ],
} as const;
const SEARCH = { type: ApplicationCommandType.Message, name: "Zoek in artikel" } as const;
const ADMIN = {
  name: "beheer",
  description: "Beheer",
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    { type: ApplicationCommandOptionType.Subcommand, name: "herlaad", description: "Herlaad het artikel" },
  ],
} as const;

let discord: LocalDiscord;
let client: Client<true>;
let anna: LocalUser;

beforeEach(async () => {
  ({ discord, client } = await connected());
  anna = discord.addUser({ name: "Anna" });
  await client.application.commands.set([QUESTION, SEARCH, ADMIN]);
});

afterEach(async () => {
  await client.destroy();
  await discord.stop();
});

/** Lets the client answer every interaction in one way. */
function answer<T extends Interaction = ChatInputCommandInteraction>(
  how: (interaction: T) => Promise<unknown>,
) {
  client.on("interactionCreate", (interaction) => void how(interaction as T));
}

const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
const button = (id: string, label: string) =>
  new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary);

describe("logging in", () => {
  test("a client becomes ready with its guild, its channel and its own user", () => {
    expect(client.isReady()).toBe(true);
    expect(client.user.username).toBe("bronvast");
    expect(client.guilds.cache.get(discord.guild.id)?.name).toBe("Testserver");
    expect(client.channels.cache.get(discord.channel.id)?.isTextBased()).toBe(true);
    const permissions = client.guilds.cache.first()?.members.me?.permissions;
    expect(permissions?.has(PermissionFlagsBits.SendMessages)).toBe(true);
  });

  test("the application and the user can be fetched", async () => {
    expect((await client.application.fetch()).name).toBe("Bronvast");
    expect((await client.users.fetch(anna.id)).globalName).toBe("Anna");
    expect((await client.guilds.cache.first()?.members.fetch(anna.id))?.user.id).toBe(anna.id);
  });

  test("a guild that comes later is announced, and one that goes too", async () => {
    const guild = discord.addGuild({ name: "Later" });
    await discord.gateway.delivered();
    expect(client.guilds.cache.get(guild.id)?.name).toBe("Later");
    discord.removeGuild(guild);
    await discord.gateway.delivered();
    expect(client.guilds.cache.has(guild.id)).toBe(false);
  });
});

describe("commands", () => {
  test("registration keeps ids, counts writes, and gives back translations when asked", async () => {
    const before = await client.application.commands.fetch();
    expect(before.first()?.options[0]?.nameLocalizations ?? null).toBeNull();
    await client.application.commands.set([QUESTION, SEARCH]);
    const after = await client.application.commands.fetch({ withLocalizations: true });
    expect(after.map(({ name }) => name)).toEqual(["vraag", "Zoek in artikel"]);
    expect(after.firstKey()).toBe(before.firstKey());
    expect(after.first()?.options[0]?.nameLocalizations).toEqual({ "en-US": "question" });
    expect(discord.commands.writes.map(({ method }) => method)).toEqual(["PUT", "PUT"]);
  });

  test("a guild's commands can be created, edited and deleted one by one", async () => {
    const commands = client.guilds.cache.get(discord.guild.id)?.commands;
    const created = await commands?.create({ name: "bron", description: "Bronnen" });
    const edited = await commands?.edit(created?.id ?? "", { description: "Alle bronnen" });
    expect(edited).toMatchObject({ id: created?.id, description: "Alle bronnen" });
    await commands?.delete(created?.id ?? "");
    expect(discord.commands.list(discord.guild.id)).toEqual([]);
    expect(discord.commands.writes.slice(1).map(({ method }) => method)).toEqual(["POST", "PATCH", "DELETE"]);
  });

  test("a person is only offered what he may use", async () => {
    const editor = discord.addUser({ name: "Bea", permissions: PermissionFlagsBits.ManageGuild });
    let member = 0n;
    answer(async (interaction) => {
      member = interaction.memberPermissions?.bitfield ?? 0n;
      await interaction.reply(interaction.options.getSubcommand());
    });
    await expect(anna.slash("beheer herlaad")).rejects.toThrow("lacks the permissions");
    expect((await (await editor.slash("beheer herlaad")).reply()).content).toBe("herlaad");
    expect(member & PermissionFlagsBits.ManageGuild).toBe(PermissionFlagsBits.ManageGuild);
    await expect(anna.slash("vraag")).rejects.toThrow("required");
    await expect(anna.slash("onbekend")).rejects.toThrow("registered");
    expect((await (await anna.slash("beheer herlaad", {}, { force: true })).reply()).content).toBe("herlaad");
    expect(member & PermissionFlagsBits.ManageGuild).toBe(0n);
  });
});

describe("interactions", () => {
  test("a reply answers a slash command, with its options and locale", async () => {
    answer((interaction) => {
      const text = `${interaction.options.getString("vraag")} (${interaction.locale})`;
      return interaction.reply({ content: text, flags: MessageFlags.Ephemeral });
    });
    const exchange = await anna.slash("vraag", { question: "Hoeveel?" }, { locale: "en-GB" });
    expect((await exchange.reply()).content).toBe("Hoeveel? (en-GB)");
    expect(exchange.callbackType).toBe(InteractionResponseType.ChannelMessageWithSource);
    expect(exchange.ephemeral).toBe(true);
    expect(exchange.acknowledgedAfterMs).toBeGreaterThanOrEqual(0);
  });

  test("a deferred answer is the first message shown, and a follow-up comes after it", async () => {
    answer(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply("antwoord");
      const more = await interaction.followUp({ content: "meer", flags: MessageFlags.Ephemeral });
      await interaction.editReply({ message: more, content: "nog meer" });
      await interaction.deleteReply();
    });
    const exchange = await (await anna.slash("vraag", { vraag: "Wie?" })).settled();
    expect(exchange.history.map(({ what }) => what)).toEqual([
      "callback",
      "edit",
      "followUp",
      "edit",
      "delete",
    ]);
    expect(exchange.history[1]?.message?.content).toBe("antwoord");
    expect(exchange.message).toBeUndefined();
    expect(exchange.followUps.map(({ content }) => content)).toEqual(["nog meer"]);
  });

  test("the first follow-up to a deferred answer becomes that answer", async () => {
    answer(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.followUp("antwoord");
    });
    const exchange = await (await anna.slash("vraag", { vraag: "Wie?" })).settled();
    expect(exchange.message?.content).toBe("antwoord");
    expect(exchange.ephemeral).toBe(true);
    expect(exchange.followUps).toEqual([]);
  });

  test("with_response gives the message back", async () => {
    const fetched = new Promise((resolve) => {
      answer(async (interaction) => {
        const response = await interaction.reply({ content: "hier", withResponse: true });
        resolve([response.resource?.message?.content, (await interaction.fetchReply()).content]);
      });
    });
    await anna.slash("vraag", { vraag: "Waar?" });
    expect(await fetched).toEqual(["hier", "hier"]);
  });

  test("a button updates its message; a deferred update edits it", async () => {
    answer<Interaction>(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: "1", components: [row(button("volgende", "Volgende"))] });
      } else if (interaction.isButton() && interaction.message.content === "1") {
        await interaction.update({ content: "2" });
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: "3", components: [] });
      }
    });
    const message = await (await anna.slash("vraag", { vraag: "Wat?" })).reply();
    const pressed = await (await anna.press(message, "Volgende")).settled();
    expect(pressed.callbackType).toBe(InteractionResponseType.UpdateMessage);
    expect(message.content).toBe("2");
    await (await anna.press(message, "volgende")).settled();
    expect(message.content).toBe("3");
    await expect(anna.press(message, "Volgende")).rejects.toThrow("no button");
  });

  test("an ephemeral message can only be used by the one who sees it", async () => {
    answer((interaction) =>
      interaction.reply({ content: "x", flags: MessageFlags.Ephemeral, components: [row(button("a", "A"))] }),
    );
    const message = await (await anna.slash("vraag", { vraag: "Wat?" })).reply();
    await expect(discord.addUser({ name: "Bea" }).press(message, "A")).rejects.toThrow("cannot see");
    await expect(
      client.rest.get(`/channels/${message.channel_id}/messages/${message.id}`),
    ).rejects.toMatchObject({
      code: 10_008,
    });
  });

  test("a select menu and a modal", async () => {
    const menu = new StringSelectMenuBuilder().setCustomId("bron").addOptions({ label: "Lid 1", value: "1" });
    answer<Interaction>(async (interaction) => {
      if (interaction.isChatInputCommand()) {
        const components = [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)];
        await interaction.reply({ content: "kies", components });
      } else if (interaction.isStringSelectMenu()) {
        const input = new TextInputBuilder()
          .setCustomId("reden")
          .setLabel("Reden")
          .setStyle(TextInputStyle.Short);
        const modal = new ModalBuilder().setCustomId("m").setTitle(`Bron ${interaction.values[0]}`);
        modal.addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
        await interaction.showModal(modal);
      } else if (interaction.isModalSubmit()) {
        await interaction.reply(interaction.fields.getTextInputValue("reden"));
      }
    });
    const message = await (await anna.slash("vraag", { vraag: "Wat?" })).reply();
    const selected = await (await anna.select(message, "bron", ["Lid 1"])).acknowledged();
    expect(selected.modal?.title).toBe("Bron 1");
    expect((await (await anna.modalSubmit(selected, { reden: "daarom" })).reply()).content).toBe("daarom");
  });

  test("autocomplete proposes choices", async () => {
    answer<Interaction>(async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([{ name: `${name}: ${value}…`, value: `${value}veel` }]);
    });
    const choices = await anna.autocomplete("vraag", "question", "hoev");
    expect(choices).toEqual([{ name: "vraag: hoev…", value: "hoevveel" }]);
  });

  test("a message command gets the message with its content", async () => {
    answer<Interaction>(async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(interaction.targetMessage.content);
    });
    const message = await anna.says(discord.channel, "alinea");
    expect((await (await anna.messageCommand("Zoek in artikel", message)).reply()).content).toBe("alinea");
  });

  test("interactions in direct messages have a user and no member", async () => {
    answer((interaction) => interaction.reply(`${interaction.user.globalName} ${interaction.inGuild()}`));
    const exchange = await anna.slash("vraag", { vraag: "Wat?" }, { dm: true });
    expect((await exchange.reply()).content).toBe("Anna false");
    expect(exchange.interaction).not.toHaveProperty("member");
  });
});
