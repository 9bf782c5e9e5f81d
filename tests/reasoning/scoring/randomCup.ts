import * as fc from 'fast-check';
import type { Named, ScoringSide, Total } from '../../../src/reasoning/scoring/sheet.ts';

/** What a record and its second source say of who scored. */
export type SmallCup = { sides: readonly ScoringSide[]; totals: readonly Total[] };

const rarely = (weight: number) =>
  fc.oneof({ weight, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1) });

/** A name that truly scored `count` times, and which of it gets told, rightly or not. */
const told = fc.record({
  player: fc.constantFrom('a', 'b', 'c'),
  count: fc.constantFrom(1, 1, 1, 2, 2, 3),
  ownGoal: fc.constantFrom(false, false, false, false, true),
  hasMinutes: fc.constantFrom(false, false, false, true),
  isReported: fc.constantFrom(false, false, true),
  error: rarely(30),
});

const playedSide = fc.record({
  team: fc.constantFrom('x', 'y'),
  scorers: fc.array(told, { minLength: 1, maxLength: 3 }),
  isNamed: fc.constantFrom(true, true, true, true, true, false),
  error: rarely(25),
});

type Told = {
  player: string;
  count: number;
  ownGoal: boolean;
  hasMinutes: boolean;
  isReported: boolean;
  error: number;
};
type Played = { team: string; scorers: readonly Told[]; isNamed: boolean; error: number };

const nameOf = (team: string, { player, count, ownGoal, ...what }: Told): Named => ({
  player: `${team}/${player}`,
  name: player,
  ownGoal,
  minutes: what.hasMinutes ? Math.max(1, count + what.error) : 0,
  ...(what.isReported ? { reported: Math.max(1, count + what.error) } : {}),
});

const sideOf = ({ team, scorers, isNamed, error }: Played, at: number): ScoringSide => ({
  id: `side-${at}`,
  team,
  goals: Math.max(
    0,
    scorers.reduce((sum, { count }) => sum + count, error),
  ),
  line: 10 * at + 10,
  scorersLine: 10 * at + 11,
  entries: isNamed ? scorers.map((scorer) => nameOf(team, scorer)) : [],
});

/** The best `length` scorers, and whoever scored as often as the last of them. */
const leadersOf = (played: readonly Played[], length: number, error: number): readonly Total[] => {
  const counts = new Map<string, number>();
  for (const { team, scorers } of played)
    for (const { player, count, ownGoal } of scorers)
      if (!ownGoal) counts.set(`${team}/${player}`, (counts.get(`${team}/${player}`) ?? 0) + count);
  const ranked = [...counts].toSorted(([, a], [, b]) => b - a);
  const last = ranked[length - 1]?.[1] ?? Infinity;
  return ranked
    .filter(([, total]) => total >= last)
    .map(([player, total], at) => ({
      player,
      name: player,
      team: player[0] ?? '',
      total: at === 0 ? total + error : total,
      line: 1,
    }));
};

/** Small cups: most are told rightly from a true course of events, some with a wrong number in them. */
export const smallCup: fc.Arbitrary<SmallCup> = fc
  .record({
    played: fc.array(playedSide, { minLength: 1, maxLength: 4 }),
    leaders: fc.constantFrom(0, 1, 1, 1, 2, 3),
    error: rarely(5),
  })
  .map(({ played, leaders, error }) => ({
    sides: played.map(sideOf),
    totals: leadersOf(played, leaders, error),
  }));
