import type { Point } from './pushApart.ts';

/** A text to be placed beside a point, and its size. */
export type LabelWish = Point & {
  readonly id: string;
  readonly width: number;
  readonly height: number;
};

/** A placed text: its box, and its point where a line must lead there. */
export type PlacedLabel = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly leader?: { readonly from: Point; readonly to: Point };
};

type Box = Pick<PlacedLabel, 'x' | 'y' | 'width' | 'height'>;

/** What a label keeps clear of: the drawing's edges, and marks of a radius. */
export type LabelSpace = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Point[];
  readonly radius: number;
};

type Line = NonNullable<PlacedLabel['leader']>;

/** Where a label would like to stand, best first: right, left, above, below, and between. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.8],
  [0.8, 0.8],
  [-0.8, -0.8],
  [-0.8, 0.8],
  [0.4, -1],
  [0.4, 1],
  [-0.4, -1],
  [-0.4, 1],
] as const;

/** Distances from a mark's edge to its label; from the second on a line leads there. */
const DISTANCES = [2, 9, 16, 24, 34, 46] as const;

/**
 * Places labels one after the other, each at the best spot that is still free; those that come first choose first,
 * and one that finds no spot is left out. No label lies over another, over a mark, over the edge or over the line
 * that leads to another.
 */
export function placeLabels(wishes: readonly LabelWish[], space: LabelSpace): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const label = spotsFor(wish, space.radius).find(
      (spot) => fits(spot, space) && !placed.some((other) => collide(spot, other)),
    );
    if (label) placed.push(label);
  }
  return placed;
}

function spotsFor({ id, x, y, width, height }: LabelWish, radius: number): PlacedLabel[] {
  return DISTANCES.flatMap((distance, ring) =>
    SIDES.map(([across, down]) => {
      const reach = radius + distance;
      const left = x + across * (reach + width / 2) - width / 2;
      const top = y + down * (reach + height / 2) - height / 2;
      const to = { x: clamp(x, left, left + width), y: clamp(y, top, top + height) };
      const leader = { from: { x, y }, to };
      return { id, x: left, y: top, width, height, ...(ring > 0 && { leader }) };
    }),
  );
}

const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

const fits = (box: Box, { width, height, marks, radius }: LabelSpace): boolean =>
  box.x >= 0 &&
  box.y >= 0 &&
  box.x + box.width <= width &&
  box.y + box.height <= height &&
  !marks.some(({ x, y }) =>
    overlap(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
  );

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const collide = (a: PlacedLabel, b: PlacedLabel): boolean =>
  overlap(a, b) || isCrossed(a, b.leader) || isCrossed(b, a.leader);

/** Whether a line passes through a box: some of it is left when it is cut at each edge (Liang and Barsky 1984). */
function isCrossed({ x, y, width, height }: Box, line: Line | undefined): boolean {
  if (!line) return false;
  const { from, to } = line;
  let [enters, leaves] = [0, 1];
  for (const [start, way, low, high] of [
    [from.x, to.x - from.x, x, x + width],
    [from.y, to.y - from.y, y, y + height],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false;
    } else {
      const [a, b] = [(low - start) / way, (high - start) / way];
      enters = Math.max(enters, Math.min(a, b));
      leaves = Math.min(leaves, Math.max(a, b));
    }
  }
  return enters < leaves;
}
