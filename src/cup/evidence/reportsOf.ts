import type { Cup } from '../model/cup.ts';
import type { CupIndex } from '../questions/indexCup.ts';
import type { Tie } from '../model/tie.ts';
import { reportNames } from './deduceNames.ts';
import { fromSource, groundsOf, isReported, kindsOf } from './grounds.ts';
import { slipsOf } from './slipsOf.ts';
import type { Statement } from './statement.ts';
import {
  decisionReasonsOf,
  entriesIn,
  howDecided,
  shootoutOf,
  shootoutReasonsOf,
} from '../questions/facts.ts';

/** What second sources say of a tie beside the record, each with who says so; a match's sheet not counted. */
export const reportsOf = (index: CupIndex, tie: Tie): Statement[] => [
  ...reportDecision(tie),
  ...reportCounts(tie),
  ...reportNames(index, tie),
  ...reportSlips(index.cup, tie),
  ...reportFullNames(index, tie),
];

function reportDecision(tie: Tie): Statement[] {
  const shootout = shootoutOf(tie);
  const kicksBecause = shootoutReasonsOf(tie);
  const reported = [...decisionReasonsOf(tie), ...kicksBecause].filter(isReported);
  const how = howDecided(tie);
  if (reported.length === 0 || !how) return [];
  const score = shootout && kicksBecause.some(isReported) ? { shootout } : {};
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
