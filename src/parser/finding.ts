import type { Issue } from '../issue.ts';

/** Where something stands in a record: line and column from 1, the column in UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

/** An issue whose place is still numbers, so that it can be sorted and matched with its line. */
export type Finding = Omit<Issue, 'place'> & { readonly at: Place };

/** Takes a finding; the reading of lines goes on. */
export type Report = (finding: Finding) => void;

/** A line read as a node, or the reason why it cannot be. */
export type Reading<Node> = { readonly node: Node } | { readonly fault: Finding };

const findingAt =
  (kind: Issue['kind']) =>
  ({ line, column }: Place, found: string, expected: string): Finding => ({
    kind,
    at: { line, column },
    found,
    expected,
  });

/** A fault at a place. */
export const faultAt = findingAt('fault');

/** A slip at a place: `found` as printed, `expected` as read. */
export const slipAt = findingAt('slip');

/** A note at a place. */
export const noteAt = findingAt('note');

/** Sorts findings as they stand in the record. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.at.line - b.at.line || a.at.column - b.at.column;

/** The finding as an issue, placed at `record:<line>:<column>`. */
export const toIssue = ({ kind, at, found, expected }: Finding): Issue => ({
  kind,
  place: `record:${at.line}:${at.column}`,
  found,
  expected,
});
