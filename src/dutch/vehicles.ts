import type { Word } from "./word.ts";

const VEHICLE =
  /^(?:\p{L}*(?:trein|auto|wagen|fiets|boot|schip|schepen|vliegtuig|helikopter|brommer|scooter|koets|veerpont)|(?:auto|school|lijn|mini|touring|trolley)?bus|(?:paarden|honden|ezel)?(?:kar|slee)|tram|metro|taxi|motor|ferry|kano|schuit|paard|ezel|kameel|step|kabelbaan|luchtballon)(?:en|s|sen)?$/u;
const MESSAGE = /^(?:post|brief|telefoon|telegram|e-mail|mail|sms|fax|koerier|spoor)$/;
/** How far behind „met” the vehicle stands: „met een oude vrachtwagen”. */
const REACH = 3;

/** „Met paard en wagen”, „per schip”, „te voet”: whether a word begins to tell how somebody or something got somewhere. */
export function tellsTransport(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.folded ?? "";
  switch (words[at]?.folded) {
    case "met":
      return words.slice(at + 1, at + 1 + REACH).some(({ folded }) => VEHICLE.test(folded));
    case "per":
      return VEHICLE.test(next) || MESSAGE.test(next);
    case "te":
      return next === "voet" || next === "paard";
    default:
      return false;
  }
}
