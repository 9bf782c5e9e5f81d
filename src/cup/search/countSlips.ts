/**
 * How many letters must be put in, left out or changed to make one word of another (Levenshtein's distance, a row of
 * its table at a time), or `most` where it is so many or more.
 */
export function countSlips(word: string, other: string, most: number): number {
  if (Math.abs(word.length - other.length) >= most) return most;
  const row: number[] = [];
  for (let column = 0; column <= other.length; column += 1) row.push(column);
  for (let line = 1; line <= word.length; line += 1) {
    let [corner, left] = [line - 1, line];
    let least = left;
    row[0] = left;
    for (let column = 1; column <= other.length; column += 1) {
      const above = row[column] ?? most;
      const isSame = word.charCodeAt(line - 1) === other.charCodeAt(column - 1);
      left = Math.min(isSame ? corner : corner + 1, above + 1, left + 1);
      row[column] = left;
      corner = above;
      if (left < least) least = left;
    }
    if (least >= most) return most;
  }
  return Math.min(most, row[other.length] ?? most);
}
