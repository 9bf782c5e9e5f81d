import type { CSSProperties } from 'react';
import type { BracketLayout, BracketMetrics } from '../../layout/bracket/bracketLayout.ts';
import type { Measured } from '../ui/useMeasured.ts';

/** Layout units per rem: the bracket grows with the reader's text size. */
export const UNITS = 16;

/** A length in layout units as CSS. */
export const rem = (units: number): string => `${units / UNITS}rem`;

/** What is measured of a bracket: its width, and its tallest name, round heading and line below a card. */
export type BracketSize = Measured<'name' | 'head' | 'sequel'>;

/** What is assumed before anything is measured: a window of 1440 pixels, and one line of text. */
export const unmeasured: BracketSize = { width: 65.5, name: 1.2, head: 3, sequel: 2.75 };

const BORDERS = 3;

const cardHeight = (row: number): number => Math.ceil(2 * row) + BORDERS;

const TREE = { gap: 22, rowGap: 10, row: 24, padding: 4, belowHead: 10, widest: 179 };

/** The final's card is the largest; above it stands a cup with the day, below it the champions. */
const FINAL = { scale: 1.35, above: 92, below: 64 };

/** The narrowest card: where the tree may scroll, most names fit on a line; where it must fit, they wrap. */
const NARROWEST = { scrolling: 172, fitting: 60 };

/** The sizes of a tree: columns that fill the width, and rows that hold the tallest name. */
export function treeMetrics(
  size: BracketSize,
  columns: number,
  mayScroll: boolean,
): BracketMetrics {
  const share = (size.width * UNITS - TREE.gap * (columns - 1)) / (columns - 1 + FINAL.scale);
  const least = mayScroll ? NARROWEST.scrolling : NARROWEST.fitting;
  return {
    cardWidth: Math.floor(Math.min(TREE.widest, Math.max(least, share))),
    cardHeight: cardHeight(Math.max(TREE.row, size.name * UNITS + TREE.padding)),
    columnGap: TREE.gap,
    rowGap: TREE.rowGap,
    headHeight: Math.ceil(size.head * UNITS) + TREE.belowHead,
    final: FINAL,
  };
}

/** The room for the tree on a landscape A4 page, between the cup's name and the legend, in CSS pixels. */
const PAGE = { width: 1040, height: 580 };

/** The height of a note above the tree. */
const NOTE = 32;

/** The largest scale of a tree on paper: two cards need not fill a page. */
const LARGEST = 1.5;

/**
 * The scale at which a tree fills one page, and its height there. CSS `zoom` would do, but WebKit does not apply it
 * to lengths in rem.
 */
export function onPaper({ width, height }: BracketLayout, hasNote: boolean): CSSProperties {
  const room = PAGE.height - (hasNote ? NOTE : 0);
  const scale = Math.min(LARGEST, PAGE.width / width, room / height);
  return {
    ['--print-scale' as string]: scale,
    ['--print-height' as string]: rem(scale * height),
  };
}

/** The width of the minimap beside a large bracket, in layout units. */
export const MINIMAP_WIDTH = { tree: 56, pager: 30 };

/** A size less the width of what stands beside the bracket. */
export const lessWide = (size: BracketSize, units: number): BracketSize => ({
  ...size,
  width: size.width - units / UNITS,
});

const PAGER = {
  gap: 34,
  peek: 62,
  row: 29,
  padding: 9,
  belowHead: 8,
  belowCard: 4,
  narrowest: 150,
};

/** The sizes of the pager: a column and a bit of the next fill the width, and cards are touch targets. */
export const pagerMetrics = (size: BracketSize): BracketMetrics => ({
  cardWidth: Math.floor(Math.max(PAGER.narrowest, size.width * UNITS - PAGER.gap - PAGER.peek)),
  cardHeight: cardHeight(Math.max(PAGER.row, size.name * UNITS + PAGER.padding)),
  columnGap: PAGER.gap,
  rowGap: Math.ceil(size.sequel * UNITS) + PAGER.belowCard,
  headHeight: Math.ceil(size.head * UNITS) + PAGER.belowHead,
});
