import type { Cup, Round, Source } from '../cup.ts';
import type { Tie } from '../tie.ts';
import { plainName } from './plainName.ts';
import { writeTieTxt } from './writeTieTxt.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const DAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/**
 * A cup as Football.TXT, the plain-text format of the openfootball community (openfootball/spec, read by sport.db's
 * parser): a heading, rounds behind `▪`, a line for each new day, then the ties. In each round ties stand by day, those
 * without one first, since a line of a day holds for all below it. Comments behind `#` name the sources.
 */
export function writeFootballTxt(cup: Pick<Cup, 'name' | 'year' | 'sources' | 'rounds'>): string {
  const title = [cup.name, ...(cup.year === undefined ? [] : [String(cup.year)])].join(' ');
  const rounds = cup.rounds.flatMap((round) => ['', ...writeRound(round)]);
  return `${[`= ${plainName(title)}`, '', ...writeSources(cup.sources), ...rounds].join('\n')}\n`;
}

/** Facts keep their homes, and the record its licence. */
const writeSources = (sources: readonly Source[]): string[] => [
  ...sources.map(({ kind, title, licence }) => {
    const terms = licence === undefined ? '' : ` (${licence})`;
    return `# ${kind === 'record' ? 'Record' : 'Second source'}: ${oneLine(title + terms)}`;
  }),
  '# Goals without a minute stand in no order. N.N. is a goal that no source gives to one scorer.',
];

const oneLine = (text: string): string => text.replace(/[\s\p{C}]+/gu, ' ').trim();

function writeRound({ name, ties }: Round): string[] {
  const width = ties.reduce((most, { home }) => Math.max(most, plainName(home.name).length), 0);
  const byDay = ties.toSorted((a, b) => compare(dayOf(a), dayOf(b)));
  const lines = byDay.flatMap((tie, index) => {
    const before = byDay[index - 1];
    const isNewDay = tie.date && (!before || dayOf(before) !== tie.date.day);
    return [...(isNewDay && tie.date ? [writeDay(tie.date.day)] : []), ...writeTieTxt(tie, width)];
  });
  return [`▪ ${plainName(name)}`, ...lines];
}

const dayOf = ({ date }: Tie): string => date?.day ?? '';

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** `Fri May 8 1992` from `1992-05-08`. */
function writeDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const [weekday = '', month = ''] = [DAYS[date.getUTCDay()], MONTHS[date.getUTCMonth()]];
  return [weekday, month, date.getUTCDate(), day.slice(0, 4)].join(' ');
}
