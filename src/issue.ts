/**
 * Something found in an input that a person should know, at its place.
 *
 * - `fault`: the input cannot be used as it stands;
 * - `slip`: it was read, but not as printed ("Jule" as July);
 * - `note`: it was passed over (prose between the ties);
 * - `doubt`: it contradicts something else, and was left out so that the rest can be read.
 *
 * `place` is `record:<line>:<column>` in a record, a path such as `rounds.0.ties.3.winner` in a data set.
 * `found` and `expected` are short phrases without a full stop.
 */
export type Issue = {
  readonly kind: 'fault' | 'slip' | 'note' | 'doubt';
  readonly place: string;
  readonly found: string;
  readonly expected: string;
};

/** Whether an issue forbids the use of what it was found in. */
export const isFault = (issue: Issue): boolean => issue.kind === 'fault';

/** Whether an issue names what contradicts the rest. */
export const isDoubt = (issue: Issue): boolean => issue.kind === 'doubt';

/** A fault as a doubt: what contradicts the rest is left out, and the rest is used. */
export const toDoubt = (issue: Issue): Issue => ({ ...issue, kind: 'doubt' });

/** One line for a developer: `fault record:36:12: found "x", expected y`. */
export const writeIssue = ({ kind, place, found, expected }: Issue): string =>
  `${kind} ${place}: found ${found}, expected ${expected}`;
