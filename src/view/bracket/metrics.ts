import type { BracketMetrics } from '../../layout/bracketLayout.ts';
import type { Measured } from '../useMeasured.ts';

/** Layout units in a rem: the bracket is laid out in sixteenths, so that it grows with the reader's text size. */
export const UNITS = 16;

/** A length in layout units as CSS. */
export const rem = (units: number): string => `${units / UNITS}rem`;

const GAP = 26;
const NARROWEST = 150;
const WIDEST = 230;
const LOWEST_ROW = 24;
const ROW_PADDING = 4;
const BORDERS = 3;

/** What is assumed before anything is measured: a window of 1440 pixels and names of one line. */
export const unmeasured: Measured = { width: 62, tallest: 1.25 };

/** The sizes with which columns fill the measured width and every name fits its row, as far as cards stay readable. */
export function fitMetrics({ width, tallest }: Measured, columns: number): BracketMetrics {
  const share = (width * UNITS - GAP * (columns - 1)) / columns;
  const row = Math.max(LOWEST_ROW, tallest * UNITS + ROW_PADDING);
  return {
    cardWidth: Math.floor(Math.min(WIDEST, Math.max(NARROWEST, share))),
    cardHeight: Math.ceil(2 * row) + BORDERS,
    columnGap: GAP,
    rowGap: 10,
    headHeight: 60,
  };
}
