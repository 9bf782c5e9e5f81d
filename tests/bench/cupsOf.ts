import { feedersOf, tiesOf } from '../../src/cup/questions/ties.ts';
import type { Cup } from '../../src/cup/model/cup.ts';
import type { SideName, Tie } from '../../src/cup/model/tie.ts';
import { generateCup } from '../cups/generateCup.ts';

/** The id of the cup of so many teams. */
export const cupId = (teams: number): string => `bench-${teams}`;

/**
 * A cup of names as short as clubs have and without byes: every peer draws those, and none knows late entrants. All
 * contenders show the same.
 */
export const cupOf = (teams: number): Cup => ({
  ...generateCup({ teams, plainNames: true }),
  id: cupId(teams),
});

/** A cup as the contenders take it: rounds of ties that know the next; a tie without a score gets one that fits. */
export function plainOf(cup: Cup) {
  const numbers = new Map(cup.teams.map(({ id }, index) => [id, index]));
  const nexts = new Map(tiesOf(cup).flatMap((tie) => feedersOf(tie).map((id) => [id, tie.id])));
  const side = (tie: Tie, name: SideName) => ({
    team: tie[name].team,
    number: numbers.get(tie[name].team),
    name: tie[name].name,
    goals: goalsOf(tie, name),
  });
  return {
    teams: cup.teams.map(({ id, name }) => ({ id, name })),
    rounds: cup.rounds.map(({ ties }) =>
      ties.map((tie) => ({
        id: tie.id,
        home: side(tie, 'home'),
        away: side(tie, 'away'),
        winner: tie.winner,
        next: nexts.get(tie.id),
      })),
    ),
  };
}

/** The winner is ahead, as jquery-bracket finds out for itself who goes on. */
function goalsOf(tie: Tie, name: SideName): number {
  const { home, away } = tie.matches[0]?.score ?? { home: 0, away: 0 };
  const [own, other] = name === 'home' ? [home, away] : [away, home];
  return name === tie.winner ? Math.max(own, other + 1) : own;
}
