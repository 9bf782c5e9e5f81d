import { range } from 'd3';
import { otherSide, sideNames, type SideName } from '../../src/cup/model/tie.ts';

/** A random number from 0 to 1, without 1. */
export type Random = () => number;

/**
 * A team, by its number, on its way to a pairing: from the one that it won, or in an aside lost; without either it
 * enters there.
 */
export type Contender = {
  readonly team: number;
  readonly feeder?: Pairing;
  readonly loserOf?: Pairing;
};

/** A tie before anything is played but who wins. */
export type Pairing = {
  readonly home: Contender;
  readonly away: Contender;
  readonly winner: SideName | 'both';
};

/**
 * How many teams, and the chances: per round that a winner has a bye, or that a team waits another round to enter; per
 * tie but the final that both sides go on.
 */
export type Shape = {
  readonly teams: number;
  readonly byes: number;
  readonly lateEntries: number;
  readonly bothGoOn: number;
};

/**
 * Pairings by round, the final last, each round in bracket order. Neighbours meet, so no two ways cross, but those of second
 * winners, who come last; who finds
 * no neighbour waits, whatever the chances. Two teams at least.
 */
export function generateRounds(
  { teams, byes, lateEntries, bothGoOn }: Shape,
  random: Random,
): Pairing[][] {
  const rounds: Pairing[][] = [];
  let contenders: Contender[] = range(teams).map((team) => ({ team }));
  while (contenders.length > 1) {
    const isFinal = contenders.length === 2;
    const goOn = () => !isFinal && bothGoOn > 0 && random() < bothGoOn;
    const waits = ({ feeder }: Contender) => random() < (feeder ? byes : lateEntries);
    const { pairings, left } = pairNeighbours(contenders, waits, goOn, random);
    rounds.push(pairings);
    contenders = left;
  }
  return rounds;
}

function pairNeighbours(
  contenders: readonly Contender[],
  waits: (contender: Contender) => boolean,
  goOn: () => boolean,
  random: Random,
): { pairings: Pairing[]; left: Contender[] } {
  const pairings: Pairing[] = [];
  const left: Contender[] = [];
  const seconds: Contender[] = [];
  let home: Contender | undefined;
  contenders.forEach((contender, index) => {
    const isLastChance = pairings.length === 0 && index >= contenders.length - 2;
    if (home) {
      const winner = goOn() ? 'both' : random() < 0.5 ? 'home' : 'away';
      const pairing: Pairing = { home, away: contender, winner };
      pairings.push(pairing);
      const sides: readonly SideName[] = winner === 'both' ? sideNames : [winner];
      const [first = 'home', ...second] = sides;
      left.push({ team: pairing[first].team, feeder: pairing });
      seconds.push(...second.map((side) => ({ team: pairing[side].team, feeder: pairing })));
      home = undefined;
    } else if (isLastChance || !waits(contender)) home = contender;
    else left.push(contender);
  });
  if (home) left.push(home);
  return { pairings, left: [...left, ...seconds] };
}

/** The losers of the two ties before the final meet; nothing where a finalist enters there. */
export function pairLosers(rounds: readonly Pairing[][], random: Random): Pairing | undefined {
  const final = rounds.at(-1)?.[0];
  const [home, away] = [final?.home, final?.away].map((finalist) => loserBefore(finalist?.feeder));
  return home && away && { home, away, winner: random() < 0.5 ? 'home' : 'away' };
}

const loserBefore = (pairing: Pairing | undefined): Contender | undefined =>
  pairing && pairing.winner !== 'both'
    ? { team: pairing[otherSide(pairing.winner)].team, loserOf: pairing }
    : undefined;
