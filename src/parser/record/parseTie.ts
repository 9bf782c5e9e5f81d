import { faultAt, type Finding, type Reading } from '../finding.ts';
import { placeAt, wordAt, type Line } from '../line.ts';
import { cutPlace } from '../cutPlace.ts';
import { parseAdditions, type Additions } from './parseAdditions.ts';
import { parseBye, parseFixture } from './parseFixture.ts';
import { hasNote } from './hasNote.ts';
import { pairPattern, parsePair } from '../parsePair.ts';
import { quote } from '../quote.ts';
import { readTimes } from '../readTimes.ts';
import type { About, Outcome, Pair, TieNode, Word } from '../syntax.ts';

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

/** True for a name that stands more than once in the record. */
export type IsKnown = (name: string) => boolean;

const verb = /(?<!\S)(?:beat|drew|lost|wins?|won)$/u;

/** "A beat B 5-1 in the final.", "A won 3-2 on aggregate": behind the score it goes on in lower case. */
const isSentence = (home: Word, away: Word): boolean =>
  /^\p{Ll}/u.test(away.text) && (away.text.endsWith('.') || verb.test(home.text));

/** A line with an outcome, taken apart. */
type Split = {
  readonly index: number;
  readonly printed: string;
  readonly pair: string | undefined;
  /** Undefined where an addition is said twice, or has a number over 99. */
  readonly additions: Additions | undefined;
  readonly about: About;
};

const split = (whole: Line): Split | undefined => {
  const {
    line: { text },
    about,
  } = cutPlace(whole);
  const first = firstOutcome.exec(text);
  if (first === null) return undefined;
  const [printed, pair] = first;
  const { index } = first;
  return { index, printed, pair, additions: parseAdditions(text, index + printed.length), about };
};

const namesOn = (line: Line): string[] => {
  const { index, additions } = split(line) ?? {};
  if (additions)
    return [wordAt(line, 0, index), wordAt(line, additions.start, additions.end)].map(
      ({ text }) => text,
    );
  const fixture = parseFixture(line);
  if (fixture) return [fixture.home.text, fixture.away.text];
  const bye = parseBye(line);
  if (bye) return [bye.team.text];
  return /^\s/u.test(line.text) ? [wordAt(line, 0, line.text.indexOf(':')).text] : [];
};

/** Knows the names that stand on more than one line as a side or above its scorers. Reads the lines when first asked. */
export const knownNames = (lines: readonly Line[]): IsKnown => {
  let counts: ReadonlyMap<string, number> | undefined;
  return (name) => {
    counts ??= countNames(lines);
    return (counts.get(name) ?? 0) > 1;
  };
};

const countNames = (lines: readonly Line[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const name of lines.flatMap(namesOn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

const isLevel = ({ home, away }: Pair): boolean => home === away;

/** The outcome of a line, or a phrase on what it should have been. */
const outcomeOf = (pair: string | undefined, additions: Additions): Outcome | string => {
  if (pair === undefined) return additions.isEmpty ? { kind: 'walkover' } : 'a score to add to';
  const score = parsePair(pair);
  if (!score) return 'a score, 99-99 at most';
  const { extraTime, shootout, aggregate, halfTime, note, earlier } = additions;
  const [first] = earlier;
  // Behind a level score "(2-1)" may as well be a shoot-out.
  if (first && !shootout && !extraTime && isLevel(score) && !isLevel(first))
    return 'a word on what the second score is, such as "HT 1-0" or "3-4 p"';
  const times = readTimes(score, extraTime, { halfTime, unnamed: earlier });
  if (typeof times === 'string') return times;
  return {
    kind: 'score',
    score,
    ...times,
    ...(shootout && { shootout }),
    ...(note && { note }),
    ...(aggregate && { aggregate }),
  };
};

const nameFault = (name: Word, isKnown: IsKnown): Finding | undefined => {
  if (name.text === '') return faultAt(name, 'no name', tieExample);
  if (unread.test(name.text))
    return faultAt(name, quote(name.text), 'a name, and additions such as "(a.e.t.)" or "(3-4 p)"');
  if (hasNote(name.text) && !isKnown(name.text))
    return faultAt(name, quote(name.text), 'a name without a note in brackets');
  return undefined;
};

/**
 * Reads `A 2-1 B`, `A (w/o) B` and what may be added to a score. Undefined for a line that is no tie: one without
 * an outcome, and, unless a tie `isAwaited` here, one that reads like a sentence. A bracket is part of a name only
 * where that name `isKnown`.
 */
export const parseTie = (
  line: Line,
  isAwaited: boolean,
  isKnown: IsKnown,
): Reading<TieLine> | undefined => {
  const found = split(line);
  if (found === undefined) return undefined;
  const { index, printed, pair, additions, about } = found;
  const fail = (at: number, what: string, expected: string) => ({
    fault: faultAt(placeAt(line, at), what, expected),
  });
  const behind = index + printed.length;
  if (additions === undefined)
    return fail(behind, quote(line.text.slice(behind).trim()), 'each addition once, 99-99 at most');
  const home = wordAt(line, 0, index);
  const away = wordAt(line, additions.start, additions.end);
  if (isSentence(home, away) && !isAwaited) return undefined;
  const fault = nameFault(home, isKnown) ?? nameFault(away, isKnown);
  if (fault) return { fault };
  const outcome = outcomeOf(pair, additions);
  if (typeof outcome === 'string') {
    const told = additions.earlier.length > 0 ? line.text.slice(index).trim() : printed;
    return fail(index, quote(told), outcome);
  }
  const told = Object.keys(about).length > 0 && { about };
  return { node: { type: 'tie', line: line.number, home, away, outcome, ...told } };
};
