import { faultAt, noteAt, type Finding, type Reading, type Report } from '../finding.ts';
import { wordAt, type Line } from '../line.ts';
import { pairPattern } from '../parsePair.ts';
import { quote } from '../quote.ts';
import { hasNote } from '../record/hasNote.ts';
import type { ByeNode, FixtureNode, TieNode, Word } from '../syntax.ts';
import { cutPlace } from '../cutPlace.ts';
import { splitMatch, type Split } from './splitMatch.ts';
import { toOutcome } from './toOutcome.ts';

/** A line of a match by itself, without its day, and without what stands below it. */
export type MatchLine = Omit<TieNode, 'scorers'> | FixtureNode | ByeNode;

/** What a line should have been that stands where a match belongs. */
export const matchExample = 'a match such as "A v B 2-1" or "A 2-1 B"';

const bye = /^(.*\S)\s+bye\s*$/iu;
const unread = new RegExp(String.raw`(?<!\S)\(?${pairPattern}(?![^\s)])`, 'u');

/** "A beat B 5-1 in the final." */
const isSentence = ({ away }: Split): boolean =>
  /^\p{Ll}/u.test(away.text) && away.text.endsWith('.');

const nameFault = (name: Word): Finding | undefined => {
  if (name.text === '') return faultAt(name, 'no name', matchExample);
  if (unread.test(name.text)) return faultAt(name, quote(name.text), 'a name, and one score');
  return hasNote(name.text)
    ? faultAt(name, quote(name.text), 'a name without a note in brackets')
    : undefined;
};

/** A bracket behind the score that is not known: it is told of, unless it may hold a result. */
const restFinding = ({ text, ...place }: Word): Finding =>
  /^[([].*[)\]]$/u.test(text) && !/\d\D{1,3}\d/u.test(text)
    ? noteAt(place, quote(text), 'a score, or a word on how a match was decided')
    : faultAt(place, quote(text), 'nothing behind the score');

const parseSides = (line: Line, split: Split, report: Report): Reading<MatchLine> => {
  const { home, away, items, rest } = split;
  const fault = nameFault(home) ?? nameFault(away);
  if (fault) return { fault };
  if (rest) report(restFinding(rest));
  const node = { line: line.number, home, away };
  if (items.length === 0) return { node: { type: 'fixture', ...node } };
  const outcome = toOutcome(items);
  return 'expected' in outcome
    ? { fault: faultAt(wordAt(line), quote(line.text.trim()), outcome.expected) }
    : { node: { type: 'tie', ...node, outcome } };
};

/**
 * Reads a match from an index of its line, which is cut at its comment: `A v B 2-1 (1-0)`, `A 2-1 B`, `A w/o B`, `A v B`
 * without a result, `A bye`. Undefined for a line that is none of these.
 */
export const parseMatch = (
  whole: Line,
  from: number,
  report: Report,
): Reading<MatchLine> | undefined => {
  const { line, about } = cutPlace(whole);
  const free = bye.exec(line.text.slice(from))?.[1];
  if (free !== undefined && !/\s(?:v|vs\.?)$/u.test(free)) {
    const team = wordAt(line, from, from + free.length);
    const fault = nameFault(team);
    return fault ? { fault } : { node: { type: 'bye', line: line.number, team } };
  }
  const split = splitMatch(line, from);
  if (!split || isSentence(split)) return undefined;
  const reading = parseSides(line, split, report);
  const isTold = 'node' in reading && reading.node.type !== 'bye' && Object.keys(about).length > 0;
  return isTold ? { node: { ...reading.node, about } } : reading;
};
