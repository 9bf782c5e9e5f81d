import type { Cup } from '../../src/cup/model/cup.ts';
import {
  sideNames,
  type Minute,
  type ScorerEntry,
  type SideName,
} from '../../src/cup/model/tie.ts';
import { finalOf } from '../../src/cup/questions/ties.ts';
import { generateCup } from './generateCup.ts';
import { played } from './played.ts';

/** A generated cup of two teams with a final whose goals fall in these minutes, each by a scorer of his own. */
export function withMinutes(minutes: Readonly<Record<SideName, readonly Minute[]>>): Cup {
  const cup = generateCup({ teams: 2, scorers: false });
  const final = finalOf(cup);
  const because = [{ kind: 'minutes' as const, lines: final.lines }];
  const entriesOf = (side: SideName): ScorerEntry[] =>
    minutes[side].map((minute, index) => ({
      player: `${side}-${index}`,
      name: `Scorer of goal ${index + 1}`.slice(0, 4 + 2 * (index % 9)),
      count: { least: 1, most: 1 },
      minutes: [minute],
      because,
    }));
  const scorers = { home: entriesOf('home'), away: entriesOf('away') };
  const players = sideNames.flatMap((side) =>
    scorers[side].map(({ player: id, name }) => ({
      id,
      name,
      team: final[side].team,
      printed: [{ name, lines: final.lines }],
      because: [],
    })),
  );
  const score = { home: minutes.home.length, away: minutes.away.length };
  const winner = score.home > score.away ? ('home' as const) : ('away' as const);
  const decidedBy = {
    kind: 'score' as const,
    because: [{ kind: 'printed' as const, lines: final.lines }],
  };
  const tie = {
    ...final,
    winner,
    decidedBy,
    matches: [played(score.home, score.away, { lines: final.lines, scorers })],
  };
  const rounds = cup.rounds.map((round) => ({ ...round, ties: [tie] }));
  const lines = cup.record.lines.map((line, index) =>
    final.lines.includes(index + 1) ? [line, ...players.map(({ name }) => name)].join(', ') : line,
  );
  const record = { ...cup.record, lines };
  return { ...cup, record, stated: { leaders: [] }, players, rounds };
}
