import type { Team } from '../../src/cup/team.ts';
import type { Cast } from './generateCast.ts';
import { generateMatch, type Played } from './generateMatch.ts';
import { generateRounds, type Pairing, type Random, type Shape } from './generateRounds.ts';

/** A generated tie: who meets, and what came of it. A walkover has no match. */
export type Game = {
  readonly id: string;
  readonly pairing: Pairing;
  readonly home: Team;
  readonly away: Team;
  readonly match?: Played;
};

/** A round of generated ties, with its day unless none is recorded. */
export type GameRound = {
  readonly id: string;
  readonly name: string;
  readonly day?: string;
  readonly games: readonly Game[];
};

/** Plays a whole cup. Some rounds have no day, some ties but the final are walkovers. */
export function generateGames(
  shape: Shape & { readonly scorers: boolean },
  { teams }: Cast,
  random: Random,
): GameRound[] {
  const rounds = generateRounds(shape, random);
  return rounds.map((pairings, index): GameRound => {
    const isFinal = index === rounds.length - 1;
    const round = isFinal
      ? { id: 'final', name: 'Final' }
      : { id: `round-${index + 1}`, name: `Round ${index + 1}` };
    const games = pairings.flatMap((pairing): Game[] => {
      const [home, away] = [teams[pairing.home.team], teams[pairing.away.team]];
      if (!home || !away) return [];
      const game = { id: `${round.id}/${home.id}-${away.id}`, pairing, home, away };
      if (!isFinal && random() < 0.04) return [game];
      return [{ ...game, match: generateMatch(pairing.winner, shape.scorers, random) }];
    });
    const day = `2001-05-${String(1 + (index % 28)).padStart(2, '0')}`;
    return { ...round, games, ...(random() < 0.8 && { day }) };
  });
}
