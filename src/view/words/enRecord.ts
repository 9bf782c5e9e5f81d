import { isolate } from './isolate.ts';

/** The words of the page of the record, in English. */
export const enRecord = {
  title: 'The record',
  intro:
    'The source of this cup, verbatim, slips included. Beside a line stands what came of it; what was read otherwise than printed is marked, with the reason.',
  line: (line: number) => `Line ${line}`,
  noLine: (asked: string, last: number) =>
    `This record has no line ${isolate(asked)}: its lines are numbered from 1 to ${last}.`,
  from: (line: number) => `What came of line ${line}`,
  round: 'round',
  tie: 'tie',
  tieOf: (home: string, away: string) => `${isolate(home)} – ${isolate(away)}`,
  checked: 'checked',
} as const;
