import type { Reason } from '../../src/cup/reason.ts';
import { isLevel } from '../../src/cup/tally.ts';
import type { Decision, Side, SideName, Tie } from '../../src/cup/tie.ts';
import type { Cast } from './generateCast.ts';
import type { Contender, Pairing } from './generateRounds.ts';
import { toMatch } from './toMatch.ts';
import type { WrittenTie } from './writeRecord.ts';

/** The second source of a generated cup. */
export const ALMANAC = 'almanac';

/** What a tie needs to know of the others: its round's day, their ids, and the line of the tie its winner plays next. */
export type Surroundings = {
  readonly day: string | undefined;
  readonly ids: ReadonlyMap<Pairing, string>;
  readonly nextLine: number | undefined;
};

const because = (kind: Reason['kind'], line: number): Reason[] => [{ kind, lines: [line] }];
const almanac: Reason[] = [{ kind: 'source', lines: [], source: ALMANAC }];

/** A generated tie as a cup holds it, with reasons of the kind a record would give. */
export function toTie(written: WrittenTie, cast: Cast, { day, ids, nextLine }: Surroundings): Tie {
  const { game, lines } = written;
  const { date, tie, home, away } = lines;
  const toSide = (side: SideName, { feeder }: Contender): Side => {
    const id = feeder && ids.get(feeder);
    return { team: game[side].id, name: game[side].name, ...(id && { feeder: id }) };
  };
  return {
    id: game.id,
    lines: [date, tie, home, away].filter((line) => line !== undefined),
    ...(date && day && { date: { day, line: date } }),
    home: toSide('home', game.pairing.home),
    away: toSide('away', game.pairing.away),
    matches: game.match ? [toMatch(written, game.match, cast)] : [],
    winner: game.pairing.winner,
    decidedBy: decide(written, nextLine),
  };
}

/** A level tie that the next round does not decide is decided by the second source's shoot-out. */
function decide({ game, lines }: WrittenTie, nextLine: number | undefined): Decision {
  const { match, pairing } = game;
  const playsNext = nextLine === undefined ? almanac : because('plays-next', nextLine);
  if (!match) return { kind: 'walkover', because: playsNext };
  if (!isLevel(match.score)) {
    return match.extraTime
      ? { kind: 'extra-time', because: almanac }
      : { kind: 'score', because: because('printed', lines.tie) };
  }
  if (nextLine !== undefined && !match.extraTime)
    return { kind: 'not-recorded', because: playsNext };
  const score = { home: 3, away: 3, [pairing.winner]: 5 };
  return { kind: 'penalties', because: almanac, shootout: { score, because: almanac } };
}
