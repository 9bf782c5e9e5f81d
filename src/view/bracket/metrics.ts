import type { CSSProperties } from 'react';
import type { BracketLayout, BracketMetrics } from '../../layout/bracketLayout.ts';
import type { Measured } from '../useMeasured.ts';

/** Layout units in a rem: the bracket is laid out in sixteenths, so that it grows with the reader's text size. */
export const UNITS = 16;

/** A length in layout units as CSS. */
export const rem = (units: number): string => `${units / UNITS}rem`;

/** What a bracket is measured for: its width, and the tallest name, round heading and line below a card. */
export type BracketSize = Measured<'name' | 'head' | 'sequel'>;

/** What is assumed before anything is measured: a window of 1440 pixels, and one line of text. */
export const unmeasured: BracketSize = { width: 62, name: 1.2, head: 3, sequel: 1.2 };

const BORDERS = 3;

const cardHeight = (row: number): number => Math.ceil(2 * row) + BORDERS;

const TREE = { gap: 22, rowGap: 10, row: 24, padding: 4, belowHead: 10, widest: 230 };

/** Where the tree may scroll a card takes the longest usual name in a line; where it must fit, what room there is. */
const NARROWEST = { scrolling: 172, fitting: 60 };

/** The sizes of a tree: columns that fill the width, and rows that hold the tallest name. */
export function treeMetrics(
  size: BracketSize,
  columns: number,
  mayScroll: boolean,
): BracketMetrics {
  const share = (size.width * UNITS - TREE.gap * (columns - 1)) / columns;
  const least = mayScroll ? NARROWEST.scrolling : NARROWEST.fitting;
  return {
    cardWidth: Math.floor(Math.min(TREE.widest, Math.max(least, share))),
    cardHeight: cardHeight(Math.max(TREE.row, size.name * UNITS + TREE.padding)),
    columnGap: TREE.gap,
    rowGap: TREE.rowGap,
    headHeight: Math.ceil(size.head * UNITS) + TREE.belowHead,
  };
}

/** What an A4 page on its side leaves to the tree, between the cup's name and the legend, in pixels of CSS. */
const PAGE = { width: 1040, height: 580 };

/** What a line above the tree takes of it. */
export const PRINTED_NOTE = 32;

/**
 * How much a tree must shrink to be printed on one page below what stands above it, and how high it then is. `zoom` would tell the same in one word,
 * but WebKit does not shrink what is measured in rem.
 */
export function onPaper({ width, height }: BracketLayout, above: number): CSSProperties {
  const scale = Math.min(1, PAGE.width / width, (PAGE.height - above) / height);
  return {
    ['--print-scale' as string]: scale,
    ['--print-height' as string]: rem(scale * height),
  };
}

/** What the picture of a large bracket takes from its width, in layout units. */
export const OUTLINE_WIDTH = { tree: 56, strip: 30 };

/** A size less what stands beside the bracket. */
export const lessWide = (size: BracketSize, units: number): BracketSize => ({
  ...size,
  width: size.width - units / UNITS,
});

const STRIP = {
  gap: 34,
  peek: 62,
  row: 29,
  padding: 9,
  belowHead: 8,
  belowCard: 16,
  narrowest: 150,
};

/** The sizes of a strip: a column and a bit of the next fill the width, and a card is easy to hit with a thumb. */
export const stripMetrics = (size: BracketSize): BracketMetrics => ({
  cardWidth: Math.floor(Math.max(STRIP.narrowest, size.width * UNITS - STRIP.gap - STRIP.peek)),
  cardHeight: cardHeight(Math.max(STRIP.row, size.name * UNITS + STRIP.padding)),
  columnGap: STRIP.gap,
  rowGap: Math.ceil(size.sequel * UNITS) + STRIP.belowCard,
  headHeight: Math.ceil(size.head * UNITS) + STRIP.belowHead,
});
