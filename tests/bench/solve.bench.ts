import { bench, describe } from 'vitest';
import type { Cup } from '../../src/cup/model/cup.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { sideNames } from '../../src/cup/model/tie.ts';
import type { ScoringSide, Total } from '../../src/reasoning/scoring/sheet.ts';
import { solve } from '../../src/reasoning/scoring/solve.ts';
import { generateCup } from '../cups/generateCup.ts';
import { playedIn } from '../../src/cup/questions/facts.ts';

/** A cup's question to the solver about each side: scorer lists are often shorter than scores. */
const askSides = (cup: Cup): ScoringSide[] =>
  tiesOf(cup).flatMap((tie) =>
    playedIn(tie).flatMap(({ score, scorers }) =>
      sideNames.map((side, row) => ({
        id: `${tie.id} ${side}`,
        team: tie[side].team,
        goals: score[side],
        line: tie.lines[0] ?? 1,
        scorersLine: tie.lines[1 + row] ?? 1,
        entries: scorers[side].map(({ player, name, ownGoal }) => ({
          player,
          name,
          ownGoal: ownGoal !== undefined,
          minutes: 0,
        })),
      })),
    ),
  );

/** The infobox's leaders, with the totals it states. */
const askTotals = (cup: Cup): Total[] =>
  cup.stated.leaders.map(({ player, name, count, line }) => {
    const team = cup.players.find(({ id }) => id === player)?.team ?? '';
    return { player, name, team, total: count, line };
  });

// The parts of a cup are its teams: twice the teams should take about twice the time, not its square or worse.
describe('who scored how many', () => {
  for (const teams of [1024, 2048, 4096, 8192]) {
    const cup = generateCup({ teams, byes: 0.1, lateEntries: 0.1 });
    const [sides, totals] = [askSides(cup), askTotals(cup)];
    bench(`${teams} teams`, () => void solve(sides, totals), { iterations: 10, time: 500 });
  }
});
