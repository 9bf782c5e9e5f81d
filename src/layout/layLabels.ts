import { range } from 'd3';
import { spread } from './spread.ts';
import type { TimelineMetrics } from './timelineLayout.ts';

/** A labelled thing, the middle of its label along the axis, and the row the label stands in. */
export type Label<T> = { readonly item: T; readonly labelAlong: number; readonly level: number };

/**
 * One side's labels in as few rows as they fit into, each as near its place as the others let it. Items come in
 * order along the axis and are dealt to the rows in turn, so that neighbours stand above one another.
 * The labels are in the order of the items.
 */
export function layLabels<T>(
  items: readonly T[],
  placeOf: (item: T) => number,
  { length, labelLength }: TimelineMetrics,
): Label<T>[] {
  const fitting = Math.max(1, Math.floor(length / labelLength));
  const levels = Math.ceil(items.length / fitting);
  const rows = range(levels).map((level) => {
    const dealt = items.filter((_, index) => index % levels === level);
    return spread(dealt, placeOf, { size: labelLength, length }).map(([item, labelAlong]) => ({
      item,
      labelAlong,
      level,
    }));
  });
  return items.flatMap((_, index) => rows[index % levels]?.[Math.floor(index / levels)] ?? []);
}
