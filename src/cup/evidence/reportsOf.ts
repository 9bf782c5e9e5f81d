import type { Cup } from '../cup.ts';
import type { CupIndex } from '../indexCup.ts';
import type { Tie } from '../tie.ts';
import { entriesIn, reportNames } from './deduceNames.ts';
import { fromSource, groundsOf, isReported, kindsOf } from './grounds.ts';
import { slipsOf } from './slipsOf.ts';
import type { Statement } from './statement.ts';

/** What second sources say of a tie beside the record, each with who says so; a match's sheet not counted. */
export const reportsOf = (index: CupIndex, tie: Tie): Statement[] => [
  ...reportDecision(tie),
  ...reportCounts(tie),
  ...reportNames(index, tie),
  ...reportSlips(index.cup, tie),
  ...reportFullNames(index, tie),
];

function reportDecision({ decidedBy: { kind: how, because, shootout } }: Tie): Statement[] {
  const reported = [...because, ...(shootout?.because ?? [])].filter(isReported);
  if (reported.length === 0) return [];
  const isShootoutReported = shootout?.because.some(isReported);
  const score = shootout && isShootoutReported ? { shootout: shootout.score } : {};
  return [{ kind: 'decided', how, ...score, ...groundsOf(reported) }];
}

function reportCounts(tie: Tie): Statement[] {
  const counted = entriesIn(tie).flatMap(({ name, ownGoal, reported }) =>
    reported ? [{ name, isOwnGoal: ownGoal !== undefined, ...reported }] : [],
  );
  return bySource(counted).map(([source, counts]) => ({
    kind: 'counted',
    counts,
    ...fromSource(source),
  }));
}

function reportFullNames({ players }: CupIndex, tie: Tie): Statement[] {
  const known = entriesIn(tie).flatMap(({ player, name }) => {
    const full = players.get(player)?.fullName;
    return full ? [{ name, fullName: full.name, source: full.source }] : [];
  });
  return bySource(known).map(([source, names]) => ({
    kind: 'fullNames',
    names,
    ...fromSource(source),
  }));
}

const reportSlips = (cup: Cup, tie: Tie): Statement[] =>
  slipsOf(cup, tie).flatMap(({ printed, read, because }): Statement[] => {
    const reported = because.filter(isReported);
    if (reported.length === 0) return [];
    return [{ kind: 'slip', printed, read, because: kindsOf(reported), ...groundsOf(reported) }];
  });

/** Things with their source, gathered source by source, in the order given. */
const bySource = <T extends { readonly source: string }>(
  things: readonly T[],
): [source: string, things: T[]][] =>
  [...new Set(things.map(({ source }) => source))].map((source) => [
    source,
    things.filter((each) => each.source === source),
  ]);
