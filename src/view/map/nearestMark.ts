/** How far from a mark, in layout units, a finger still means it: half of what a target is wide on phones. */
const REACH = 22;

type Mark = { readonly id: string; readonly x: number; readonly y: number };

/** The id of the mark that a point means: the nearest within reach. */
export function nearestMark(
  marks: readonly Mark[],
  point: { readonly x: number; readonly y: number },
): string | undefined {
  const far = ({ x, y }: Mark) => Math.hypot(x - point.x, y - point.y);
  const [nearest] = marks.toSorted((a, b) => far(a) - far(b));
  return nearest && far(nearest) <= REACH ? nearest.id : undefined;
}
