import { faultAt, type Finding, type Reading } from './finding.ts';
import { placeAt, wordAt, type Line } from './line.ts';
import { parseAdditions, type Additions } from './parseAdditions.ts';
import { pairPattern, parsePair } from './parsePair.ts';
import { quote } from './quote.ts';
import type { Outcome, TieNode, Word } from './syntax.ts';

/** A tie line by itself, without what stands above and below it. */
export type TieLine = Omit<TieNode, 'date' | 'scorers'>;

/** What a line should have been that stands where a tie belongs. */
export const tieExample = 'a tie such as "A 2-1 B"';

const walkover = String.raw`w/o|walkover|\((?:w/o|walkover)\)`;
const firstOutcome = new RegExp(String.raw`(?<!\S)(?:(${pairPattern})|${walkover})(?!\S)`, 'iu');

// A second score, or "(3-4)", may be half-time, a first leg or a shoot-out: it is no part of a name.
const unread = new RegExp(
  String.raw`(?<!\S)(?:\(?${pairPattern}(?![^\s)])|(?:${walkover})(?!\S))`,
  'iu',
);

/** "A beat B 5-1 in the final.": behind the score it goes on in lower case, to a full stop. */
const isSentence = (away: Word): boolean => /^\p{Ll}/u.test(away.text) && away.text.endsWith('.');

const outcomeOf = (pair: string | undefined, additions: Additions): Outcome | undefined => {
  if (pair === undefined) return additions.isEmpty ? { kind: 'walkover' } : undefined;
  const score = parsePair(pair);
  const { extraTime, shootout } = additions;
  return score && { kind: 'score', score, extraTime, ...(shootout && { shootout }) };
};

const nameFault = (name: Word): Finding | undefined => {
  if (name.text === '') return faultAt(name, 'no name', tieExample);
  if (unread.test(name.text))
    return faultAt(name, quote(name.text), 'a name, and additions such as "(a.e.t.)" or "(3-4 p)"');
  return undefined;
};

/**
 * Reads `A 2-1 B`, `A (w/o) B` and what may be added to a score. Undefined for a line that is no tie: one without
 * an outcome, and, unless a tie `isAwaited` here, one that reads like a sentence.
 */
export const parseTie = (line: Line, isAwaited: boolean): Reading<TieLine> | undefined => {
  const first = firstOutcome.exec(line.text);
  if (first === null) return undefined;
  const [printed, pair] = first;
  const fail = (index: number, found: string, expected: string) => ({
    fault: faultAt(placeAt(line, index), found, expected),
  });
  const behind = first.index + printed.length;
  const additions = parseAdditions(line.text, behind);
  if (additions === undefined)
    return fail(behind, quote(line.text.slice(behind).trim()), 'each addition once, 99-99 at most');
  const home = wordAt(line, 0, first.index);
  const away = wordAt(line, additions.start, additions.end);
  if (isSentence(away) && !isAwaited) return undefined;
  const fault = nameFault(home) ?? nameFault(away);
  if (fault) return { fault };
  const outcome = outcomeOf(pair, additions);
  if (outcome) return { node: { type: 'tie', line: line.number, home, away, outcome } };
  return fail(first.index, quote(printed), pair ? 'a score, 99-99 at most' : 'a score to add to');
};
