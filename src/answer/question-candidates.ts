import type { SentenceView } from "./sentence-view.ts";

export interface QuestionCandidate {
  readonly question: string;
  readonly rank: number;
}
export function questionCandidates(_view: SentenceView): QuestionCandidate[] {
  return [];
}
