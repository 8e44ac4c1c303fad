import { expect, it } from "vitest";
import { run } from "./run.ts";

it("npm run thesaurus:check finds nothing wrong with the project's own thesaurus", () => {
  const { status, stdout, stderr } = run("thesaurus-check", ["--lang", "en"]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^\d+ files, \d{4,} groups\nAll is well\.\n$/u);
});

it("npm run thesaurus:check gives that in JSON", () => {
  const { stdout } = run("thesaurus-check", ["--json"]);
  expect(JSON.parse(stdout)).toEqual({ files: expect.any(Number), groups: expect.any(Number), problems: [] });
});
