/** A dot's centre, and the group it belongs to, from 0. */
export type Dot = { readonly x: number; readonly y: number; readonly group: number };

/** Dots as numbers: the origin is top left, and nothing lies outside `width` x `height`. */
export type DotsLayout = {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly dots: readonly Dot[];
};

/**
 * A dot for each thing counted, `counts` by group, filled column by column, `rows` to a column, `pitch` apart. Groups
 * follow each other without a gap, so that the length tells the sum; an empty group has no dot.
 */
export function layDots(
  counts: readonly number[],
  { rows, pitch }: { readonly rows: number; readonly pitch: number },
): DotsLayout {
  const groups = counts.flatMap((count, group) => Array.from({ length: count }, () => group));
  return {
    width: Math.ceil(groups.length / rows) * pitch,
    height: rows * pitch,
    radius: pitch * 0.41,
    dots: groups.map((group, index) => ({
      x: (Math.floor(index / rows) + 0.5) * pitch,
      y: ((index % rows) + 0.5) * pitch,
      group,
    })),
  };
}
