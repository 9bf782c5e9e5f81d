import type { Issue } from '../../issue.ts';
import { brief } from './brief.ts';

/** A fault of a data set at a path of it, with the value found there. */
export const fault = (place: string, found: string, expected: string): Issue => ({
  kind: 'fault',
  place,
  found: brief(JSON.stringify(found)),
  expected: brief(expected),
});
