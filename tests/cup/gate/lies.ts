import type { Cup } from '../../../src/cup/model/cup.ts';
import type { ScorerEntry, Tie } from '../../../src/cup/model/tie.ts';
import { finalOf, tiesOf, winnerOf } from '../../../src/cup/questions/ties.ts';
import { isPlayed, isWalkover, matchLies } from './matchLies.ts';
import {
  entriesIn,
  matchesIn,
  named,
  of,
  playersIn,
  roundsIn,
  sheet,
  teamsIn,
  tiesIn,
  type At,
  type Lie,
} from './parts.ts';

const hasFeeder = ({ it }: At<Tie>) => it.home.feeder !== undefined;
const isAside = ({ it }: At<Tie>) => it.home.loserOf !== undefined;

/** The tie that the home side of an aside lost. */
function lostBy({ home }: Tie, cup: Cup): Tie {
  const lost = tiesOf(cup).find(({ id }) => id === home.loserOf);
  if (!lost) throw new Error('an aside has losers');
  return lost;
}

const isOwnGoal = ({ it }: At<ScorerEntry>) => it.ownGoal !== undefined;

const BEYOND = 999_999;

const swapNames = ({ it: { home, away } }: At<Tie>) => {
  [home.name, away.name] = [away.name, home.name];
};

