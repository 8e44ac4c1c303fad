import { expect, it } from "vitest";
import { joinSameGroups } from "../../src/dutch/join-groups.ts";

const join = (...files: string[]) =>
  joinSameGroups(files.map((text, at) => ({ file: `${at}.txt`, text }))).map(({ text }) => text);

it("gives to the first of two groups that are the same what the second adds, and takes the second away", () => {
  expect(
    join(
      "# vervoer\nn: auto, wagen ~ rijden # staat voorop\n",
      "n: Wagen, auto ~ Rijden, garage > taxi\nn: bus\n",
    ),
  ).toEqual(["# vervoer\nn: auto, wagen ~ rijden, garage > taxi # staat voorop\n", "n: bus\n"]);
});

it("gives nothing to a group that it has already in another list", () => {
  expect(join("n: auto, wagen > taxi\nn: auto, wagen ~ taxi, wagen > bus")).toEqual([
    "n: auto, wagen > taxi, bus",
  ]);
});

it("leaves alone what is not the same, and lines that are no group", () => {
  const text = "n: auto, wagen\nv: auto, wagen\nn: auto,  wagen, bolide\nauto, wagen\n# n: auto, wagen\n";
  expect(join(text)).toEqual([text]);
});
