/** Adjacent items that touch, and the start that their block would have on its own. */
type Pool<T> = { readonly items: readonly T[]; readonly wish: number };

const merge = <T>(a: Pool<T>, b: Pool<T>): Pool<T> => {
  const items = [...a.items, ...b.items];
  return { items, wish: (a.wish * a.items.length + b.wish * b.items.length) / items.length };
};

/**
 * Moves items of one `size` apart along a line from 0 to `length`, and returns each with its new middle. `items` must be
 * sorted by `placeOf`. The sum of squared shifts is the least possible (pool adjacent violators, Ayer et al. 1955).
 * Items that do not fit run over the end of the line.
 */
export function spread<T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  { size, length }: { readonly size: number; readonly length: number },
): [item: T, middle: number][] {
  const pools: Pool<T>[] = [];
  items.forEach((item, index) => {
    let pool: Pool<T> = { items: [item], wish: placeOf(item) - index * size };
    for (let last = pools.at(-1); last && last.wish > pool.wish; last = pools.at(-1)) {
      pool = merge(last, pool);
      pools.pop();
    }
    pools.push(pool);
  });
  const least = size / 2;
  const most = Math.max(least, length - size / 2 - (items.length - 1) * size);
  return pools
    .flatMap(({ items: pooled, wish }) => pooled.map((item): [T, number] => [item, wish]))
    .map(([item, wish], index) => [item, Math.min(most, Math.max(least, wish)) + index * size]);
}
