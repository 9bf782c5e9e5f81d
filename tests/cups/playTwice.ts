import type { Match } from '../../src/cup/model/tie.ts';
import { isLevel } from '../../src/cup/questions/tally.ts';
import type { Game, GameRound } from './generateGames.ts';
import type { Random } from './generateRounds.ts';

/**
 * Rounds in which some games are one of two, by chance: in one round each has a second leg, in another some are the
 * replay of a draw. Only games that their score decides are; the other match is a 0-0, so that every total of goals
 * stays.
 */
export const playTwice = (
  rounds: readonly GameRound[],
  chance: number,
  random: Random,
): GameRound[] =>
  rounds.map((round) => {
    if (random() >= chance) return round;
    const part: Match['part'] = random() < 0.5 ? 'leg' : 'replay';
    const games = round.games.map((game): Game => {
      const isChosen = part === 'leg' || random() < 0.5;
      return isChosen && isDecided(game) ? { ...game, part } : game;
    });
    return { ...round, games };
  });

const isDecided = ({ match }: Game): boolean =>
  match !== undefined && !match.extraTime && !isLevel(match.score);
