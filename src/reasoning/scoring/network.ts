import type { Range } from '../../cup/model/tie.ts';
import type { Share, Sum } from './sum.ts';
import { span } from './sum.ts';

/** A sum, or the outside where goals come from and go to. */
type Node = { readonly sum?: Sum; readonly arcs: Arc[] };

/** Goals that run from one node to another: as many as `flow`, to be from `least` to `most`. */
type Arc = Readonly<Range> & { readonly from: Node; readonly to: Node; flow: number };

/** An arc whose flow is raised, or lowered. */
type Step = { readonly arc: Arc; readonly up: boolean };

/**
 * A part as a flow: a side's goals come in from the outside, run along its shares to the players, and out again.
 * What comes into a sum goes out of it, always; only the arcs of the sums may start outside their range.
 */
export type Network = {
  readonly outside: Node;
  readonly sums: readonly Arc[];
  readonly shares: ReadonlyMap<Share, Arc>;
};

const connect = (from: Node, to: Node, { least, most }: Readonly<Range>, flow: number): Arc => {
  const arc = { from, to, least, most, flow };
  from.arcs.push(arc);
  to.arcs.push(arc);
  return arc;
};

/** Lays a part out as a flow in which every share has its least. */
export const layNetwork = (part: readonly Sum[]): Network => {
  const outside: Node = { arcs: [] };
  const ends = new Map<Share, { from: Node; to: Node }>();
  const sums = part.map((sum) => {
    const node = { sum, arcs: [] };
    const isSide = sum.kind === 'side';
    for (const share of sum.shares) {
      const known = ends.get(share) ?? { from: outside, to: outside };
      ends.set(share, isSide ? { ...known, from: node } : { ...known, to: node });
    }
    return connect(isSide ? outside : node, isSide ? node : outside, sum, span(sum).least);
  });
  const shares = new Map(
    [...ends].map(([share, { from, to }]) => [share, connect(from, to, share, share.least)]),
  );
  return { outside, sums, shares };
};

const room = ({ arc, up }: Step): number => (up ? arc.most - arc.flow : arc.flow - arc.least);

/**
 * The nodes that goals can be moved to from `start` (`ahead`), or from which they can be moved to it, each with the
 * last step there; no more of them once `end` is found.
 */
const reach = (
  start: Node,
  without: Arc,
  ahead: boolean,
  end?: Node,
): ReadonlyMap<Node, Step | undefined> => {
  const reached = new Map<Node, Step | undefined>([[start, undefined]]);
  // A map's iterator also visits what is added on the way: this is a breadth-first search.
  for (const node of reached.keys()) {
    if (end && reached.has(end)) break;
    for (const arc of node.arcs) {
      const next = arc.from === node ? arc.to : arc.from;
      if (arc === without || reached.has(next)) continue;
      const step = { arc, up: (arc.from === node) === ahead };
      if (room(step) > 0) reached.set(next, step);
    }
  }
  return reached;
};

const pathTo = (end: Node, reached: ReadonlyMap<Node, Step | undefined>): readonly Step[] => {
  const path: Step[] = [];
  for (let step = reached.get(end); step;) {
    path.push(step);
    step = reached.get(step.up ? step.arc.from : step.arc.to);
  }
  return path;
};

const sumsOf = (nodes: Iterable<Node>): readonly Sum[] =>
  [...nodes].flatMap(({ sum }) => (sum ? [sum] : []));

/**
 * Moves an arc's flow as near to `goal` as the others let it, along shortest paths (Edmonds and Karp), and returns
 * the sums that stop it, if any. They are a cut: all that crosses it is at its limit, so they prove the limit
 * (Ford and Fulkerson), and for an arc short of its range that no flow exists (Hoffman).
 */
export const stretch = (
  { outside }: Network,
  arc: Arc,
  goal: number,
): readonly Sum[] | undefined => {
  const up = goal > arc.flow;
  const [start, end] = up ? [arc.to, arc.from] : [arc.from, arc.to];
  while (arc.flow !== goal) {
    const reached = reach(start, arc, true, end);
    // Of the cut's two sides, the one without the outside holds only sums that matter.
    if (!reached.has(end))
      return sumsOf((reached.has(outside) ? reach(end, arc, false) : reached).keys());
    const path = [{ arc, up }, ...pathTo(end, reached)];
    const amount = path.reduce((few, step) => Math.min(few, room(step)), Math.abs(goal - arc.flow));
    for (const step of path) step.arc.flow += step.up ? amount : -amount;
  }
  return undefined;
};