/** A lie for each invariant that a comment of the model states. */
export const lies: Readonly<Record<string, Lie>> = {
  'a reserved id': (cup) => {
    cup.id = 'assets';
    return 'id';
  },
  'a round with a reserved id': of(roundsIn, '.id', ({ it }) => Object.assign(it, { id: 'teams' })),
  ...Object.fromEntries(
    (['teams', 'players', 'sources', 'rounds'] as const).map((list) => [
      `two ${list} of one id`,
      (cup: Cup) => {
        const [first, second] = named(list)(cup);
        if (!first || !second) return undefined;
        second.it.id = first.it.id;
        return `${second.place}.id`;
      },
    ]),
  ),
  'a tie with the id of another round': of(tiesIn, '.id', ({ it }) =>
    Object.assign(it, { id: `elsewhere/${it.id.split('/')[1] ?? ''}` }),
  ),
  'a side of no team': of(tiesIn, '.home.team', ({ it }) =>
    Object.assign(it.home, { team: 'nobody' }),
  ),
  'sides under the name of each other': of(tiesIn, '.home.name', swapNames),
  'a feeder of the same round': of(
    tiesIn,
    '.home.feeder',
    ({ it }) => Object.assign(it.home, { feeder: it.id }),
    hasFeeder,
  ),
  'a feeder that another team won': of(
    tiesIn,
    '.home.feeder',
    ({ it }) => Object.assign(it.home, { feeder: it.away.feeder }),
    ({ it: { home, away } }) =>
      home.feeder !== undefined && ![undefined, home.feeder].includes(away.feeder),
  ),
  'a team that enters twice': of(
    tiesIn,
    '.home.team',
    ({ it }) => delete it.home.feeder,
    hasFeeder,
  ),
  'a whole cup called running': (cup) => {
    cup.state = 'running';
    return 'state';
  },
  'a whole cup called a part': (cup) => {
    cup.state = 'part';
    return 'state';
  },
  'ties to come of a cup that is called whole': (cup) => {
    const final = finalOf(cup);
    delete final.winner;
    delete final.decidedBy;
    return 'state';
  },
  'two who went on, and one who plays on': of(
    tiesIn,
    '.id',
    ({ it }) => Object.assign(it, { winner: 'both' }),
    ({ it }, cup) => it.winner !== 'both' && it !== finalOf(cup) && !isAside({ it, place: '' }),
  ),
  'an aside before the final': of(roundsIn, '.aside', ({ it }) =>
    Object.assign(it, { aside: true }),
  ),
  'a side of an aside that comes from nowhere': of(
    tiesIn,
    '.home.loserOf',
    ({ it }) => delete it.home.loserOf,
    isAside,
  ),
  'a winner in an aside': of(
    tiesIn,
    '.home.loserOf',
    ({ it }, cup) => Object.assign(it.home, { team: winnerOf(lostBy(it, cup))?.team }),
    isAside,
  ),
  'a loser that meets two others': of(
    tiesIn,
    '.away.loserOf',
    ({ it }) => Object.assign(it, { away: { ...it.home } }),
    isAside,
  ),
  'an aside that a winner reaches': of(
    tiesIn,
    '.home.feeder',
    ({ it }) => Object.assign(it.home, { feeder: it.home.loserOf }),
    isAside,
  ),
  'a loser in the tree': of(
    tiesIn,
    '.home.loserOf',
    ({ it }) => Object.assign(it.home, { loserOf: it.home.feeder }),
    hasFeeder,
  ),
  'a team that never plays': (cup) => {
    const [team] = cup.teams;
    if (!team) return undefined;
    return `teams.${cup.teams.push({ ...team, id: 'idle' }) - 1}.id`;
  },
  'a round out of bracket order': of(
    roundsIn,
    '.ties.0.id',
    ({ it }) => Object.assign(it, { ties: it.ties.toReversed() }),
    ({ it }) => it.ties.length > 1,
  ),
  'a player that no match names': (cup) => {
    const [player] = cup.players;
    if (!player) return undefined;
    return `players.${cup.players.push({ ...player, id: 'idle' }) - 1}.id`;
  },
  'a player of no team': of(playersIn, '.team', ({ it }) => Object.assign(it, { team: 'nobody' })),
  'a name that no line prints': of(teamsIn, '.printed.0.name', ({ it }) =>
    Object.assign(it.printed[0] ?? {}, { name: 'Nobody at all' }),
  ),
  'a team under a name of nobody': of(teamsIn, '.name', ({ it }) =>
    Object.assign(it, { name: 'Nobody at all' }),
  ),
  'a name twice': of(teamsIn, '.printed', ({ it }) => it.printed.push(...it.printed)),
  'two names without a reason': of(teamsIn, '.because', ({ it }, cup) => {
    const [line = ''] = cup.record.lines;
    it.printed.push({ name: line, lines: [1] });
  }),
  'a round that no line prints': of(roundsIn, '.name', ({ it }) =>
    Object.assign(it, { name: 'Nowhere' }),
  ),
  'a leader that no line prints': (cup) => {
    const [player] = cup.players;
    if (!player) return undefined;
    cup.stated.leaders.push({ player: player.id, name: 'Nobody at all', count: 1, line: 1 });
    return 'stated.leaders.0.name';
  },
  'a next season that no line prints': (cup) => {
    cup.stated.next = { season: 'Never', line: 1 };
    return 'stated.next.season';
  },
  'a leader that is nobody': (cup) => {
    cup.stated.leaders.push({ player: 'nobody', name: '', count: 1, line: 1 });
    return 'stated.leaders.0.player';
  },
  'a stated winner that is nobody': (cup) => {
    cup.stated.winner = { team: 'nobody', line: 1 };
    return 'stated.winner.team';
  },
  'a slip at another column': (cup) => {
    const printed = cup.record.lines[0] ?? '';
    const because = { kind: 'spelling' as const, lines: [1] };
    cup.slips.push({ line: 1, column: 2, printed, read: printed, because });
    return 'slips.0.printed';
  },
  ...matchLies,
  'a scorer that is nobody': of(entriesIn, '.player', ({ it }) =>
    Object.assign(it, { player: 'nobody' }),
  ),
  'a scorer under the name of another': of(entriesIn, '.name', ({ it }) =>
    Object.assign(it, { name: 'Nobody at all' }),
  ),
  'an own goal of a third team': of(
    entriesIn,
    '.ownGoal',
    ({ it }) => Object.assign(it, { ownGoal: 'nobody' }),
    isOwnGoal,
  ),
  'a scorer without a goal': of(entriesIn, '.count', ({ it }) =>
    Object.assign(it.count, { least: 0 }),
  ),
  'a range upside down': of(entriesIn, '.count', ({ it }) =>
    Object.assign(it.count, { least: it.count.most + 1 }),
  ),
  'more goals of a scorer than of the side': of(entriesIn, '.count', ({ it, goals }) =>
    Object.assign(it.count, { most: goals + 1 }),
  ),
  'more goals of all scorers than of the side': (cup) => {
    const match = matchesIn(cup).find(({ it }) => it.scorers.home.length > 1);
    if (!match?.it.score) return undefined;
    const goals = match.it.score.home;
    for (const { count } of match.it.scorers.home)
      Object.assign(count, { least: goals, most: goals });
    return `${match.place}.scorers.home`;
  },
  'more minutes than goals': of(entriesIn, '.minutes', ({ it }) =>
    Object.assign(it, {
      minutes: Array.from({ length: it.count.least + 1 }, () => ({ minute: 1 })),
    }),
  ),
  'a report above the score': of(entriesIn, '.reported.count', ({ it }) =>
    Object.assign(it, { reported: { count: BEYOND, source: 'almanac' } }),
  ),
  'a score that nobody can draw': of(
    matchesIn,
    '.score.home',
    ({ it }) => Object.assign(it.score ?? {}, { home: BEYOND }),
    ({ it }) => it.score !== undefined,
  ),
  'a day that the calendar lacks': of(
    matchesIn,
    '.date.day',
    ({ it }) => Object.assign(it.date ?? {}, { day: '2001-02-30' }),
    ({ it }) => it.date !== undefined,
  ),
  'a day that no line of the match prints': of(
    matchesIn,
    '.date.line',
    ({ it }) => Object.assign(it.date ?? {}, { line: 1 }),
    ({ it }) => it.date !== undefined,
  ),
  'lines that do not ascend': of(
    tiesIn,
    '.lines.1',
    ({ it }) => Object.assign(it, { lines: it.lines.toReversed() }),
    ({ it }) => it.lines.length > 1,
  ),
  'a line below the record': of(tiesIn, '.lines.0', ({ it }) =>
    Object.assign(it, { lines: [BEYOND] }),
  ),
  'a reason without a line': of(tiesIn, '.decidedBy.because.0.lines', ({ it }) =>
    Object.assign(it.decidedBy ?? {}, { because: [{ kind: 'printed', lines: [] }] }),
  ),
  'a source that is not named': of(tiesIn, '.decidedBy.because.0.source', ({ it }) =>
    Object.assign(it.decidedBy ?? {}, { because: [{ kind: 'source', lines: [] }] }),
  ),
  'the word of the record from a second source': of(
    tiesIn,
    '.decidedBy.because.0.source',
    ({ it }) =>
      Object.assign(it.decidedBy ?? {}, {
        because: [{ kind: 'printed', lines: [1], source: 'almanac' }],
      }),
  ),
  'the record as a second source': of(tiesIn, '.decidedBy.because.0.source', ({ it }) =>
    Object.assign(it.decidedBy ?? {}, {
      because: [{ kind: 'source', lines: [], source: 'record' }],
    }),
  ),
  'a second source as the record': (cup) => {
    cup.record.source = 'almanac';
    return 'record.source';
  },
  'two records': (cup) => {
    for (const source of cup.sources) source.kind = 'record';
    return 'sources';
  },
  'a sheet of no tie': (cup) => {
    cup.sheets.push(sheet('final/nobody-nobody'));
    return 'sheets.0.tie';
  },
  'two sheets of a tie': (cup) => {
    const tie = tiesIn(cup).find(isPlayed)?.it.id ?? '';
    cup.sheets.push(sheet(tie), sheet(tie));
    return 'sheets.1.tie';
  },
  'a sheet of a walkover': (cup) => {
    const tie = tiesIn(cup).find(isWalkover)?.it.id;
    if (tie === undefined) return undefined;
    cup.sheets.push(sheet(tie));
    return 'sheets.0.tie';
  },
  'more solutions after the infobox': (cup) => {
    cup.solutions = { arithmetic: '9', infobox: '10' };
    return 'solutions.infobox';
  },
  'solutions that are no number': (cup) => {
    cup.solutions = { arithmetic: 'many' };
    return 'solutions.arithmetic';
  },
};
