import { bisectLeft, bisector, group } from 'd3';
import { touch, type Box } from '../geometry.ts';

type Boxed<T> = { readonly item: T; readonly box: Box };

/** Boxes with the same right edge, sorted from top to bottom; `reaches[i]` is the lowest bottom of boxes 0 to i. */
type Band<T> = {
  readonly boxed: readonly Boxed<T>[];
  readonly reaches: readonly number[];
};

/**
 * Returns a function that finds the items whose boxes touch a rectangle: those with the leftmost right edge first,
 * each band from top to bottom. O(log n) for each band plus the size of the answer, as long as boxes of a band hardly
 * overlap, which holds for the cards of a round and for the connectors that end at it.
 */
export function indexBoxes<T>(
  items: readonly T[],
  boxOf: (item: T) => Box,
): (viewport: Box) => readonly T[] {
  const boxed = items.map((item) => ({ item, box: boxOf(item) }));
  const byRight = group(boxed, ({ box }) => box.right);
  const rights = [...byRight.keys()].toSorted((a, b) => a - b);
  // Sorted on first use: a band left of every viewport never is.
  const bands = new Map<number, Band<T>>();
  const bandAt = (right: number): Band<T> => {
    const band = bands.get(right) ?? toBand(byRight.get(right) ?? []);
    bands.set(right, band);
    return band;
  };
  return (viewport) =>
    rights
      .slice(bisectLeft(rights, viewport.left))
      .flatMap((right) => findIn(bandAt(right), viewport));
}

function toBand<T>(unsorted: readonly Boxed<T>[]): Band<T> {
  const boxed = unsorted.toSorted((a, b) => a.box.top - b.box.top);
  let reach = -Infinity;
  const reaches = boxed.map(({ box }) => (reach = Math.max(reach, box.bottom)));
  return { boxed, reaches };
}

const byTop = bisector(({ box }: Boxed<unknown>) => box.top);

const findIn = <T>({ boxed, reaches }: Band<T>, viewport: Box): T[] =>
  boxed
    .slice(bisectLeft(reaches, viewport.top), byTop.right(boxed, viewport.bottom))
    .filter(({ box }) => touch(box, viewport))
    .map(({ item }) => item);
