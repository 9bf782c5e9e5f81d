/** The item at an index of a list (from its end where negative) that a cup in a test is known to have; throws if not. */
export function at<Item>(list: readonly Item[], index: number): Item {
  const item = list.at(index);
  if (item === undefined) throw new Error(`the cup has nothing at ${index} of ${list.length}`);
  return item;
}
