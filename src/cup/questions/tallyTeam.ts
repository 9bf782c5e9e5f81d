import type { Cup } from '../model/cup.ts';
import { otherSide } from '../model/tie.ts';
import { roadOf, sideOf } from './ties.ts';
import { playedIn } from './facts.ts';

/** A team's ties and matches in a cup, and its goals: those that counted for it, and those that counted for others. */
export type TeamTally = {
  readonly ties: number;
  readonly matches: number;
  readonly scored: number;
  readonly conceded: number;
};

/** What a team's road adds up to. A walkover is a tie without a match; an own goal counts for the side that gained it. */
export function tallyTeam(cup: Pick<Cup, 'rounds'>, team: string): TeamTally {
  const road = roadOf(cup, team);
  const goals = road.flatMap((tie) => {
    const side = sideOf(tie, team);
    if (!side) return [];
    return playedIn(tie).map(({ score }) => ({
      scored: score[side],
      conceded: score[otherSide(side)],
    }));
  });
  return {
    ties: road.length,
    matches: road.reduce((sum, tie) => sum + playedIn(tie).length, 0),
    scored: goals.reduce((sum, { scored }) => sum + scored, 0),
    conceded: goals.reduce((sum, { conceded }) => sum + conceded, 0),
  };
}
