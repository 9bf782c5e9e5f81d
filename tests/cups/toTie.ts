import type { Reason } from '../../src/cup/model/reason.ts';
import { isLevel } from '../../src/cup/questions/tally.ts';
import type { Match, Side, SideName, Tie } from '../../src/cup/model/tie.ts';
import type { Cast } from './generateCast.ts';
import type { Contender, Pairing } from './generateRounds.ts';
import { toMatch } from './toMatch.ts';
import type { MatchLines, WrittenTie } from './writeRecord.ts';

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
  const toSide = (side: SideName, { feeder, loserOf }: Contender): Side => {
    const [won, lost] = [feeder, loserOf].map((from) => from && ids.get(from));
    const way = { ...(won && { feeder: won }), ...(lost && { loserOf: lost }) };
    return { team: game[side].id, name: game[side].name, ...way };
  };
  const { decidedBy, ...went } = decide(written, nextLine);
  const match: Match = {
    ...toPlace(lines, day),
    host: 'home',
    part: 'match',
    status: 'walkover',
    scorers: { home: [], away: [] },
    ...(game.match && toMatch(written, game.match, cast)),
    ...went,
  };
  const { matches, ...again } = playAgain(written, match, day);
  return {
    id: game.id,
    lines: matches.flatMap((each) => each.lines),
    home: toSide('home', game.pairing.home),
    away: toSide('away', game.pairing.away),
    matches,
    winner: game.pairing.winner,
    decidedBy,
    ...again,
  };
}

const toPlace = (
  { date, tie, home, away }: MatchLines,
  day: string | undefined,
): Pick<Match, 'lines' | 'date'> => ({
  lines: [date, tie, home, away].filter((line) => line !== undefined),
  ...(date && day && { date: { day, line: date } }),
});

/** A match and the goalless one before or after it, and how the two decide; the match alone where there is no other. */
function playAgain(
  { game: { part = 'match' }, lines, goalless }: WrittenTie,
  match: Match,
  day: string | undefined,
): Pick<Tie, 'matches'> & Partial<Pick<Tie, 'decidedBy'>> {
  if (!goalless) return { matches: [match] };
  const met: Reason[] = [
    { kind: 'meets-again', lines: [lines.tie, goalless.tie].toSorted((a, b) => a - b) },
  ];
  const own: Match = { ...match, part, because: met };
  const other: Match = {
    ...toPlace(goalless, day),
    host: part === 'leg' ? 'away' : 'home',
    part: part === 'leg' ? 'leg' : 'match',
    because: met,
    status: 'played',
    score: { home: 0, away: 0 },
    scorers: { home: [], away: [] },
  };
  return part === 'leg'
    ? { matches: [own, other], decidedBy: { kind: 'aggregate', because: met } }
    : { matches: [other, own], decidedBy: { kind: 'replay', because: met } };
}

/** A level tie that the next round does not decide is decided by the second source's shoot-out. */
function decide(
  { game, lines }: WrittenTie,
  nextLine: number | undefined,
): Required<Pick<Tie, 'decidedBy'>> & Pick<Match, 'extraTime' | 'shootout'> {
  const { match, pairing } = game;
  const went = match?.extraTime ? { extraTime: { because: almanac } } : {};
  if (pairing.winner === 'both')
    return { decidedBy: { kind: 'both', because: because('printed', lines.tie) }, ...went };
  const playsNext = nextLine === undefined ? almanac : because('plays-next', nextLine);
  if (!match) return { decidedBy: { kind: 'walkover', because: playsNext } };
  if (!isLevel(match.score)) {
    return match.extraTime
      ? { decidedBy: { kind: 'extra-time', because: almanac }, ...went }
      : { decidedBy: { kind: 'score', because: because('printed', lines.tie) } };
  }
  if (nextLine !== undefined && !match.extraTime)
    return { decidedBy: { kind: 'not-recorded', because: playsNext } };
  const score = { home: 3, away: 3, [pairing.winner]: 5 };
  return {
    decidedBy: { kind: 'penalties', because: almanac },
    ...went,
    shootout: { score, because: almanac },
  };
}
