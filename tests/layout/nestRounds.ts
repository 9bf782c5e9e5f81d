import { range } from 'd3';
import type { Cup, Round } from '../../src/cup/model/cup.ts';
import type { Match, Side } from '../../src/cup/model/tie.ts';

/** A bracket drawn by hand: a team that enters, or a tie of two such. */
export type Nest = 'entry' | readonly [home: Nest, away: Nest];

const walkover: Match = {
  lines: [1],
  host: 'home',
  part: 'match',
  status: 'walkover',
  scorers: { home: [], away: [] },
};

const depthOf = (nest: Nest): number => (nest === 'entry' ? 0 : 1 + Math.max(...nest.map(depthOf)));

/** The rounds of a nest: each tie in the round before the one it feeds, and won by its home side. */
export function nestRounds(nest: Nest): Cup['rounds'] {
  const rounds = range(depthOf(nest)).map((index): Round => {
    const name = `Round ${index + 1}`;
    return { id: `round-${index + 1}`, name, line: 1, ties: [] };
  });
  let teams = 0;
  const play = (shape: Nest, before: number): Side => {
    if (shape === 'entry') {
      teams += 1;
      return { team: `t${teams}`, name: `Team ${teams}` };
    }
    const home = play(shape[0], before - 1);
    const away = play(shape[1], before - 1);
    const round = rounds[before];
    const id = `${round?.id}/${home.team}-${away.team}`;
    round?.ties.push({
      id,
      lines: [1],
      home,
      away,
      matches: [walkover],
      winner: 'home',
      decidedBy: { kind: 'walkover', because: [{ kind: 'printed', lines: [1] }] },
    });
    return { team: home.team, name: home.name, feeder: id };
  };
  play(nest, rounds.length - 1);
  return rounds;
}
