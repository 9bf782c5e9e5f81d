/**
 * How many letters must be put in, taken out or changed to make one text of the other; from 0 to the length of the
 * longer one. In time of the product of both lengths (Wagner and Fischer, The String-to-String Correction Problem,
 * 1974), keeping one row.
 */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [above, letter] of from.entries()) {
    const next = [above + 1];
    for (const [left, other] of to.entries()) {
      const changed = (row[left] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[left + 1] ?? 0) + 1, (next[left] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
