/** A dot's centre. */
export type Dot = { readonly x: number; readonly y: number };

/** The dots of one group, between `x` and `x + width`; `index` is the group's place among the counts. */
export type DotGroup = {
  readonly index: number;
  readonly x: number;
  readonly width: number;
  readonly dots: readonly Dot[];
};

/** Dots as numbers: the origin is top left, and nothing lies outside `width` x `height`. */
export type DotsLayout = {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly groups: readonly DotGroup[];
};

/**
 * A dot for each thing counted, `counts` by group, filled column by column, `rows` to a column, `pitch` apart. Each
 * group begins a column of its own, so that no two lie over each other; an empty group has neither dot nor column.
 */
export function layDots(
  counts: readonly number[],
  { rows, pitch }: { readonly rows: number; readonly pitch: number },
): DotsLayout {
  const groups: DotGroup[] = [];
  let x = 0;
  counts.forEach((count, index) => {
    if (count === 0) return;
    const width = Math.ceil(count / rows) * pitch;
    groups.push({ index, x, width, dots: fill(count, x, rows, pitch) });
    x += width;
  });
  return { width: x, height: rows * pitch, radius: pitch * 0.4, groups };
}

const fill = (count: number, left: number, rows: number, pitch: number): Dot[] =>
  Array.from({ length: count }, (_, dot) => ({
    x: left + (Math.floor(dot / rows) + 0.5) * pitch,
    y: ((dot % rows) + 0.5) * pitch,
  }));
