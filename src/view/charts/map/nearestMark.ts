import { least } from 'd3';

/** The reach of a mark for a finger, in layout units: half the width of a touch target. */
const REACH = 22;

type Mark = { readonly id: string; readonly x: number; readonly y: number };

/** The id of the nearest mark within reach of a point. */
export function nearestMark(
  marks: readonly Mark[],
  point: { readonly x: number; readonly y: number },
): string | undefined {
  const distance = ({ x, y }: Mark) => Math.hypot(x - point.x, y - point.y);
  const nearest = least(marks, distance);
  return nearest && distance(nearest) <= REACH ? nearest.id : undefined;
}
