import { sideNames, type Minute, type SideName } from '../../src/cup/model/tie.ts';
import { nameOn, type Cast } from './generateCast.ts';
import type { Game, GameRound } from './generateGames.ts';
import type { Scorer } from './generateMatch.ts';

/** A generated tie and its lines in the record, from 1: its date's, its own, and that of each side's scorers. */
export type WrittenTie = {
  readonly game: Game;
  readonly lines: { readonly date?: number; readonly tie: number } & {
    readonly [side in SideName]?: number;
  };
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

function writeTie(game: Game, { day }: GameRound, cast: Cast, lines: string[]): WrittenTie {
  const date = day === undefined ? {} : { date: lines.push(writeDay(day)) };
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
  return { game, lines: { ...date, tie, ...scorers } };
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
