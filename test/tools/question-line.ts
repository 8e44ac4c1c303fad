/** A line of a question file, about the article „brug”. */
export function questionLine(
  id: string,
  question: string,
  answers: number[],
  kind: string,
  style: string,
): string {
  return JSON.stringify({
    id,
    article: "brug",
    question,
    answers,
    span: "",
    kind,
    style,
    answerable: answers.length > 0,
  });
}
