import { range } from 'd3';
import {
  otherSide,
  sideNames,
  type Minute,
  type Score,
  type SideName,
} from '../../src/cup/model/tie.ts';
import type { Random } from './generateRounds.ts';

/** What a generated scorer did; `player` is a number in the squad of the side `of`, not his own side's for an own goal. */
export type Scorer = {
  readonly player: number;
  readonly of: SideName;
  readonly count: number;
  readonly minutes?: readonly Minute[];
};

/** A match as played. Extra time shows in the minutes and in how the tie was decided. */
export type Played = {
  readonly score: Score;
  readonly extraTime: boolean;
  readonly scorers: Readonly<Record<SideName, readonly Scorer[]>>;
};

/** A match that the winner did not lose, level where both go on and at times elsewhere, up to 31 goals a side, its scorers named in most cases. */
export function generateMatch(
  winner: SideName | 'both',
  hasScorers: boolean,
  random: Random,
): Played {
  const extraTime = random() < 0.1;
  const goals = sideNames.map(() => Math.floor(random() * (random() < 0.02 ? 32 : 5)));
  const [most, least] = [Math.max(...goals), Math.min(...goals)];
  const score = {
    home: winner === 'home' ? most : least,
    away: winner === 'away' ? most : least,
  };
  const nameScorers = (side: SideName) =>
    hasScorers && random() < 0.9 ? generateScorers(side, score[side], extraTime, random) : [];
  return { score, extraTime, scorers: { home: nameScorers('home'), away: nameScorers('away') } };
}

/** Every scorer has a goal; the goals left over fall to any of them. */
function generateScorers(
  side: SideName,
  goals: number,
  extraTime: boolean,
  random: Random,
): Scorer[] {
  const named = Math.min(goals, 11, 1 + Math.floor(random() * goals));
  const counts = range(named).map(() => 1);
  for (let left = goals - named; left > 0; left -= 1) {
    const lucky = Math.floor(random() * named);
    counts[lucky] = (counts[lucky] ?? 0) + 1;
  }
  const hasMinutes = random() < 0.3;
  return counts.map((count, player) => ({
    player,
    of: random() < 0.03 ? otherSide(side) : side,
    count,
    ...(hasMinutes && { minutes: generateMinutes(count, extraTime, random) }),
  }));
}

function generateMinutes(count: number, extraTime: boolean, random: Random): Minute[] {
  const end = extraTime ? 120 : 90;
  return range(count)
    .map((): Minute => {
      const minute = 1 + Math.floor(random() * end);
      const isStoppage = minute % 45 === 0 && random() < 0.5;
      return isStoppage ? { minute, added: 1 + Math.floor(random() * 9) } : { minute };
    })
    .toSorted((a, b) => a.minute - b.minute || (a.added ?? 0) - (b.added ?? 0));
}
