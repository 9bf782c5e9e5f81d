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
] as const;

/** Distances from a mark's edge to its label; from the second on a line leads there. */
const DISTANCES = [2, 9, 16, 24, 34] as const;

/**
 * Places labels one after the other, each at the best spot that is still free; those that come first choose first,
 * and one that finds no spot is left out. No label lies over another, over a mark or over the edge.
 */
export function placeLabels(wishes: readonly LabelWish[], space: LabelSpace): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const label = spotsFor(wish, space.radius).find(
      (spot) => fits(spot, space) && !placed.some((other) => overlap(spot, other)),
    );
    if (label) placed.push(label);
  }
  return placed;
}

function spotsFor({ id, x, y, width, height }: LabelWish, radius: number): PlacedLabel[] {
  return DISTANCES.flatMap((distance, ring) =>
    SIDES.map(([across, down]) => {
      const reach = radius + distance;
      const middle = {
        x: x + across * (reach + width / 2),
        y: y + down * (reach + height / 2),
      };
      const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
      const to = { x: middle.x - (across * width) / 2, y: middle.y - (down * height) / 2 };
      return { id, ...box, ...(ring > 0 && { leader: { from: { x, y }, to } }) };
    }),
  );
}

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
