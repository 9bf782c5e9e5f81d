import { faultAt, type Reading } from '../finding.ts';
import { placeAt, wordAt, type Line } from '../line.ts';
import { parseAttendance } from '../parseAttendance.ts';
import { pairPattern, parsePair } from '../parsePair.ts';
import { quote } from '../quote.ts';
import type { About, Outcome, TieNode, Word } from '../syntax.ts';

const names: readonly (readonly [keyof About | 'halfTime' | 'shootout', RegExp])[] = [
  ['referee', /^ref(?:eree)?$/iu],
  ['attendance', /^att(?:endance)?$/iu],
  ['ground', /^(?:ground|stadium|venue)$/iu],
  ['halfTime', /^(?:half-time|HT)$/iu],
  ['shootout', /^(?:penalties|pens|penalty shoot-out|shoot-out)$/iu],
];

const wholePair = new RegExp(`^${pairPattern}$`, 'u');

const addAbout = (tie: TieNode, field: keyof About, value: Word): TieNode => {
  const read = field === 'attendance' ? parseAttendance(value) : value;
  return read ? { ...tie, about: { ...tie.about, [field]: read } } : tie;
};

const addPair = (
  tie: TieNode,
  outcome: Outcome & { kind: 'score' },
  field: 'halfTime' | 'shootout',
  value: Word,
): TieNode | undefined => {
  const pair = wholePair.test(value.text) ? parsePair(value.text) : undefined;
  const also = [...(outcome.also ?? []), value.line];
  return pair && { ...tie, outcome: { ...outcome, [field]: pair, also } };
};

/**
 * Reads a line beneath a tie that tells one more fact of it: `Referee: X`, `Attendance: 1,200`, `Ground: X`,
 * `Half-time: 1-0` or `Penalties: 4-2`, home first. Undefined for any other line, and for one without a value; a
 * fact told twice, or of a score that is not there, is a fault.
 */
export const parseFact = (line: Line, tie: TieNode): Reading<TieNode> | undefined => {
  const colon = line.text.indexOf(':');
  const name = wordAt(line, 0, Math.max(colon, 0)).text;
  const field = names.find(([, pattern]) => pattern.test(name))?.[0];
  const value = wordAt(line, colon + 1);
  if (field === undefined || value.text === '') return undefined;
  const fail = (expected: string) => ({
    fault: faultAt(placeAt(line), quote(line.text.trim()), expected),
  });
  if (field === 'halfTime' || field === 'shootout') {
    const { outcome } = tie;
    if (outcome.kind !== 'score') return fail('a score above it');
    if (outcome[field]) return fail(`${name} once`);
    const node = addPair(tie, outcome, field, value);
    return node ? { node } : fail('two numbers such as "4-2", 99-99 at most');
  }
  if (tie.about?.[field]) return fail(`${name} once`);
  // An attendance in words leaves the tie as it is: nobody claims its line, so that it is told of as passed over.
  return { node: addAbout(tie, field, value) };
};
