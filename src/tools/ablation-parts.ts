import { EVIDENCE } from "../answer/decide/evidence.ts";
import { createEngine, type Engine } from "../answer/engine.ts";
import { FEATURES, type FeatureName } from "../answer/rank/features.ts";
import { WEIGHTS } from "../answer/weights.ts";
import { createDutch, type Dutch, type Makers, type WordData } from "../dutch/dutch.ts";
import type { Relation } from "../dutch/thesaurus.ts";

/** A part of the engine, and the engine without it. */
export interface Part {
  readonly name: string;
  readonly without: () => Engine;
  /** Whether sentences are read the same way without it, so that the whole engine's corpora do. */
  readonly sameCorpus: boolean;
}

/** Features that measure one thing together. */
const GROUPS: Readonly<Record<string, readonly FeatureName[]>> = {
  "how it was found": ["byPart", "bySynonym", "byNarrower", "byRelated", "bySpelling", "exact"],
  coverage: ["coverage", "covered", "coversAll", "rarest", "names"],
  closeness: ["order", "density"],
  context: ["context", "contextLeaning", "leans", "sequence"],
  headings: ["heading", "headingSentence", "titleSentence"],
  "answer's kind": ["fit", "coverageFitting", "person", "unaskedTime"],
  "asked noun": ["coverageNaming", "unit", "definition"],
  brevity: ["brevity"],
};

/**
 * Every part that can be taken out: what the engine knows of Dutch, then groups of features, then features and evidence
 * one by one. The weights of the others stay as they are, so that parts that say much the same hide each other's worth;
 * the groups tell more. Compounds, separable verbs and derivations all stand on the dictionary.
 */
export function partsOf(data: WordData, dutch: Dutch): Part[] {
  const knowledge = (name: string, changed: Partial<WordData>): Part => ({
    name,
    without: () => createEngine(createDutch({ ...data, ...changed })),
    sameCorpus: false,
  });
  const making = (name: string, makers: Partial<Makers>): Part => ({
    name,
    without: () => createEngine(createDutch(data, makers)),
    sameCorpus: false,
  });
  const wrapped = (name: string, changed: Partial<Dutch>): Part => ({
    name,
    without: () => createEngine({ ...dutch, ...changed }),
    sameCorpus: true,
  });
  const features = (name: string, off: readonly FeatureName[]): Part => ({
    name,
    without: () => createEngine(dutch, { ...WEIGHTS, features: silence(WEIGHTS.features, off) }),
    sameCorpus: true,
  });
  const thesaurus = (kept: (relation: Relation) => boolean) => ({
    ...dutch.thesaurus,
    expand: (key: string) => dutch.thesaurus.expand(key).filter(({ relation }) => kept(relation)),
  });
  return [
    wrapped("thesaurus", { thesaurus: thesaurus(() => false) }),
    ...(["synonym", "related", "narrower", "broader"] as const).map((off) =>
      wrapped(`thesaurus: ${off}`, { thesaurus: thesaurus((relation) => relation !== off) }),
    ),
    knowledge("thesaurus: expressions", { thesaurus: data.thesaurus.map(withoutExpressions) }),
    making("stems", { stemmer: () => (word) => word }),
    making("compounds", { compounds: () => () => [] }),
    making("separable verbs", { separable: () => () => null }),
    knowledge("dictionary", { dictionary: "" }),
    knowledge("irregular words", { irregular: "" }),
    knowledge("number words", { numbers: "" }),
    knowledge("places", { places: "" }),
    knowledge("acronyms", { acronyms: "" }),
    knowledge("names", { names: "" }),
    wrapped("spelling", { lexicon: { ...dutch.lexicon, knows: () => true } }),
    {
      name: "refusing unknown names",
      without: () => createEngine(dutch, { ...WEIGHTS, refusesUnknownNames: false }),
      sameCorpus: true,
    },
    ...Object.entries(GROUPS).map(([name, off]) => features(name, off)),
    ...FEATURES.map((name) => features(`feature: ${name}`, [name])),
    ...EVIDENCE.map((name) => ({
      name: `evidence: ${name}`,
      without: () => createEngine(dutch, { ...WEIGHTS, evidence: silence(WEIGHTS.evidence, [name]) }),
      sameCorpus: true,
    })),
  ];
}

function silence<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  off: readonly Name[],
): Record<Name, number> {
  return { ...weights, ...Object.fromEntries(off.map((name) => [name, 0])) };
}

/** A thesaurus file with its single words only. */
function withoutExpressions(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/(?<=[:,~>])\s*[^\s,~>#]+(?: [^\s,~>#]+)+\s*(?=[,~>]|$)/gu, " "))
    .map((line) => line.replace(/(?:,\s*)+(?=[,~>]|$)/gu, " ").replace(/(?<=[:~>])(?:\s*,)+/gu, " "))
    .join("\n");
}
