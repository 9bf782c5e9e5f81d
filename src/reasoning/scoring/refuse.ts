import type { Range } from '../../cup/model/tie.ts';
import type { Issue } from '../../issue.ts';
import type { ScoringSide } from './sheet.ts';
import type { Sum } from './sum.ts';
import { linesOf, span } from './sum.ts';
import type { Posting } from './sums.ts';
import type { Clash } from './tighten.ts';

const fault = (line: number, found: string, expected: string): Issue => ({
  kind: 'fault',
  place: `record:${line}`,
  found,
  expected,
});

const writeLines = (lines: readonly number[]): string =>
  lines.length === 0 ? 'no line' : `line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}`;

const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** `2` or `2 to 4`. */
const writeRange = ({ least, most }: Range): string =>
  least === most ? `${least}` : `${least} to ${most}`;

const misfitOf = ({ goals, entries }: ScoringSide): string | undefined => {
  const timed = entries.filter(({ minutes }) => minutes > 0);
  const minutes = timed.reduce((sum, entry) => sum + entry.minutes, 0);
  const others = entries.length - timed.length;
  if (entries.length > goals) return plural(entries.length, 'scorer');
  if (minutes + others <= goals && (others > 0 || minutes === goals)) return undefined;
  const more = others > 0 ? ` and ${plural(others, 'more scorer')}` : '';
  return `minutes of ${plural(minutes, 'goal')}${more}`;
};

/** What is wrong with one side that names its scorers: too many of them, or minutes that do not fit the score. */
export const checkSide = (side: ScoringSide): readonly Issue[] => {
  const found = side.entries.length > 0 ? misfitOf(side) : undefined;
  return found
    ? [fault(side.line, `${found} in line ${side.scorersLine}`, `${side.goals}, the score`)]
    : [];
};

/** A part beyond `most` linked shares, which would take too long to solve. */
export const refuseSize = (part: readonly Sum[], shares: number, most: number): Issue =>
  fault(linesOf(part)[0] ?? 1, `${shares} linked scorers`, `at most ${most}`);

/** A count by a second source that the record does not allow. */
export const refuseReport = ({ side, named, share }: Posting): Issue => {
  const lines = new Set([side.line, side.scorersLine, ...linesOf(share.proof)]);
  return fault(
    side.line,
    `${named.reported} for ${named.name} in the second source`,
    `${writeRange(share)}, by ${writeLines([...lines])}`,
  );
};

/** Sums that cannot all come out, in words and with all their lines. `given` says what else was taken as true. */
export const refuseClash = (clash: Clash, given = ''): Issue => {
  const [first = 1, ...others] = linesOf(clash);
  const [only, ...more] = clash;
  const found = only && more.length === 0 ? `a sum of ${writeRange(span(only))}` : 'no such sums';
  return fault(
    first,
    `${found} from ${writeLines(others)}${given}`,
    clash.map(({ says }) => says).join(' and '),
  );
};
