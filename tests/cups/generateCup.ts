import { randomLcg } from 'd3';
import type { Cup } from '../../src/cup/model/cup.ts';
import { generateCast } from './generateCast.ts';
import { generateGames } from './generateGames.ts';
import type { Shape } from './generateRounds.ts';
import { playTwice } from './playTwice.ts';
import { toRounds } from './toRounds.ts';
import { ALMANAC } from './toTie.ts';
import { writeInfobox } from './writeInfobox.ts';
import { writeRecord } from './writeRecord.ts';

/** The shape of a cup: no byes or late entries but those its number of teams forces, and named scorers, unless told. */
export type CupShape = Partial<Shape> & {
  readonly teams: number;
  readonly seed?: number;
  readonly scorers?: boolean;
  /** Whether the losers of the two ties before the final meet. */
  readonly thirdPlace?: boolean;
  /** The chance that ties of a round are played over legs, or again after a draw. */
  readonly twice?: number;
  /** Whether clubs are called `Club 1`, `Club 2` and so on. */
  readonly plainNames?: boolean;
};

const TITLE = 'Generated Cup';

/**
 * A cup that passes the gate, and its record: always the same for the same shape and whole-numbered seed. Two teams at
 * least; byes and late entries are chances from 0 to below 1. Names come in many scripts; walkovers, level ties, own
 * goals, minutes, goals that two may have scored and rounds without a day all turn up.
 */
export function generateCup(shape: CupShape): Cup {
  const { teams, seed = 1, byes = 0, lateEntries = 0, scorers = true } = shape;
  const { plainNames = false, thirdPlace = false, bothGoOn = 0, twice = 0 } = shape;
  const random = randomLcg(seed);
  const cast = generateCast(teams, random, plainNames);
  const played = generateGames(
    { teams, byes, lateEntries, bothGoOn, scorers, thirdPlace },
    cast,
    random,
  );
  const rounds = playTwice(played, twice, randomLcg(seed + 1));
  const games = rounds.flatMap((round) => round.games);
  const { lines, stated } = writeInfobox(TITLE, games, cast);
  const written = writeRecord(rounds, cast, lines);
  return {
    format: 2,
    id: `generated-${teams}-${seed}`,
    title: TITLE,
    name: TITLE,
    year: 2001,
    sources: [
      { id: 'record', kind: 'record', title: TITLE },
      { id: ALMANAC, kind: 'second', title: 'Generated Almanac' },
    ],
    record: { source: 'record', lines },
    stated,
    teams: [...cast.teams],
    players: [...cast.players.values()],
    rounds: toRounds(written, cast),
    sheets: [],
    solutions: {},
    slips: [],
  };
}
