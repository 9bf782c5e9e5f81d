import { sum } from 'd3';
import type { Stated } from '../../src/cup/model/cup.ts';
import { otherSide } from '../../src/cup/model/tie.ts';
import { nameOn, type Cast } from './generateCast.ts';
import type { Game } from './generateGames.ts';

/** The first lines of a generated record, and what they state. */
export type Infobox = { readonly lines: string[]; readonly stated: Stated };

/** Title and infobox of a record, with the true totals of its ties: the final is the last one of the tree. */
export function writeInfobox(title: string, games: readonly Game[], { teams }: Cast): Infobox {
  const lines = [`= ${title} =`, '', 'Infobox', `- Title: ${title}`];
  const state = (count: number, field: string) => ({
    count,
    line: lines.push(`- ${field}: ${count}`),
  });
  const totals = {
    teams: state(teams.length, 'Num Teams'),
    matches: state(
      sum(games, ({ match, part }) => (match ? 1 : 0) + (part ? 1 : 0)),
      'Matches',
    ),
    goals: state(
      sum(games, ({ match }) => match && match.score.home + match.score.away),
      'Goals',
    ),
  };
  const final = games.findLast(({ pairing }) => !pairing.home.loserOf);
  if (!final || final.pairing.winner === 'both')
    return { lines, stated: { ...totals, leaders: [] } };
  const { winner } = final.pairing;
  const honour = (side: typeof winner, field: string) => {
    const line = lines.length + 1;
    lines.push(`- ${field}: ${nameOn(final[side], line)}`);
    return { team: final[side].id, line };
  };
  const honours = {
    winner: honour(winner, 'Winners'),
    second: honour(otherSide(winner), 'Second'),
  };
  return { lines, stated: { ...totals, ...honours, leaders: [] } };
}
