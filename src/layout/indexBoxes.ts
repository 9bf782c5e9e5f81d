import { bisectLeft, bisectRight, groups } from 'd3';
import { touch, type Box } from './box.ts';

type Boxed<T> = { readonly item: T; readonly box: Box };

/** Things that end at one right edge, from top to bottom; `reaches` says how far down any of them so far comes. */
type Band<T> = {
  readonly right: number;
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
  const boxed = items.map((item) => ({ item, box: boxOf(item) }));
  const bands = groups(boxed, ({ box }) => box.right)
    .map(([right, each]) => toBand(right, each))
    .toSorted((a, b) => a.right - b.right);
  const rights = bands.map(({ right }) => right);
  return (view) => bands.slice(bisectLeft(rights, view.left)).flatMap((band) => findIn(band, view));
}

function toBand<T>(right: number, unsorted: readonly Boxed<T>[]): Band<T> {
  const boxed = unsorted.toSorted((a, b) => a.box.top - b.box.top);
  let reach = -Infinity;
  const reaches = boxed.map(({ box }) => (reach = Math.max(reach, box.bottom)));
  return { right, boxed, tops: boxed.map(({ box }) => box.top), reaches };
}

const findIn = <T>({ boxed, tops, reaches }: Band<T>, view: Box): T[] =>
  boxed
    .slice(bisectLeft(reaches, view.top), bisectRight(tops, view.bottom))
    .filter(({ box }) => touch(box, view))
    .map(({ item }) => item);
