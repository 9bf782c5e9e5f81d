import { readFileSync } from 'node:fs';

/** A tie as the record prints it. A walkover has no score. */
export type PrintedTie = {
  readonly id: string;
  readonly round: string;
  readonly home: string;
  readonly away: string;
  readonly score?: readonly [home: string, away: string];
};

const record = readFileSync(
  new URL('../../src/source/kazakhstan-cup-1992.txt', import.meta.url),
  'utf8',
);

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

function readTie(round: string, line: string): PrintedTie[] {
  const [, home, goals, goalsAway, away] =
    /^(\S.*) (?:(\d+)-(\d+)|\(w\/o\)) (.+)$/.exec(line) ?? [];
  if (!home || !away) return [];
  const tie = { id: `${slug(round)}/${slug(home)}-${slug(away)}`, round, home, away };
  return [goals && goalsAway ? { ...tie, score: [goals, goalsAway] } : tie];
}

/**
 * Every tie of the record in printed order, read here once more and more simply: so that a tie which gets lost or
 * changed anywhere between the record and the page is found.
 */
export const printedTies: readonly PrintedTie[] = record.split(/^==(?=[^=])/m).flatMap((part) => {
  const [heading = '', ...lines] = part.split('\n');
  return lines.flatMap((line) => readTie(heading.replaceAll('=', ''), line));
});
