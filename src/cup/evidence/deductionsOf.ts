import type { Cup } from '../cup.ts';
import type { CupIndex } from '../indexCup.ts';
import type { Reason } from '../reason.ts';
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
export function deductionsOf(index: CupIndex, { tie, next }: Placed): Statement[] {
  const names = deduceNames(index, tie);
  const told = new Set(names.flatMap((statement) => ('name' in statement ? statement.name : [])));
  return [
    ...deduceWinner(tie, !next),
    ...names,
    ...deduceCounts(index.cup, tie),
    ...deduceSlips(index.cup, tie, told),
  ];
}

function deduceWinner(tie: Tie, isFinal: boolean): Statement[] {
  const score = scoreOf(tie);
  const { kind: how, because } = tie.decidedBy;
  const team = winnerOf(tie).name;
  const of = (isOf: (reason: Reason) => boolean) => because.filter(isOf);
  const rules = of(({ kind }) => kind === 'rules');
  const walkover = of(({ kind }) => how === 'walkover' && kind === 'printed');
  const own = of((each) => !isReported(each) && !rules.includes(each) && !walkover.includes(each));
  const claim = { team, isFinal, ...groundsOf(own) };
  const won: Statement =
    score && !isLevel(score)
      ? { kind: 'ahead', score, ...claim }
      : { kind: 'won', because: kindsOf(own), ...claim };
  return [
    ...(walkover.length ? [{ kind: 'walkover' as const, ...groundsOf(walkover) }] : []),
    ...(own.length ? [won] : []),
    ...(rules.length ? [{ kind: 'inferred' as const, how, ...groundsOf(rules) }] : []),
  ];
}

/** What was read otherwise, but for the names in `told`: those have their own sentence. */
const deduceSlips = (cup: Cup, tie: Tie, told: ReadonlySet<string>): Statement[] =>
  slipsOf(cup, tie).flatMap(({ printed, read, because }) => {
    const own = because.filter((reason) => !isReported(reason));
    if (own.length === 0 || told.has(printed)) return [];
    return [{ kind: 'slip', printed, read, because: kindsOf(own), ...groundsOf(own) }];
  });
