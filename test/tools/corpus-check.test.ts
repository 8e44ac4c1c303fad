import { describe, expect, it } from "vitest";
import { folderWith, run } from "./run.ts";

const GOOD = "De brug\n\nDe brug is dicht. Niemand kan erover.";

describe("npm run corpus:check", () => {
  it("lists the articles with their counts, and is content when all is well", () => {
    const folder = folderWith({ "brug.txt": GOOD, "veer.md": "# Het veer\n\nHet veer vaart.\n\nTot juni." });
    expect(run("corpus-check", ["--corpus", folder])).toEqual({
      status: 0,
      stderr: "",
      stdout:
        "brug: De brug (1 alinea, 3 zinnen)\nveer: Het veer (2 alinea’s, 3 zinnen)\n2 artikelen, 6 zinnen\nAlles is in orde.\n",
    });
  });

  it("is content with the articles that come with the project", () => {
    expect(run("corpus-check", [])).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([
    ["leeg.txt", "", "leeg.txt:1: het bestand is leeg. Zet er een artikel in, of haal het weg."],
    ["punten.txt", "...\n\n?!", "punten.txt:1: hier staan geen woorden. Zet er een artikel in"],
    ["foto.txt", "\u0089PNG\r\n\u0000", "foto.txt:2: dit is geen tekst. Bewaar het artikel als gewone tekst"],
    [
      "latin.txt",
      Buffer.from("Titel\n\nEen caf\u00e9.", "latin1"),
      "latin.txt:3: hier staat iets dat geen UTF-8",
    ],
    ["groot.txt", Buffer.alloc(10 * 1024 * 1024 + 1, "a "), "groot.txt:1: het bestand is 11 MB"],
    ["brug.md", GOOD, "brug.txt:1: dit artikel heet net als brug.md. Geef een van de twee een andere naam"],
    [
      "sleutel.md",
      "---\ntitle: A\nauteur: B\n---\nTekst.",
      "sleutel.md:3: de kop kent geen „auteur”. Gebruik title",
    ],
    [
      "datum.md",
      "---\ndate: 2023-02-29\n---\nTekst.",
      "datum.md:2: „2023-02-29” is geen bestaande datum. Schrijf",
    ],
    ["eerste.txt", "date 2021-13 Kop\n\nTekst.", "eerste.txt:1: „2021-13” is geen bestaande datum. Schrijf"],
    [
      "adres.md",
      "---\nurl: voorbeeld\n---\nTekst.",
      "adres.md:2: „url” is geen webadres. Schrijf het voluit",
    ],
    ["open.md", "---\ntitle: A\nTekst.", "open.md:1: de kop begint met --- maar wordt niet gesloten. Zet"],
    ["yaml.md", "---\ntitle: A: B\n---\nTekst.", "yaml.md:2: de kop is geen geldige YAML"],
  ])("names file, line and remedy for %s, and loads the rest", (file, content, told) => {
    const { status, stdout } = run("corpus-check", [
      "--corpus",
      folderWith({ "brug.txt": GOOD, "goed.txt": GOOD, [file]: content }),
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain("goed: De brug (1 alinea, 3 zinnen)");
    expect(stdout).toContain(`\n1 probleem:\n  ${told}`);
  });

  it("lists every problem, also when one file has several", () => {
    const folder = folderWith({
      "brug.txt": GOOD,
      "kop.md": "---\nauteur: B\nlanguage: Nederlands\ndate: 2021-13\n---\nTekst.",
      "leeg.txt": "",
    });
    const { stdout } = run("corpus-check", ["--corpus", folder, "--lang", "en"]);
    expect(stdout.split("\n4 problems:\n")[1]?.match(/^ {2}\S+:\d+: /gmu)).toEqual([
      "  kop.md:2: ",
      "  kop.md:3: ",
      "  kop.md:4: ",
      "  leeg.txt:1: ",
    ]);
  });

  it("gives all that in JSON", () => {
    const folder = folderWith({ "brug.txt": GOOD, "leeg.txt": "" });
    const { stdout, stderr, status } = run("corpus-check", ["--corpus", folder, "--json"]);
    expect({ stderr, status }).toEqual({ stderr: "", status: 1 });
    expect(JSON.parse(stdout)).toEqual({
      articles: [{ id: "brug", title: "De brug", date: null, paragraphs: 1, sentences: 3 }],
      problems: [
        { file: "leeg.txt", line: 1, code: "empty", detail: "", message: expect.stringContaining("leeg") },
      ],
    });
  });

  it("takes no articles at all for a fault in how it is called", () => {
    expect(run("corpus-check", ["--corpus", folderWith({ "README.md": "Uitleg" })]).status).toBe(2);
  });
});
