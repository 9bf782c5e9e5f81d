import type { Issue } from '../issue.ts';

/** A fault of a data set at a path of it, with the value found there. */
export const fault = (place: string, found: string, expected: string): Issue => ({
  kind: 'fault',
  place,
  found: JSON.stringify(found),
  expected,
});
