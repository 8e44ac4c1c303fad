import { describe, expect, it } from "vitest";
import { isOfOtherSubject } from "../../src/answer/decide/other-subject.ts";
import { article, engine } from "../helpers/dutch.ts";
import { ranked } from "../helpers/ranked.ts";

const isOfOther = (question: string, sentence: string) => {
  const { query, found } = ranked(question, sentence);
  return isOfOtherSubject(query, found);
};

describe("a sentence says of something else what was asked", () => {
  it.each([
    ["Hoeveel aandelen bezit de provincie?", "De gemeente bezit twaalf aandelen in de haven."],
    ["Wanneer worden de chauffeurs begraven?", "De gesneuvelde soldaten worden vrijdag begraven."],
    ["Wat kosten de nieuwe kranen?", "Volgens hem kost elke dag stilstand het bedrijf een miljoen euro."],
    ["Waarom heeft de bakker gehuild?", "Na het verlies heeft de trainer van de ploeg gehuild."],
    ["Waar kan de merel slapen?", "In de winter kan een egel onder bladeren slapen."],
    ["Hoe laat vertrekt de veerboot?", "De bus vertrekt om zes uur bij het station."],
    ["Op welke dag werd de molen verkocht?", "Het kasteel werd op 3 mei verkocht."],
    ["Wat kost de herbouw van de hal?", "Na een restauratie van vijf miljoen euro ging de hal weer open."],
    ["Wat gaat een kaartje kosten?", "De plannen kosten 312 miljoen euro."],
  ])("%s – %s", (question, sentence) => {
    expect(isOfOther(question, sentence)).toBe(true);
  });
});

describe("a sentence says it of what was asked about, or of what may be that", () => {
  it.each([
    ["Hoeveel aandelen bezit de gemeente?", "De gemeente bezit twaalf aandelen in de haven."],
    ["Hoe laat vertrekt de veerboot?", "Hij vertrekt om zes uur bij het station."],
    ["Waar overwintert de egel?", "Het dier overwintert onder bladeren."],
    ["Wanneer werd de molen verkocht?", "Vosmaer verkocht de molen in 1920."],
    ["Wanneer werd de arts ontslagen?", "De dokter werd in mei ontslagen."],
    ["Waarom staakte Vosmaer het werk?", "De schilder staakte het werk wegens ziekte."],
    ["Wat kost de restauratie van de hal?", "De restauratie van vijf miljoen euro begint in mei."],
    ["Wat heeft de herbouw gekost?", "Die kostte vijf miljoen euro."],
    ["Wie bezit de aandelen?", "De gemeente bezit twaalf aandelen in de haven."],
  ])("%s – %s", (question, sentence) => {
    expect(isOfOther(question, sentence)).toBe(false);
  });

  it("where the sentence before speaks of it", () => {
    const text = "Bericht\n\nBij de kade ligt een schoener. Het vaartuig bezit drie masten.";
    const corpus = engine.corpus([article(text)]);
    const { query, ranked: found } = engine.rank(corpus, "Hoeveel masten bezit de schoener?", "artikel");
    const best = found.find(({ index }) => index === 2);
    expect(best && isOfOtherSubject(query, best)).toBe(false);
  });
});
