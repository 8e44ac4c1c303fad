import { describe, expect, it } from "vitest";
import { formatArticleDate } from "../../src/reply/article-date.ts";
import {
  articleCalled,
  articleChoices,
  newestArticle,
  questionChoices,
} from "../../src/reply/choose-article.ts";
import { formatAgo, formatDuration } from "../../src/reply/duration.ts";
import { safeUrl } from "../../src/reply/link.ts";
import { sentenceAt } from "../../src/reply/locate.ts";
import { localeOf, textsFor } from "../../src/reply/texts/index.ts";
import { BAKERY, corpusOf, LIGHTHOUSE } from "./world.ts";

const corpus = corpusOf({ vuurtoren: LIGHTHOUSE, bakkerij: BAKERY });

describe("an article's date", () => {
  it.each([
    ["2019", "2019", "2019"],
    ["2019-03", "maart 2019", "March 2019"],
    ["2019-03-02", "2 maart 2019", "2 March 2019"],
  ])("%s is as precise as the file is", (date, dutch, english) => {
    expect(formatArticleDate(date, "nl-NL")).toBe(dutch);
    expect(formatArticleDate(date, "en-GB")).toBe(english);
  });
});

describe("an address", () => {
  it("is linked when it is on the web, with what would end the link encoded", () => {
    expect(safeUrl("https://x.example/a_(b)*")).toBe("https://x.example/a%5F%28b%29%2A");
  });

  it.each([null, "", "javascript:alert(1)", "geen adres", `https://x.example/${"a".repeat(3_000)}`])(
    "is not linked otherwise: %s",
    (url) => {
      expect(safeUrl(url)).toBeNull();
    },
  );
});

describe("choosing an article", () => {
  it("goes by id, title, or a part of the title that no other has", () => {
    for (const typed of ["vuurtoren", "vuurtoren van zandhoek na brand gesloten", "Zandhoek"]) {
      expect(articleCalled(corpus, typed).id).toBe("vuurtoren");
    }
  });

  it("fails with what was typed when there is none or more than one", () => {
    const fault = (typed: string) => {
      try {
        return articleCalled(corpus, typed).id;
      } catch (error) {
        return error;
      }
    };
    expect(fault("kasteel")).toMatchObject({ code: "no-such-title", params: { typed: "kasteel" } });
    expect(fault("")).toMatchObject({ code: "no-such-title" });
    const titles = [...corpus.articles.values()].map(({ title }) => title);
    expect(fault("e")).toMatchObject({ code: "title-ambiguous", params: { typed: "e", titles } });
  });

  it("takes the newest when nothing is typed", () => {
    expect(newestArticle(corpus).id).toBe("bakkerij");
  });

  it("offers titles, newest first, that hold what was typed", () => {
    expect(articleChoices(corpus, "").map(({ value }) => value)).toEqual(["bakkerij", "vuurtoren"]);
    expect(articleChoices(corpus, "ZAND").map(({ value }) => value)).toEqual(["vuurtoren"]);
  });

  it("is offered no more titles than Discord takes", () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`brand-${at}`, LIGHTHOUSE]));
    expect(articleChoices(corpusOf(many), "")).toHaveLength(25);
  });
});

it("questions are offered that hold every word that was typed", () => {
  const questions = ["Waar begon de brand?", "Hoeveel bezoekers kwamen er?"];
  expect(questionChoices(questions, "brand WAAR")).toEqual([{ name: questions[0], value: questions[0] }]);
  expect(questionChoices(questions, "")).toHaveLength(2);
  const many = Array.from({ length: 40 }, (_, at) => `Waar was brand ${at}?`);
  expect(questionChoices(many, "")).toHaveLength(25);
  expect(questionChoices([`${"x".repeat(100)}?`], "")).toEqual([]);
});

describe("a place in an article", () => {
  const lighthouse = articleCalled(corpus, "vuurtoren");

  it("is counted from one; 0, 0 is the headline", () => {
    expect(sentenceAt(lighthouse, 0, 0)?.text).toMatch(/^Vuurtoren van/);
    expect(sentenceAt(lighthouse, 1, 3)?.text).toBe("De brand begon in de keuken.");
  });

  it.each([
    [0, 1],
    [1, 0],
    [1, 4],
    [9, 1],
  ])("%i, %i is none", (paragraph, sentence) => {
    expect(sentenceAt(lighthouse, paragraph, sentence)).toBeNull();
  });
});

describe("a length of time", () => {
  const nl = textsFor("nl");

  it("is told in its two largest units", () => {
    expect(formatDuration(0, nl)).toBe("0 seconden");
    expect(formatDuration(61_000, nl)).toBe("1 minuut en 1 seconde");
    expect(formatDuration(2 * 86_400_000 + 5 * 1_000, nl)).toBe("2 dagen");
    expect(formatDuration(86_400_000 + 7_200_000 + 60_000, nl)).toBe("1 dag en 2 uur");
  });

  it("ago is told in its largest", () => {
    expect(formatAgo(3 * 60_000 + 20_000, nl)).toBe("3 minuten geleden");
  });
});

it("a reader is answered in English wherever English is spoken, in Dutch anywhere else", () => {
  expect(["en-US", "en-GB", "nl", "fr", "enx", null].map(localeOf)).toEqual([
    "en",
    "en",
    "nl",
    "nl",
    "nl",
    "nl",
  ]);
});

it("both languages have a sentence for everything, and none of them is the same by oversight", () => {
  const flat = (value: object, path = ""): [string, unknown][] =>
    Object.entries(value).flatMap(([key, each]) =>
      typeof each === "object"
        ? flat(each, `${path}${key}.`)
        : [[`${path}${key}`, each] as [string, unknown]],
    );
  const dutch = new Map(flat(textsFor("nl")));
  const same = flat(textsFor("en")).filter(
    ([key, text]) => typeof text === "string" && dutch.get(key) === text,
  );
  expect(same.map(([key]) => key).sort()).toEqual([
    "buttons.context",
    "commands.status.name",
    "status.index",
    "status.shard",
    "status.title",
    "terminal.stop",
  ]);
});
