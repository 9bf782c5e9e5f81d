import type { Cup, Round, Source } from '../model/cup.ts';
import type { Match, Tie } from '../model/tie.ts';
import { group } from '../questions/group.ts';
import { seasonBeside } from '../questions/seasonBeside.ts';
import { sheetOf } from '../questions/sheetOf.ts';
import { plainName } from './plainName.ts';
import { writeMatchTxt } from './writeMatchTxt.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/**
 * A cup as Football.TXT, the plain-text format of the openfootball community (openfootball/spec, read by sport.db's
 * parser): a heading, rounds behind `▪`, a line for each new day, then the matches. In each round matches stand by day,
 * those without one first, since a line of a day holds for all below it; later matches of a tie without a day stand under
 * a heading of their own. Comments behind `#` name the sources.
 */
export function writeFootballTxt(
  cup: Pick<Cup, 'name' | 'year' | 'season' | 'sources' | 'rounds' | 'sheets'>,
): string {
  const title = [cup.name, seasonBeside(cup) ?? ''].join(' ');
  const rounds = cup.rounds.flatMap((round) => ['', ...writeRound(round, cup)]);
  return `${[`= ${plainName(title)}`, '', ...writeSources(cup.sources), ...rounds].join('\n')}\n`;
}

/** Each source with its licence and address, where they are known. */
const writeSources = (sources: readonly Source[]): string[] => [
  ...sources.map(({ kind, title, licence, url }) => {
    const facts = [title, licence === undefined ? '' : `(${licence})`, url ?? ''];
    return `# ${kind === 'record' ? 'Record' : 'Second source'}: ${oneLine(facts.join(' '))}`;
  }),
  '# Goals without a minute stand in no order. N.N. is a goal that no source gives to one scorer.',
];

const oneLine = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim();

type Placed = { readonly tie: Tie; readonly match: Match };

function writeRound({ name, ties }: Round, cup: Pick<Cup, 'sheets'>): string[] {
  const matches = ties.flatMap((tie) => tie.matches.map((match) => ({ tie, match })));
  const parts = group(matches.map((placed) => [headingOf(name, placed), placed]));
  return [...parts].flatMap(([heading, placed]) => writePart(heading, placed, cup));
}

const headingOf = (round: string, placed: Placed): string => {
  if (!isLate(placed)) return round;
  return `${round}, ${placed.match.part === 'leg' ? 'Second leg' : 'Replays'}`;
};

/** A match without a day that follows one with a day: above the days it would read as the tie's first. */
const isLate = ({ tie, match }: Placed): boolean =>
  !match.date && tie.matches.slice(0, tie.matches.indexOf(match)).some(({ date }) => date);

function writePart(
  heading: string,
  matches: readonly Placed[],
  cup: Pick<Cup, 'sheets'>,
): string[] {
  const widths = matches.map(({ tie, match }) => plainName(tie[match.host].name).length);
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  const byDay = matches.toSorted((a, b) => compare(dayOf(a.match), dayOf(b.match)));
  const lines = byDay.flatMap(({ tie, match }, index) => {
    const day = dayOf(match);
    const before = byDay[index - 1];
    const isNewDay = day !== '' && (!before || dayOf(before.match) !== day);
    return [
      ...(isNewDay ? [writeDay(day)] : []),
      ...writeMatchTxt(tie, match, width, sheetOf(cup, tie)),
    ];
  });
  return [`▪ ${plainName(heading)}`, ...lines];
}

const dayOf = ({ date }: Match): string => date?.day ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** `Fri May 8 1992` from `1992-05-08`. */
function writeDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [weekday = '', month = ''] = [DAYS[date.getUTCDay()], MONTHS[date.getUTCMonth()]];
  return [weekday, month, date.getUTCDate(), day.slice(0, 4)].join(' ');
}
