import { faultAt, noteAt, type Reading, type Report } from '../finding.ts';
import { quote } from '../quote.ts';
import { parseAttendance } from '../parseAttendance.ts';
import { parseDate } from '../record/parseDate.ts';
import type {
  About,
  DateNode,
  FixtureNode,
  Outcome,
  ScorersNode,
  TieNode,
  Word,
} from '../syntax.ts';
import { toDate } from '../toDate.ts';
import { parseGoals } from './parseGoals.ts';
import { parseOutcome } from './parseOutcome.ts';
import { argumentsOf, readTemplate, type Range, type Template } from './readTemplate.ts';
import { render } from './render.ts';
import type { Source } from './toSource.ts';

/** `{{Football box}}`, or the module that stands for it. */
export const isBox = ({ name }: Template): boolean =>
  /^(?:#invoke: ?)?football ?box(?: collapsible)?$/u.test(name);

type Fields = ReadonlyMap<string, Range>;

/** A day as a template of three numbers, `{{Start date|1968|6|5|df=y}}`, or in words. */
const readDate = (source: Source, range: Range, report: Report): Reading<DateNode> | undefined => {
  const open = source.text.slice(range.start, range.end).search(/\{\{/u);
  const template = open < 0 ? undefined : readTemplate(source.text, range.start + open, range.end);
  const numbers = template ? argumentsOf(source.text, template).ordered : [];
  const [year = '', month = '', day = ''] = numbers.map((part) => render(source, part).text);
  if (/^\d{4}$/u.test(year) && day !== '') {
    const first = numbers[0] ?? range;
    const printed = { ...render(source, first), text: `${year}-${month}-${day}` };
    return toDate(printed, Number(year), Number(month), Number(day));
  }
  const seen = render(source, range);
  if (seen.text === '') return undefined;
  const line = { number: seen.line, verbatim: seen.text, text: seen.text };
  const reading = parseDate(line, (finding) => report({ ...finding, at: seen }));
  if (!reading) return { fault: faultAt(seen, quote(seen.text), 'a day such as "8 May 1992"') };
  if ('fault' in reading) return { fault: { ...reading.fault, at: seen } };
  return { node: { ...reading.node, printed: seen } };
};

const readAbout = (source: Source, fields: Fields, report: Report): About => {
  const word = (name: string): Word | undefined => {
    const range = fields.get(name);
    const seen = range && render(source, range);
    return seen?.text ? seen : undefined;
  };
  const [ground, people, referee] = [word('stadium'), word('attendance'), word('referee')];
  const attendance = people && parseAttendance(people);
  if (people && !attendance)
    report(noteAt(people, quote(people.text), 'an attendance such as "1,200"'));
  return {
    ...(ground && { ground }),
    ...(attendance && { attendance }),
    ...(referee && { referee }),
  };
};

const readScorers = (
  source: Source,
  fields: Fields,
  tie: { readonly home: Word; readonly away: Word },
  report: Report,
): ScorersNode[] =>
  (['home', 'away'] as const).flatMap((side, index) => {
    const range = fields.get(`goals${index + 1}`);
    const reading = range && parseGoals(source, range);
    if (reading && 'fault' in reading) report(reading.fault);
    if (!reading || 'fault' in reading || reading.node.length === 0) return [];
    const [first] = reading.node;
    const line = first?.name.line ?? tie[side].line;
    return [{ type: 'scorers', line, team: tie[side], scorers: reading.node }];
  });

/** An outcome with the lines that print it, but for the match's own. */
const addLines = (outcome: Outcome, own: number, words: readonly Word[]): Outcome => {
  if (outcome.kind === 'walkover') return outcome;
  const lines = new Set(words.filter(({ text }) => text !== '').map(({ line }) => line));
  lines.delete(own);
  return lines.size > 0 ? { ...outcome, also: [...lines] } : outcome;
};

/** Reads a match box; undefined, with a fault told, where it names no two teams or has a score that is none. */
export const parseBox = (
  source: Source,
  template: Template,
  also: readonly number[],
  report: Report,
): TieNode | FixtureNode | undefined => {
  const { named } = argumentsOf(source.text, template);
  const see = (name: string): Word =>
    render(source, named.get(name) ?? { start: template.start, end: template.start });
  const [home, away, printed, note] = [see('team1'), see('team2'), see('score'), see('scorenote')];
  const missing = [home, away].find(({ text }) => text === '');
  const outcome = parseOutcome(printed.text, {
    aet: see('aet').text,
    penalties: see('penaltyscore').text,
    note: note.text,
  });
  if (missing || !outcome) {
    const found = missing ? 'no team' : quote(printed.text);
    report(
      faultAt(missing ?? printed, found, missing ? '"team1" and "team2"' : 'a score such as "2–1"'),
    );
    return undefined;
  }
  const range = named.get('date');
  const date = range && readDate(source, range, report);
  if (date && 'fault' in date) report(date.fault);
  const day = date && 'node' in date && { date: date.node };
  const both = { line: home.line, ...day, home, away, also };
  const told = readAbout(source, named, report);
  const about = Object.keys(told).length > 0 && { about: told };
  if (outcome === 'unplayed') return { type: 'fixture', ...both, ...about };
  if (note.text !== '' && (outcome.kind === 'walkover' || !outcome.note))
    report(noteAt(note, quote(note.text), 'a word on how a match was decided'));
  const scorers = readScorers(source, named, both, report);
  return {
    type: 'tie',
    ...both,
    outcome: addLines(outcome, home.line, [printed, see('penaltyscore')]),
    scorers,
    ...about,
  };
};
