/** The greatest value among items, and all the items that have it, in their order; 0 and none where there is no item. */
export function mostOf<T>(
  items: readonly T[],
  valueOf: (item: T) => number,
): { readonly most: number; readonly items: readonly T[] } {
  const most = Math.max(...items.map(valueOf), 0);
  return { most, items: items.filter((item) => valueOf(item) === most) };
}
