import fc from "fast-check";
import { describe, it } from "vitest";
import { answerPayload } from "../../src/reply/answer-payload.ts";
import { articlePayload } from "../../src/reply/article-payload.ts";
import { articleChoices } from "../../src/reply/choose-article.ts";
import { errorPayload } from "../../src/reply/error-payload.ts";
import { helpPayload } from "../../src/reply/help-payload.ts";
import { inShortOf } from "../../src/reply/in-short.ts";
import type { Locale } from "../../src/reply/payload.ts";
import { quotePayload } from "../../src/reply/quote-payload.ts";
import { nearestPayload } from "../../src/reply/refusal-payload.ts";
import { reindexPayload } from "../../src/reply/reindex-payload.ts";
import { replyToQuestion } from "../../src/reply/reply-to-question.ts";
import { summariseFor } from "../../src/reply/summarise-for.ts";
import { summaryPayload } from "../../src/reply/summary-payload.ts";
import { whyPayload } from "../../src/reply/why-payload.ts";
import { SUMMARY_LENGTHS } from "../../src/summary/summary.ts";
import { UserError } from "../../src/user-error.ts";
import { choicesErrors } from "../discord/validation/autocomplete-limits.ts";
import { nastyAnswer, nastyArticle, nastyText } from "./nasty.ts";
import { expectValidMessage } from "./valid-message.ts";
import { engine } from "./world.ts";

fc.configureGlobal({ seed: 20_190_312 });

const locale = fc.constantFrom<Locale>("nl", "en");
const RUNS = { numRuns: 80 };

describe("whatever the article, the question and the language, Discord accepts", () => {
  it("the answer, what came nearest, and why", () => {
    const view = fc.record({
      locale,
      ephemeral: fc.boolean(),
      votes: fc.boolean(),
      style: fc.constantFrom("citaten" as const, "samenvatting" as const),
      count: fc.integer({ min: 1, max: 5 }),
      offset: fc.constantFrom(0, 0, 1, 5, 10),
      examples: fc.array(nastyText, { maxLength: 4 }),
      isScoped: fc.boolean(),
    });
    const cases = nastyArticle.chain((each) => fc.tuple(fc.constant(each), nastyAnswer(each), view));
    fc.assert(
      fc.property(cases, ([each, answer, { isScoped, ...rest }]) => {
        const corpus = engine.corpus([each]);
        expectValidMessage(answerPayload(answer, { ...rest, corpus, scope: isScoped ? each.id : null }));
        expectValidMessage(nearestPayload(answer, { corpus, locale: rest.locale }));
        for (const found of answer.citations) expectValidMessage(whyPayload(found, corpus, rest.locale));
      }),
      RUNS,
    );
  });

  it("the answer of the engine itself to any question", () => {
    const context = { engine, statistics: { count() {} }, keepVote: () => {}, now: () => 0 };
    fc.assert(
      fc.property(nastyArticle, nastyText, locale, (each, text, language) => {
        const question = text.slice(0, 500);
        const asked = { previous: null, style: "citaten", count: 3, article: null } as const;
        const library = { corpus: engine.corpus([each]) };
        const request = { ...asked, question, locale: language, ephemeral: false };
        expectValidMessage(replyToQuestion(request, { ...context, library }).payload);
      }),
      RUNS,
    );
  });

  it("every page of the article, every sentence among its neighbours, and the summary", () => {
    fc.assert(
      fc.property(nastyArticle, locale, fc.option(nastyText), (each, language, topic) => {
        const options = { locale: language, ephemeral: true };
        const corpus = engine.corpus([each]);
        for (let page = 0; page < 12; page++) {
          expectValidMessage(articlePayload(each, page, { ...options, inShort: inShortOf(corpus, each) }));
        }
        for (const sentence of each.sentences) expectValidMessage(quotePayload(each, sentence, options));
        for (const limit of Object.values(SUMMARY_LENGTHS)) {
          const shown = summariseFor({ article: null, topic, limit }, engine, corpus);
          expectValidMessage(summaryPayload(shown, options));
        }
        expectValidMessage(summaryPayload({ article: each, summary: null, topic, outOf: 2 }, options));
      }),
      RUNS,
    );
  });

  it("help, reports of a reindex, and errors", () => {
    const problem = fc.record({
      file: nastyText,
      line: fc.nat(),
      code: fc.constantFrom("bad-date" as const, "empty" as const, "unknown-key" as const),
      detail: nastyText,
    });
    const changes = { added: fc.nat(), changed: fc.nat(), removed: fc.nat() };
    const report = fc.record({
      articles: fc.nat(),
      sentences: fc.nat(),
      ...changes,
      milliseconds: fc.nat(),
      changes: fc.array(fc.record({ id: nastyText, title: nastyText, ...changes }), { maxLength: 9 }),
      problems: fc.array(problem, { maxLength: 20 }),
    });
    fc.assert(
      fc.property(report, fc.array(nastyText), nastyText, locale, (facts, examples, detail, language) => {
        expectValidMessage(reindexPayload(facts, language));
        expectValidMessage(helpPayload(examples, { locale: language, ephemeral: true }));
        expectValidMessage(errorPayload(new UserError("no-such-title", { typed: detail }), language));
        expectValidMessage(errorPayload(new Error(detail), language));
      }),
      RUNS,
    );
  });

  it("the titles to choose from", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(nastyArticle, { maxLength: 3, selector: ({ id }) => id }),
        nastyText,
        (articles, typed) => {
          const errors = choicesErrors(articleChoices(engine.corpus(articles), typed), 3);
          if (errors.length > 0) throw new Error(JSON.stringify(errors));
        },
      ),
      { numRuns: 60 },
    );
  });
});
