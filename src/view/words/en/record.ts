import { isolate } from '../isolate.ts';

/** The words of the page of the record, in English. */
export const record = {
  title: 'Source text',
  intro:
    'The main source of this cup, word for word, mistakes included. Beside each line stands what came of it; what was read differently from what is printed is marked, with the reason.',
  line: (line: number) => `Line ${line}`,
  noLine: (asked: string, last: number) =>
    `The source has no line ${isolate(asked)}: its lines are numbered from 1 to ${last}.`,
  from: (line: number) => `What came of line ${line}`,
  round: 'round',
  tie: 'match',
  tieOf: (home: string, away: string) => `${isolate(home)} – ${isolate(away)}`,
  checked: 'checked',
};
