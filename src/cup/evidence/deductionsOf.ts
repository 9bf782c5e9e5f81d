import type { Cup } from '../cup.ts';
import type { CupIndex } from '../indexCup.ts';
import { isLevel, scoreOf } from '../tally.ts';
import type { Tie } from '../tie.ts';
import { winnerOf, type Placed } from '../ties.ts';
import { deduceCounts } from './deduceCounts.ts';
import { deduceNames } from './deduceNames.ts';
import { groundsOf, isReported, kindsOf } from './grounds.ts';
import { slipsOf } from './slipsOf.ts';
import type { Statement } from './statement.ts';

/**
 * What follows for a tie from the record, each with the lines it rests on: who went on, which names are one, who
 * scored how many, and what was read otherwise than printed. What a second source says is not among it.
 */
export const deductionsOf = (index: CupIndex, { tie, next }: Placed): Statement[] => [
  ...deduceWinner(tie, !next),
  ...deduceNames(index, tie),
  ...deduceCounts(index.cup, tie),
  ...deduceSlips(index.cup, tie),
];

function deduceWinner(tie: Tie, isFinal: boolean): Statement[] {
  const score = scoreOf(tie);
  const { kind: how, because } = tie.decidedBy;
  const team = winnerOf(tie).name;
  const rules = because.filter(({ kind }) => kind === 'rules');
  const own = because.filter((reason) => !isReported(reason) && reason.kind !== 'rules');
  const inferred: Statement[] = rules.length ? [{ kind: 'inferred', how, ...groundsOf(rules) }] : [];
  if (own.length === 0) return inferred;
  const claim = { team, isFinal, ...groundsOf(own) };
  return how === 'score' && score && !isLevel(score)
    ? [{ kind: 'ahead', score, ...claim }, ...inferred]
    : [{ kind: 'won', because: kindsOf(own), ...claim }, ...inferred];
}

const deduceSlips = (cup: Cup, tie: Tie): Statement[] =>
  slipsOf(cup, tie).flatMap(({ printed, read, because }) => {
    const own = because.filter((reason) => !isReported(reason));
    if (own.length === 0) return [];
    return [{ kind: 'slip', printed, read, because: kindsOf(own), ...groundsOf(own) }];
  });
