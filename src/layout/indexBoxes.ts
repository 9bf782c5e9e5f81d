import { partitionPoint } from './partitionPoint.ts';
import { touch, type Box } from './box.ts';

type Boxed<T> = { readonly item: T; readonly box: Box };

/** Things that end at one right edge, from top to bottom; `reaches` says how far down any of them so far comes. */
type Band<T> = {
  readonly boxed: readonly Boxed<T>[];
  readonly tops: readonly number[];
  readonly reaches: readonly number[];
};

/**
 * Answers which things touch a rectangle: band by band from left to right, a band being what ends at one right edge,
 * and each from top to bottom. Where the boxes of a band hardly overlap, as the cards of a round and the links into
 * one do, an answer takes the logarithm of all things for each band, and the time of what it gives.
 */
export function indexBoxes<T>(
  items: readonly T[],
  boxOf: (item: T) => Box,
): (view: Box) => readonly T[] {
  const unsorted = new Map<number, Boxed<T>[]>();
  for (const item of items) {
    const box = boxOf(item);
    const band = unsorted.get(box.right);
    if (band) band.push({ item, box });
    else unsorted.set(box.right, [{ item, box }]);
  }
  const rights = [...unsorted.keys()].toSorted((a, b) => a - b);
  // A band is put in order when it is first looked at; what lies to the left of every view never is.
  const bands = new Map<number, Band<T>>();
  const bandAt = (right: number): Band<T> => {
    const band = bands.get(right) ?? toBand(unsorted.get(right) ?? []);
    bands.set(right, band);
    return band;
  };
  return (view) =>
    rights
      .slice(partitionPoint(rights, (right) => right >= view.left))
      .flatMap((right) => findIn(bandAt(right), view));
}

function toBand<T>(unsorted: Boxed<T>[]): Band<T> {
  const boxed = unsorted.toSorted((a, b) => a.box.top - b.box.top);
  let reach = -Infinity;
  const reaches = boxed.map(({ box }) => (reach = Math.max(reach, box.bottom)));
  return { boxed, tops: boxed.map(({ box }) => box.top), reaches };
}

const findIn = <T>({ boxed, tops, reaches }: Band<T>, view: Box): T[] =>
  boxed
    .slice(
      partitionPoint(reaches, (reach) => reach >= view.top),
      partitionPoint(tops, (top) => top > view.bottom),
    )
    .filter(({ box }) => touch(box, view))
    .map(({ item }) => item);
