/**
 * The number of single-letter edits (insert, delete, replace, swap neighbours) from one word to another, or
 * `limit + 1` when it is more than `limit`. Damerau (1964), optimal string alignment.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What both begin or end with takes no edits.
  let first = 0;
  let endA = a.length;
  let endB = b.length;
  while (endA > 0 && endB > 0 && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  while (first < endA && first < endB && a.charCodeAt(first) === b.charCodeAt(first)) first++;
  const [rows, columns] = [endA - first, endB - first];
  if (rows === 0 || columns === 0) return Math.min(rows + columns, limit + 1);
  let previous2: number[] = [];
  let previous: number[] = [];
  for (let j = 0; j <= columns; j++) previous.push(j);
  for (let i = 1; i <= rows; i++) {
    const row = [i];
    const letterA = a.charCodeAt(first + i - 1);
    let best = i;
    for (let j = 1; j <= columns; j++) {
      const letterB = b.charCodeAt(first + j - 1);
      let value = Math.min(
        (previous[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (previous[j - 1] as number) + (letterA === letterB ? 0 : 1),
      );
      const isSwap =
        i > 1 && j > 1 && letterA === b.charCodeAt(first + j - 2) && a.charCodeAt(first + i - 2) === letterB;
      if (isSwap) value = Math.min(value, (previous2[j - 2] as number) + 1);
      row.push(value);
      best = Math.min(best, value);
    }
    if (best > limit) return limit + 1;
    previous2 = previous;
    previous = row;
  }
  return Math.min(previous[columns] as number, limit + 1);
}
