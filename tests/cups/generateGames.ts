import type { Team } from '../../src/cup/model/team.ts';
import type { Match } from '../../src/cup/model/tie.ts';
import type { Cast } from './generateCast.ts';
import { isLevel } from '../../src/cup/questions/tally.ts';
import { generateMatch, type Played } from './generateMatch.ts';
import {
  generateRounds,
  pairLosers,
  type Pairing,
  type Random,
  type Shape,
} from './generateRounds.ts';

/**
 * A generated tie: who meets, and what came of it. A walkover has no match. Where the match is the first `leg`, a second
 * one is a 0-0; where it is a `replay`, the match before it is.
 */
export type Game = {
  readonly id: string;
  readonly pairing: Pairing;
  readonly home: Team;
  readonly away: Team;
  readonly match?: Played;
  readonly part?: Match['part'];
};

/** A round of generated ties, with its day unless none is recorded. */
export type GameRound = {
  readonly id: string;
  readonly name: string;
  readonly day?: string;
  readonly aside?: true;
  readonly games: readonly Game[];
};

/** Plays a whole cup. Some rounds have no day, some ties but the final and the match for third place are walkovers. */
export function generateGames(
  shape: Shape & { readonly scorers: boolean; readonly thirdPlace: boolean },
  { teams }: Cast,
  random: Random,
): GameRound[] {
  const rounds = generateRounds(shape, random);
  const play = (round: string, pairing: Pairing, mayWalkOver: boolean): Game[] => {
    const [home, away] = [teams[pairing.home.team], teams[pairing.away.team]];
    if (!home || !away) return [];
    const game = { id: `${round}/${home.id}-${away.id}`, pairing, home, away };
    if (mayWalkOver && pairing.winner !== 'both' && random() < 0.04) return [game];
    return [{ ...game, match: generateMatch(pairing.winner, shape.scorers, random) }];
  };
  const played = rounds.map((pairings, index): GameRound => {
    const isFinal = index === rounds.length - 1;
    const round = isFinal
      ? { id: 'final', name: 'Final' }
      : { id: `round-${index + 1}`, name: `Round ${index + 1}` };
    const games = pairings.flatMap((pairing) => play(round.id, pairing, !isFinal));
    const day = `2001-05-${String(1 + (index % 28)).padStart(2, '0')}`;
    return { ...round, games, ...(random() < 0.8 && { day }) };
  });
  const losers = shape.thirdPlace ? pairLosers(rounds, random) : undefined;
  if (!losers) return played;
  const round = { id: 'third-place', name: 'Third place', aside: true } as const;
  return [...played, { ...round, games: decided(() => play(round.id, losers, false)) }];
}

/** Games that are played again until none is level: no later tie says who won the match for third place. */
function decided(playAll: () => Game[]): Game[] {
  let games = playAll();
  while (games.some(({ match }) => match && isLevel(match.score))) games = playAll();
  return games;
}
