import type { Cup } from '../model/cup.ts';
import type { CupIndex } from '../questions/indexCup.ts';
import type { Reason } from '../model/reason.ts';
import { isLevel, scoreOf } from '../questions/tally.ts';
import type { Match, Tie } from '../model/tie.ts';
import { winnerOf, type Placed, type Stage } from '../questions/ties.ts';
import { deduceCounts } from './deduceCounts.ts';
import { deduceNames } from './deduceNames.ts';
import { groundsOf, isReported, kindsOf } from './grounds.ts';
import { slipsOf } from './slipsOf.ts';
import type { Statement } from './statement.ts';
import { decisionReasonsOf, howDecided, isWinnerDoubted } from '../questions/facts.ts';

/**
 * What follows for a tie from the record, each with the lines it rests on: who went on, which names are one, who
 * scored how many, and what was read otherwise than printed. What a second source says is not among it.
 */
export function deductionsOf(index: CupIndex, { tie, stage }: Placed): Statement[] {
  const names = deduceNames(index, tie);
  const told = new Set(names.flatMap((statement) => ('name' in statement ? statement.name : [])));
  return [
    ...deduceParts(tie),
    ...deduceWinner(tie, stage),
    ...names,
    ...deduceCounts(index.cup, tie),
    ...deduceSlips(index.cup, tie, told),
  ];
}

const groundsIn = (parts: readonly Match[]) =>
  groundsOf(parts.flatMap(({ because }) => because ?? []));

/** Why several matches are one tie. */
function deduceParts({ matches }: Tie): Statement[] {
  const partsOf = (part: Match['part']) => matches.filter((match) => match.part === part);
  const [legs, replays] = [partsOf('leg'), partsOf('replay')];
  return [
    ...(legs.length ? [{ kind: 'legs' as const, matches: legs.length, ...groundsIn(legs) }] : []),
    ...(replays.length
      ? [{ kind: 'replayed' as const, matches: replays.length + 1, ...groundsIn(replays) }]
      : []),
  ];
}

function deduceWinner(tie: Tie, stage: Stage): Statement[] {
  const score = scoreOf(tie);
  const how = howDecided(tie);
  const team = winnerOf(tie)?.name;
  if (how === 'both') return [{ kind: 'both', ...groundsOf(decisionReasonsOf(tie)) }];
  if (how === undefined || team === undefined) return [];
  const of = (isOf: (reason: Reason) => boolean) => decisionReasonsOf(tie).filter(isOf);
  const rules = of(({ kind }) => kind === 'rules');
  const walkover = of(({ kind }) => how === 'walkover' && kind === 'printed');
  const own = of((each) => !isReported(each) && !rules.includes(each) && !walkover.includes(each));
  const claim = { team, stage, ...groundsOf(own) };
  const won: Statement =
    score && !isLevel(score) && !isWinnerDoubted(tie)
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
