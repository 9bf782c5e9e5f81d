import { clash } from '../../cup/gate/clash.ts';
import type { Score } from '../../cup/model/tie.ts';
import { turn, writePair } from '../../cup/questions/fromHost.ts';
import { addUp } from '../../cup/questions/tally.ts';
import type { Issue } from '../../issue.ts';
import { outcomeIn } from './outcomes.ts';
import type { PairedRound, PairNode } from './pairNode.ts';

/** Ties with a printed aggregate that is not the sum of their legs, from either side. */
export const findWrongSums = (rounds: readonly PairedRound[]): Issue[] =>
  rounds.flatMap(({ ties }) => ties.flatMap(checkSum));

/** A printed aggregate of a tie that is not the sum of its legs, from either side. */
export function checkSum({ games }: PairNode): Issue[] {
  const legs = games.filter(({ part }) => part === 'leg');
  const scores = legs.map(outcomeIn).flatMap((each) => ('score' in each ? each.score : []));
  if (scores.length < legs.length) return [];
  const sum = addUp(scores);
  const wanted = legs.length > 0 ? writePair(sum) : 'two legs';
  return games.flatMap(({ node }) => {
    const printed = node.outcome.kind === 'score' ? node.outcome.aggregate : undefined;
    if (!printed || (legs.length > 0 && isEither(printed, sum))) return [];
    const lines = legs.map((leg) => leg.node.line);
    return [clash([node.line, ...lines], `${writePair(printed)} on aggregate`, wanted)];
  });
}

const isEither = (printed: Score, sum: Score): boolean =>
  [sum, turn(sum, 'away')].some(({ home, away }) => home === printed.home && away === printed.away);
