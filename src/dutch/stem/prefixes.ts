/** Particles that a verb loses in a main clause: opbellen, ik bel op, opgebeld. */
export const PARTICLES: readonly string[] = (
  "aan achter achterna achteruit af apart beet bekend bezig bij bijeen binnen bloot boven buiten dicht deel dood door " +
  "droog dwars fijn gelijk gereed goed groot heen hoog in ineen kapot klaar kwijt langs leeg lang los " +
  "mede mee mis na nabij neer om omhoog omlaag omver onder op open opeen over plaats raak recht rond samen " +
  "schoon schuil stand stil stop stuk teleur tegemoet tegen tekort teniet tentoon terecht terug teweeg thuis toe " +
  "tot uit uiteen vast veilig vol voor voorbij voort vooruit voorop vrij waar warm weer weg zwart"
).split(" ");

/** Prefixes that stay on the verb and take the participle's ge- away: verdrijven, verdreven. */
export const PREFIXES: readonly string[] = "be er her mis om onder ont over ver vol voor weer".split(" ");

/** Makes the function that gives those of the beginnings that a word may have, in their order. */
export function beginningsOf(beginnings: readonly string[]): (word: string) => readonly string[] {
  const byLetter = new Map<string, string[]>();
  for (const beginning of beginnings) {
    const letter = beginning.charAt(0);
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), beginning]);
  }
  return (word) => byLetter.get(word.charAt(0))?.filter((beginning) => word.startsWith(beginning)) ?? NONE;
}

const NONE: readonly string[] = [];
