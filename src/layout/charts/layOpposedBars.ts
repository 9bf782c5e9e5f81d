import { cumsum, max, scaleLinear, sum } from 'd3';

/** A part of a bar, in percent of the chart's width; `index` is that of its value. */
export type Segment = {
  readonly index: number;
  readonly value: number;
  readonly x: number;
  readonly width: number;
};

/** Two bars from one zero, each divided into segments. */
export type OpposedBars = {
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
};

/** The values of a row: a segment each. */
export type OpposedValues = {
  readonly left: readonly number[];
  readonly right: readonly number[];
};

/**
 * Lays out two stacked bars for each row, to the left and to the right of one zero, all on one linear scale from 0 to
 * 100. Values are not negative and start at the zero in their order; a value of 0 has no segment. `zero` is where the
 * bars meet.
 */
export function layOpposedBars(rows: readonly OpposedValues[]): {
  readonly zero: number;
  readonly rows: readonly OpposedBars[];
} {
  const [least, most] = [max(rows, ({ left }) => sum(left)), max(rows, ({ right }) => sum(right))];
  const x = scaleLinear([-(least ?? 0), most || 1], [0, 100]);
  const stack = (values: readonly number[], sign: 1 | -1): Segment[] =>
    Array.from(cumsum(values), (end, index) => {
      const value = values[index] ?? 0;
      const start = end - value;
      const [from = 0, to = 0] = [x(sign * start), x(sign * end)].toSorted((a, b) => a - b);
      return { index, value, x: from, width: to - from };
    }).filter(({ value }) => value > 0);
  return {
    zero: x(0),
    rows: rows.map(({ left, right }) => ({ left: stack(left, -1), right: stack(right, 1) })),
  };
}
