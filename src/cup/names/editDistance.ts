/**
 * How many letters must be put in, taken out or changed to make one text of the other; from 0 to the length of the
 * longer one. In time of the product of both lengths (Wagner and Fischer, The String-to-String Correction Problem,
 * 1974), keeping one row.
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  const row = to.map((_, index) => index + 1);
  for (let line = 0; line < from.length; line += 1) {
    let [corner, left] = [line, line + 1];
    for (let column = 0; column < to.length; column += 1) {
      const above = row[column] ?? 0;
      const changed = from[line] === to[column] ? corner : corner + 1;
      left = Math.min(changed, above + 1, left + 1);
      row[column] = left;
      corner = above;
    }
  }
  return row.at(-1) ?? from.length;
}
