import { max, median, min } from 'd3';

/** The middle of several measurements, and how far they spread. */
export type Summary = {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly count: number;
};

/** Sums up measurements; nothing where there are none. */
export function summarize(values: readonly number[]): Summary | undefined {
  const [middle, least, most] = [median(values), min(values), max(values)];
  if (middle === undefined || least === undefined || most === undefined) return undefined;
  return { median: middle, least, most, count: values.length };
}
