import { layNetwork, stretch } from './network.ts';
import { parts } from './parts.ts';
import type { Sum } from './sum.ts';
import { isMisfit, isOpen, narrow, span } from './sum.ts';

/** Sums that cannot all come out. */
export type Clash = readonly Sum[];

/** One sum alone: a share may be what the extremes of the others leave to it. */
const tightenSum = (sum: Sum): void => {
  const { least, most } = span(sum);
  for (const share of sum.shares.filter(isOpen)) {
    const atLeast = Math.max(share.least, sum.least - (most - share.most));
    const atMost = Math.min(share.most, sum.most - (least - share.least));
    if (atLeast > share.least || atMost < share.most)
      narrow(share, { least: atLeast, most: atMost, proof: [sum] });
  }
};

/** Sums linked by open shares: find one solution, then push every share of it to both ends. */
const tightenLinked = (part: readonly Sum[]): Clash | undefined => {
  const network = layNetwork(part);
  for (const arc of network.sums) {
    const clash = stretch(network, arc, Math.min(Math.max(arc.flow, arc.least), arc.most));
    if (clash) return clash;
  }
  for (const [share, arc] of network.shares) {
    if (!isOpen(share)) continue;
    const above = stretch(network, arc, arc.most) ?? [];
    const most = arc.flow;
    const below = stretch(network, arc, arc.least) ?? [];
    const proof = [...new Set([...above, ...below])];
    if (proof.length > 0) narrow(share, { least: arc.flow, most, proof });
  }
  return undefined;
};

const tightenPart = (part: readonly Sum[]): readonly Clash[] => {
  const misfits = part.filter(isMisfit);
  if (misfits.length > 0) return misfits.map((sum) => [sum]);
  if (part.length > 1) {
    const clash = tightenLinked(part);
    return clash ? [clash] : [];
  }
  part.forEach(tightenSum);
  return [];
};

/**
 * Narrows every share to exactly the values that some joint solution of all the sums gives it (they have no gaps,
 * because the sums are a flow), and leaves with each narrowed share the sums that prove it. Returns the sums that
 * cannot come out together, part by part; the shares of such a part are left as they were.
 */
export const tighten = (sums: readonly Sum[]): readonly Clash[] => parts(sums).flatMap(tightenPart);
