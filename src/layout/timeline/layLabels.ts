import { range } from 'd3';
import { spread } from './spread.ts';
import type { TimelineMetrics } from './timelineLayout.ts';

/** An item, the middle of its label along the axis, and the row of the label. */
export type Label<T> = { readonly item: T; readonly labelAlong: number; readonly level: number };

/**
 * Lays out the labels of one side in as few rows as they fit into, each as near to its item as the others allow.
 * `items` must be sorted along the axis; they take the rows in turn, so that neighbours are in different rows. The
 * labels are in the order of the items.
 */
export function layLabels<T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  { length, labelLength }: TimelineMetrics,
): Label<T>[] {
  const fitting = Math.max(1, Math.floor(length / labelLength));
  const levels = Math.ceil(items.length / fitting);
  const rows = range(levels).map((level) => {
    const own = items.filter((_, index) => index % levels === level);
    return spread(own, placeOf, { size: labelLength, length }).map(([item, labelAlong]) => ({
      item,
      labelAlong,
      level,
    }));
  });
  return items.flatMap((_, index) => rows[index % levels]?.[Math.floor(index / levels)] ?? []);
}
