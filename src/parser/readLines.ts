import { lineOwners } from './lineOwners.ts';
import type { RecordSyntax } from './syntax.ts';

/** The numbers, from 1, of the lines that are not blank: those that became something, and those that were passed over. */
export type ReadLines = {
  readonly read: readonly number[];
  readonly passedOver: readonly number[];
};

/** Which lines of a text were read. Those of groups count as read. */
export function readLines(syntax: RecordSyntax): ReadLines {
  const owners = [...lineOwners(syntax)].toSorted(([a], [b]) => a - b);
  const of = (isSkipped: boolean): number[] =>
    owners.flatMap(([line, owner]) => ((owner === 'skipped') === isSkipped ? line : []));
  return { read: of(false), passedOver: of(true) };
}
