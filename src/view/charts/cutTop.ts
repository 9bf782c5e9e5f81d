/**
 * The first of sorted items: as many as `count` at most, and never one of equals without the others; `count` of them
 * where even the first equals are more.
 */
export function cutTop<T>(
  items: readonly T[],
  count: number,
  isEqual: (a: T, b: T) => boolean,
): readonly T[] {
  const next = items[count];
  if (next === undefined) return items;
  const top = items.slice(0, count).filter((item) => !isEqual(item, next));
  return top.length > 0 ? top : items.slice(0, count);
}
