import { faultAt, type Report } from '../finding.ts';
import { placeAt, type Line } from '../line.ts';
import { looksLikeDay } from '../looksLikeDay.ts';
import { parseDate } from './parseDate.ts';
import { parseFact } from './parseFact.ts';
import { parseBye, parseFixture } from './parseFixture.ts';
import { parseScorers } from './parseScorers.ts';
import { parseShootout } from './parseShootout.ts';
import { parseTie, tieExample, type IsKnown } from './parseTie.ts';
import { quote } from '../quote.ts';
import type { ByeNode, DateNode, FixtureNode, RoundNode, ScorersNode, TieNode } from '../syntax.ts';

/** What the next line stands beneath. Beneath a line with a fault, scorer lines are not faulted again. */
type Above =
  | { readonly kind: 'date'; readonly date: DateNode }
  | { readonly kind: 'tie'; readonly names: readonly string[]; readonly scorers: ScorersNode[] }
  | { readonly kind: 'fault' | 'other' };

/** A round being read. `date` holds for each tie until the next date, or a line that was not understood. */
type Reader = {
  readonly ties: TieNode[];
  readonly fixtures: FixtureNode[];
  readonly byes: ByeNode[];
  readonly report: Report;
  readonly isKnown: IsKnown;
  date?: DateNode | undefined;
  above: Above;
};

const listItem = /^\s*[-*•#]\s/u;
const scorersShape = /:(?:\s|$)/u;

const fail = (line: Line, reader: Reader, expected: string): void => {
  reader.report(faultAt(placeAt(line), quote(line.text.trim()), expected));
  reader.above = { kind: 'fault' };
};

const passOver = (line: Line, reader: Reader): void => {
  if (looksLikeDay(line)) fail(line, reader, 'one day such as "8 May 1992"');
  else if (reader.above.kind === 'date') fail(line, reader, tieExample);
  else reader.above = { kind: 'other' };
  reader.date = undefined;
};

const readIndented = (line: Line, reader: Reader): void => {
  const { above, report } = reader;
  if (above.kind === 'fault') return;
  if (above.kind === 'other' && scorersShape.test(line.text))
    return fail(line, reader, 'a tie above its scorers');
  if (above.kind !== 'tie') return passOver(line, reader);
  const reading = parseScorers(line, above.names);
  if ('fault' in reading) report(reading.fault);
  else above.scorers.push(reading.node);
};

/** A date that the line beneath it, or the round's end, leaves without a tie. */
const leaveDate = ({ above, report }: Reader): void => {
  if (above.kind === 'date')
    report(faultAt(above.date.printed, quote(above.date.printed.text), 'a tie beneath the date'));
};

const readDate = (line: Line, reader: Reader): boolean => {
  const reading = parseDate(line, reader.report);
  if (reading === undefined) return false;
  leaveDate(reader);
  const isRead = 'node' in reading;
  if (!isRead) reader.report(reading.fault);
  reader.date = isRead ? reading.node : undefined;
  reader.above = isRead ? { kind: 'date', date: reading.node } : { kind: 'other' };
  return true;
};

const readTie = (line: Line, reader: Reader): boolean => {
  const { ties, report, isKnown, date, above } = reader;
  const reading = parseTie(line, above.kind === 'date', isKnown);
  if (reading === undefined) return false;
  if ('fault' in reading) {
    report(reading.fault);
    reader.above = { kind: 'fault' };
    return true;
  }
  const { home, away } = reading.node;
  const scorers: ScorersNode[] = [];
  ties.push({ ...reading.node, ...(date && { date }), scorers });
  reader.above = { kind: 'tie', names: [home.text, away.text], scorers };
  return true;
};

/** Reads two teams that are to meet, or one that goes through without a tie. */
const readFixture = (line: Line, reader: Reader): boolean => {
  const fixture = parseFixture(line);
  const bye = fixture ? undefined : parseBye(line);
  if (!fixture && !(bye && reader.isKnown(bye.team.text))) return false;
  const { date } = reader;
  if (fixture) reader.fixtures.push({ ...fixture, ...(date && { date }) });
  if (bye) reader.byes.push(bye);
  reader.above = { kind: 'other' };
  return true;
};

/** Reads what else is told of the tie above, or how its shoot-out ended. */
const readMore = (line: Line, { ties, above, report }: Reader): boolean => {
  const tie = above.kind === 'tie' ? ties.at(-1) : undefined;
  const isOfTeam = above.kind === 'tie' && above.names.some((name) => startsWith(line, name));
  const reading = (tie && !isOfTeam && parseFact(line, tie)) || parseShootout(line, tie);
  if (reading === undefined) return false;
  if ('fault' in reading) report(reading.fault);
  else ties[ties.length - 1] = reading.node;
  return true;
};

const startsWith = ({ text }: Line, name: string): boolean =>
  text.trimStart().startsWith(`${name}:`);

const readMatch = (line: Line, reader: Reader): boolean =>
  readTie(line, reader) || readFixture(line, reader);

/** Whether the round prints a result of the same two names: a line without one is then only a title above it. */
const isPlayed = ({ home, away }: FixtureNode, ties: readonly TieNode[]): boolean =>
  ties.some((tie) => tie.home.text === home.text && tie.away.text === away.text);

/** A table row of two teams and what stands between them: `| A | 2-1 | B |`. */
const pairRow = /^\s*\|[^|]*\p{L}[^|]*\|[^|]+\|[^|]*\p{L}[^|]*\|?\s*$/u;

/** Reads a table row as the line that its cells make; columns stay as they are. */
const readRow = (line: Line, reader: Reader): void => {
  const cells = { ...line, text: line.text.replaceAll('|', ' ') };
  if (!pairRow.test(line.text) || !readTie(cells, reader)) passOver(line, reader);
};

/**
 * Reads the lines beneath a round's heading: dates, ties, fixtures, byes, and beneath a tie its scorers, its shoot-out
 * and what else is told of it. What is none of these is passed over, unless a date or a tie asks for more; then it is reported.
 */
export const parseTies = (
  lines: readonly Line[],
  report: Report,
  isKnown: IsKnown,
): Pick<RoundNode, 'ties' | 'fixtures' | 'byes'> => {
  const reader: Reader = {
    ties: [],
    fixtures: [],
    byes: [],
    report,
    isKnown,
    above: { kind: 'other' },
  };
  for (const line of lines) {
    if (readMore(line, reader)) continue;
    if (/^\s*\|/u.test(line.text)) readRow(line, reader);
    else if (listItem.test(line.text)) passOver(line, reader);
    else if (/^\s/u.test(line.text)) readIndented(line, reader);
    else if (!readDate(line, reader) && (looksLikeDay(line) || !readMatch(line, reader)))
      passOver(line, reader);
  }
  leaveDate(reader);
  const { ties, byes } = reader;
  const fixtures = reader.fixtures.filter((fixture) => !isPlayed(fixture, ties));
  return {
    ties,
    ...(fixtures.length > 0 && { fixtures }),
    ...(byes.length > 0 && { byes }),
  };
};
