import { describe, expect, it } from "vitest";
import { summariseTopic } from "../../src/summary/topic.ts";
import { projectArticle } from "../helpers/articles.ts";
import { engine } from "../helpers/dutch.ts";

function about(id: string, topic: string): string | null {
  const article = projectArticle(id);
  const limit = { words: 100, share: 1 };
  return summariseTopic(engine, engine.corpus([article]), article, topic, limit)?.text ?? null;
}

describe("a summary about a topic", () => {
  it("holds only what is about it", () => {
    expect(about("museumroof-oudenmeer", "De Goede Verwachting")).toBe(
      "Het bekendste van de drie schepen is De Goede Verwachting, een 42 centimeter lang model van een fluitschip.",
    );
  });

  it("finds it by another word for it", () => {
    expect(about("aanslagen-kabul", "doden")).toContain("zeker zestig mensen om het leven");
    expect(about("aanslagen-kabul", "de luchthaven")).toContain("om het vliegveld te beschermen");
  });

  it("brings along what a sentence about it leans on", () => {
    expect(about("aanslagen-kabul", "bomvesten")).toMatch(
      /zelfmoordaanslag uitvoerden\. Dat deden ze met bomvesten\.$/,
    );
  });

  it("takes the section under a heading that is the topic", () => {
    expect(about("hortense-oosterlinck", "privéleven")).toMatch(
      /^Oosterlinck trouwde in 1910 .* Het huwelijk bleef kinderloos/,
    );
  });

  it("takes a name together with a word that the article lacks", () => {
    expect(about("aanslagen-kabul", "de rol van de Taliban")).toContain("Taliban");
  });

  it.each([
    ["a name that is not in it", "Biden"],
    ["one that is beside one that is", "Biden en de Taliban"],
    ["a thing that is not in it", "giraffen"],
    ["a matter that it touches only in passing", "economie"],
    ["nothing", "?"],
  ])("is not given for %s", (_what, topic) => expect(about("aanslagen-kabul", topic)).toBeNull());
});
