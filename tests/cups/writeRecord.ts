import { sideNames, type Minute, type SideName } from '../../src/cup/model/tie.ts';
import type { Team } from '../../src/cup/model/team.ts';
import { nameOn, type Cast } from './generateCast.ts';
import type { Game, GameRound } from './generateGames.ts';
import type { Scorer } from './generateMatch.ts';

/** The lines of a match in the record, from 1: its date's, its own, and that of each side's scorers. */
export type MatchLines = { readonly date?: number; readonly tie: number } & {
  readonly [side in SideName]?: number;
};

/** A generated tie, the lines of its match, and those of the 0-0 before or after it. */
export type WrittenTie = {
  readonly game: Game;
  readonly lines: MatchLines;
  readonly goalless?: MatchLines;
};

/** A generated round, the line of its heading, and its ties. */
export type WrittenRound = {
  readonly round: GameRound;
  readonly line: number;
  readonly ties: readonly WrittenTie[];
};

/** Writes rounds below the lines of a record, and notes on which lines teams and players are named. */
export const writeRecord = (
  rounds: readonly GameRound[],
  cast: Cast,
  lines: string[],
): WrittenRound[] =>
  rounds.map((round) => {
    lines.push('');
    const line = lines.push(`==${round.name}==`);
    return { round, line, ties: round.games.map((game) => writeTie(game, round, cast, lines)) };
  });

function writeTie(game: Game, round: GameRound, cast: Cast, lines: string[]): WrittenTie {
  const writeGoalless = (home: Team, away: Team): MatchLines => {
    const start = writeDate(round, lines);
    const tie = lines.length + 1;
    lines.push(`${nameOn(home, tie)} 0-0 ${nameOn(away, tie)}`);
    return { ...start, tie };
  };
  const before = game.part === 'replay' && writeGoalless(game.home, game.away);
  const own = writeMatch(game, round, cast, lines);
  const goalless = game.part === 'leg' ? writeGoalless(game.away, game.home) : before;
  return { game, lines: own, ...(goalless && { goalless }) };
}

const writeDate = ({ day }: GameRound, lines: string[]) =>
  day === undefined ? {} : { date: lines.push(writeDay(day)) };

function writeMatch(game: Game, round: GameRound, cast: Cast, lines: string[]): MatchLines {
  const date = writeDate(round, lines);
  const tie = lines.length + 1;
  const score = game.match ? `${game.match.score.home}-${game.match.score.away}` : '(w/o)';
  const note = game.pairing.winner === 'both' ? ' [both qualified]' : '';
  lines.push(`${nameOn(game.home, tie)} ${score} ${nameOn(game.away, tie)}${note}`);
  const scorers: { [side in SideName]?: number } = {};
  for (const side of sideNames) {
    const named = game.match?.scorers[side] ?? [];
    const line = lines.length + 1;
    const words = named.map((scorer) => writeScorer(scorer, side, game, cast, line));
    if (words.length === 0) continue;
    scorers[side] = lines.push(`  ${nameOn(game[side], line)}: ${words.join(', ')}`);
  }
  return { ...date, tie, ...scorers };
}

const writeDay = (day: string): string => `${Number(day.slice(-2))} May ${day.slice(0, 4)}`;

const writeMinute = ({ minute, added }: Minute): string =>
  added === undefined ? `${minute}'` : `${minute}+${added}'`;

function writeScorer(
  { of, player, minutes = [] }: Scorer,
  side: SideName,
  game: Game,
  cast: Cast,
  line: number,
): string {
  const words = [nameOn(cast.playerOf(game[of], player), line), ...minutes.map(writeMinute)];
  return of === side ? words.join(' ') : `${words.join(' ')} (o.g.)`;
}
