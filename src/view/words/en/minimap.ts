import { isolate } from '../isolate.ts';

const range = (first: number, last: number): string =>
  first === last ? `match ${first}` : `matches ${first} to ${last}`;

/** The words of the small picture of a large bracket, and of what is in view, in English. */
export const minimap = {
  label: 'Where you are in the bracket',
  /** What of a round is in view, for those who hear it. */
  where: (round: string, first: number, last: number, of: number) =>
    `${isolate(round)}, ${range(first, last)} of ${of}`,
  nowhere: 'No match is in view.',
  /** The same below the name of the round. */
  inView: (first: number, last: number) =>
    first === last ? `${first} in view` : `${first}–${last} in view`,
  noneInView: 'none in view',
};
