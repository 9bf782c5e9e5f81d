/**
 * The index of the first of these for which something holds that also holds for all after it, or their number where it
 * holds for none: a binary search. D3 has one, but the first page would take all of `d3-array` with it, 0.8 kB.
 */
export function partitionPoint<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [from, to] = [0, items.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) to = middle;
    else from = middle + 1;
  }
  return from;
}
