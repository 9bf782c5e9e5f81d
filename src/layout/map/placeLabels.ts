import { least } from 'd3';
import type { Point } from '../geometry.ts';

/** A mark with the text of its label; several marks may share one label. */
export type LabelledMark = Point & { readonly label: string };

/** A label to place beside its mark, and its size. */
export type LabelWish = LabelledMark & {
  readonly id: string;
  readonly width: number;
  readonly height: number;
};

/** A placed label: its box, and a leader to its mark if it is not right beside it. */
export type PlacedLabel = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly leader?: { readonly from: Point; readonly to: Point };
};

type Box = Pick<PlacedLabel, 'x' | 'y' | 'width' | 'height'>;

/** What labels keep clear of: the edges of the map, and all marks with their radius. */
export type LabelSpace = {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly LabelledMark[];
  readonly radius: number;
};

type Line = NonNullable<PlacedLabel['leader']>;

/** The positions of a label around its mark, best first: right, left, above, below, and between. */
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

/** Distances from a mark's edge to its label; labels at all but the first have a leader. */
const DISTANCES = [2, 9, 16, 24, 34, 46] as const;

/** How much nearer a label is to its own mark than to any other; with a leader, how far it stays away from others. */
const CLEARANCE = { beside: 2, withLeader: 9 };

/**
 * Places labels in the order given, each at the best free spot; a label without a free spot is left out. No label
 * overlaps another, a mark, an edge or another's leader, and none is nearer to another's mark than to its own. Labels of
 * the ids `named` are never left out: where there is no free spot, labels in the way give room. All others keep their
 * places, whatever is named.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  space: LabelSpace,
  named: ReadonlySet<string> = new Set(),
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const spot = spotsFor(wish, space.radius).find(
      (each) => fits(each, wish, space) && !placed.some((other) => collide(each, other)),
    );
    if (spot) placed.push(spot);
  }
  return wishes
    .filter(({ id }) => named.has(id) && !placed.some((label) => label.id === id))
    .reduce((labels, wish) => makeRoom(wish, labels, space, named), placed);
}

/** Adds a label where it hides least, and removes those that it would overlap. */
function makeRoom(
  wish: LabelWish,
  labels: readonly PlacedLabel[],
  space: LabelSpace,
  named: ReadonlySet<string>,
): PlacedLabel[] {
  const spots = spotsFor(wish, space.radius).map((spot) => moveInside(spot, space));
  const best = least(spots, (spot) => {
    const hidden = labels.filter((label) => collide(label, spot));
    const covered = space.marks.filter((mark) => overlap(spot, boxOfMark(mark, space.radius)));
    return (
      hidden.length + 10 * covered.length + 100 * hidden.filter(({ id }) => named.has(id)).length
    );
  });
  return best ? [...labels.filter((label) => !collide(label, best)), best] : [...labels];
}

function moveInside(label: PlacedLabel, { width, height }: LabelSpace): PlacedLabel {
  const x = clamp(label.x, 0, width - label.width);
  const y = clamp(label.y, 0, height - label.height);
  return { ...label, x, y };
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
  Math.max(low, Math.min(high, value));

function fits(
  spot: PlacedLabel,
  { label, ...own }: LabelWish,
  { width, height, marks, radius }: LabelSpace,
): boolean {
  const isInside =
    spot.x >= 0 && spot.y >= 0 && spot.x + spot.width <= width && spot.y + spot.height <= height;
  if (!isInside || marks.some((mark) => overlap(spot, boxOfMark(mark, radius)))) return false;
  const others = marks.filter((mark) => mark.label !== label);
  const clearance = spot.leader
    ? radius + CLEARANCE.withLeader
    : distanceTo(spot, own) + CLEARANCE.beside;
  return !others.some(
    (mark) => distanceTo(spot, mark) < clearance || isCrossed(boxOfMark(mark, radius), spot.leader),
  );
}

const boxOfMark = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** The distance from a box to a point outside it. */
const distanceTo = ({ x, y, width, height }: Box, point: Point): number =>
  Math.hypot(point.x - clamp(point.x, x, x + width), point.y - clamp(point.y, y, y + height));

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const collide = (a: PlacedLabel, b: PlacedLabel): boolean =>
  overlap(a, b) || isCrossed(a, b.leader) || isCrossed(b, a.leader);

/** True if a line passes through a box: some of it remains when it is clipped at each edge (Liang and Barsky 1984). */
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
