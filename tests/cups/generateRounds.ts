import { range } from 'd3';
import type { SideName } from '../../src/cup/tie.ts';

/** A random number from 0 to 1, without 1. */
export type Random = () => number;

/** A team, by its number, on its way to a pairing; without a feeder it enters there. */
export type Contender = { readonly team: number; readonly feeder?: Pairing };

/** A tie before anything is played but who wins. */
export type Pairing = {
  readonly home: Contender;
  readonly away: Contender;
  readonly winner: SideName;
};

/** How many teams, and the chance per round that a winner has a bye, or that a team waits another round to enter. */
export type Shape = { readonly teams: number; readonly byes: number; readonly lateEntries: number };

/**
 * Pairings by round, the final last, each round in bracket order. Neighbours meet, so no two ways cross; who finds
 * no neighbour waits, whatever the chances. Two teams at least.
 */
export function generateRounds({ teams, byes, lateEntries }: Shape, random: Random): Pairing[][] {
  const rounds: Pairing[][] = [];
  let contenders: Contender[] = range(teams).map((team) => ({ team }));
  while (contenders.length > 1) {
    const waits = ({ feeder }: Contender) => random() < (feeder ? byes : lateEntries);
    const { pairings, left } = pairNeighbours(contenders, waits, random);
    rounds.push(pairings);
    contenders = left;
  }
  return rounds;
}

function pairNeighbours(
  contenders: readonly Contender[],
  waits: (contender: Contender) => boolean,
  random: Random,
): { pairings: Pairing[]; left: Contender[] } {
  const pairings: Pairing[] = [];
  const left: Contender[] = [];
  let home: Contender | undefined;
  contenders.forEach((contender, index) => {
    const isLastChance = pairings.length === 0 && index >= contenders.length - 2;
    if (home) {
      const winner = random() < 0.5 ? 'home' : 'away';
      const pairing: Pairing = { home, away: contender, winner };
      pairings.push(pairing);
      left.push({ team: pairing[winner].team, feeder: pairing });
      home = undefined;
    } else if (isLastChance || !waits(contender)) home = contender;
    else left.push(contender);
  });
  if (home) left.push(home);
  return { pairings, left };
}
