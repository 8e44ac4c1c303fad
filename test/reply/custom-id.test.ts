import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ButtonState, decodeButton, encodeButton } from "../../src/reply/custom-id.ts";
import { shortHash } from "../../src/reply/hash.ts";

fc.configureGlobal({ seed: 20_190_312 });

const key = fc.string().map(shortHash);
const sentence = { article: key, index: fc.nat(999_999_999), hash: key };
const asked = {
  scope: fc.oneof(fc.constant("-"), key),
  count: fc.integer({ min: 1, max: 10 }),
  style: fc.constantFrom("q" as const, "s" as const),
};
const language = fc.constantFrom("nl" as const, "en" as const);
const states: fc.Arbitrary<ButtonState> = fc.oneof(
  fc.record({
    action: fc.constant("more" as const),
    ...sentence,
    ...asked,
    language,
    offset: fc.nat(999_999_999),
  }),
  fc.record({
    action: fc.constantFrom("context" as const, "up" as const, "down" as const),
    ...sentence,
  }),
  fc.record({ action: fc.constant("quote" as const), ...sentence, language }),
  fc.record({ action: fc.constant("why" as const), ...sentence, scope: asked.scope }),
  fc.record({ action: fc.constant("share" as const), ...sentence, ...asked }),
  fc.record({ action: fc.constant("nearest" as const), scope: asked.scope }),
  fc.record({ action: fc.constant("read" as const), article: key, language, page: fc.nat(999_999_999) }),
);

describe("the state in a button", () => {
  it("comes back as it went in, and fits in a custom_id", () => {
    fc.assert(
      fc.property(states, (state) => {
        const id = encodeButton(state);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeButton(id)).toEqual(state);
      }),
    );
  });

  it("reads as version, action and values", () => {
    expect(encodeButton({ action: "read", article: "abc", language: "nl", page: 2 })).toBe("1.read.abc.nl.2");
  });

  it.each([
    ["another version", "2.read.abc.nl.2"],
    ["an unknown action", "1.sing.abc.nl.2"],
    ["a name that every object has", "1.constructor.abc.nl.2"],
    ["too few values", "1.read.abc.nl"],
    ["too many", "1.read.abc.nl.2.3"],
    ["a value of the wrong form", "1.read.abc.nl.-2"],
    ["nothing", ""],
  ])("is refused for %s", (_, id) => {
    expect(decodeButton(id)).toBeNull();
  });

  it("is refused, not tripped over, for any text", () => {
    fc.assert(fc.property(fc.string(), (id) => void decodeButton(`1.${id}`)));
  });
});
