import { faultAt, noteAt, type Report } from '../finding.ts';
import { placeAt, type Line } from '../line.ts';
import { looksLikeDay } from '../looksLikeDay.ts';
import { quote } from '../quote.ts';
import type { ByeNode, DateNode, RoundNode } from '../syntax.ts';
import { cutComment } from './cutComment.ts';
import { addRemark, toNode, type Draft } from './draft.ts';
import { findYear, type Years } from './findYear.ts';
import { beginsGoals, gatherGoals } from './gatherGoals.ts';
import type { Day } from './parseDay.ts';
import { parseGoals } from './parseGoals.ts';
import { parseMatch } from './parseMatch.ts';
import { parsePrefix } from './parsePrefix.ts';
import { goesOn, parseProp } from './parseProp.ts';
import { parseRemark } from './parseRemark.ts';

/** A round being read. `date` holds until the next day, or a line that was not understood. */
type Reader = {
  readonly drafts: Draft[];
  readonly byes: ByeNode[];
  readonly comments: number[];
  readonly report: Report;
  years: Years;
  date?: DateNode | undefined;
  above?: Draft | undefined;
  /** Below a line with a fault nothing is faulted again. */
  isBelowFault: boolean;
};

const fail = (line: Line, reader: Reader, expected: string): void => {
  reader.report(faultAt(placeAt(line), quote(line.text.trim()), expected));
  reader.above = undefined;
  reader.isBelowFault = true;
};

/** A comment says nothing, but for who won: `# Italy won on coin toss`. */
const readComment = (line: Line, reader: Reader): void => {
  const at = cutComment(line).text.length;
  if (at === line.text.length) return;
  const { above } = reader;
  const said = line.text.slice(at).replace(/^#+/u, '');
  const remark = above && parseRemark(said, above.node.home.text, above.node.away.text);
  if (above && remark?.kind === 'won') {
    addRemark(above, remark);
    above.also.push(line.number);
  } else if (line.text.slice(0, at).trim() === '') reader.comments.push(line.number);
};

/** Reads the day before a match or alone on its line; the year that it prints holds for those after it. */
const readDay = (day: Day, line: Line, reader: Reader): void => {
  const reading = findYear(day, reader.years, reader.report);
  if ('fault' in reading) reader.report(reading.fault);
  reader.date = 'node' in reading ? reading.node : undefined;
  const { year, month } = day;
  if (year !== undefined)
    reader.years = { ...reader.years, last: { year, month, line: line.number } };
};

/** Reads a day, a match, or both in one line; false for a line of neither. */
const readMatch = (line: Line, reader: Reader): boolean => {
  const { day, end } = parsePrefix(line);
  const reading = parseMatch(line, end, reader.report);
  const isDay = day !== undefined && !reading && /^\s*(?:@\s.*)?$/u.test(line.text.slice(end));
  if (!reading && !isDay) return false;
  reader.isBelowFault = false;
  reader.above = undefined;
  if (day) readDay(day, line, reader);
  if (!reading) return true;
  if ('fault' in reading) {
    reader.report(reading.fault);
    reader.isBelowFault = true;
  } else if (reading.node.type === 'bye') reader.byes.push(reading.node);
  else {
    reader.above = {
      node: reading.node,
      ...(reader.date && { date: reader.date }),
      scorers: [],
      also: [],
    };
    reader.drafts.push(reader.above);
  }
  return true;
};

/** Reads the goals that begin on a line, and tells how many lines they take. */
const readGoals = (lines: readonly Line[], at: number, line: Line, reader: Reader): number => {
  const { above } = reader;
  const { lines: listed, taken, isClosed } = gatherGoals(lines, at);
  if (reader.isBelowFault) return taken;
  if (!above || above.node.type === 'fixture' || above.scorers.length > 0 || !isClosed) {
    fail(line, reader, isClosed ? 'a match above its goals' : 'a bracket that closes');
    return taken;
  }
  const reading = parseGoals(listed, above.node);
  if ('fault' in reading) reader.report(reading.fault);
  else {
    above.scorers = reading.node;
    above.also.push(...listed.map(({ number }) => number));
  }
  return taken;
};

/** Reads `[A won on penalties]` below a match; words that are not known are kept as printed, and told of. */
const readRemark = (text: string, line: Line, reader: Reader): boolean => {
  const { above } = reader;
  if (!above) return false;
  const remark = parseRemark(text, above.node.home.text, above.node.away.text);
  if (!remark && /\d\s?[-–:]\s?\d/u.test(text)) return false;
  if (remark) addRemark(above, remark);
  else
    reader.report(
      noteAt(placeAt(line), quote(line.text.trim()), 'a word on how a match was decided'),
    );
  above.also.push(line.number);
  return true;
};

/** Reads the lines of what else is told of a match, and tells how many they are. */
const readProp = (lines: readonly Line[], at: number, line: Line, reader: Reader): number => {
  const { above } = reader;
  const prop = above && parseProp(line, [above.node.home.text, above.node.away.text]);
  if (!above || !prop) return 0;
  if (!prop.isKept) above.node = { ...above.node, about: { ...above.node.about, ...prop.about } };
  if (prop.isKept)
    reader.report(
      noteAt(placeAt(line), quote(line.text.trim()), 'goals, a referee or an attendance'),
    );
  let taken = 0;
  for (let next: Line | undefined = line; next;) {
    above.also.push(next.number);
    taken += 1;
    next = prop.isKept && goesOn(cutComment(next)) ? lines[at + taken] : undefined;
  }
  return taken;
};

const passOver = (line: Line, reader: Reader): void => {
  if (looksLikeDay(line)) fail(line, reader, 'one day such as "Fri Aug 17 2018"');
  reader.above = undefined;
  reader.date = undefined;
};

const remark = /^\s*\[([^[\]]+)\]\s*$/u;

/** Reads what begins on a line, and tells how many lines that takes. */
const readAt = (lines: readonly Line[], at: number, whole: Line, reader: Reader): number => {
  const line = cutComment(whole);
  readComment(whole, reader);
  if (line.text.trim() === '') return 1;
  if (beginsGoals(line)) return readGoals(lines, at, line, reader);
  const prop = readProp(lines, at, line, reader);
  if (prop > 0) return prop;
  const said = remark.exec(line.text)?.[1];
  if (said !== undefined && !parsePrefix(line).day && readRemark(said, line, reader)) return 1;
  if (!readMatch(line, reader)) passOver(line, reader);
  return 1;
};

/** What stands below a heading, and what it leaves for the headings after it. */
export type Matches = Pick<RoundNode, 'ties' | 'fixtures' | 'byes'> & {
  readonly years: Years;
  readonly comments: readonly number[];
};

/**
 * Reads the lines below a heading: days, matches, and below each match its goals, remarks and what else is told of it. A
 * day holds until the next one.
 */
export const readMatches = (lines: readonly Line[], years: Years, report: Report): Matches => {
  const reader: Reader = { drafts: [], byes: [], comments: [], report, years, isBelowFault: false };
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    at += line ? readAt(lines, at, line, reader) : 1;
  }
  const nodes = reader.drafts.map((draft) => toNode(draft, report));
  const fixtures = nodes.filter((node) => node.type === 'fixture');
  return {
    ties: nodes.filter((node) => node.type === 'tie'),
    ...(fixtures.length > 0 && { fixtures }),
    ...(reader.byes.length > 0 && { byes: reader.byes }),
    years: reader.years,
    comments: reader.comments,
  };
};
