const GROUP =
  /(?:groep|groepering|beweging|organisatie|partij|bedrijf|firma|club|bende|bond|vereniging|bank|krant|zender|maatschappij|stichting|instelling|ploeg|team|concern|netwerk|militie)$/;

/** Whether a folded noun is for people who go by one name together: „beweging”, „vakbond”. */
export function isGroupNoun(folded: string): boolean {
  return GROUP.test(folded);
}
