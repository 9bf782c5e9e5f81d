import type { Issue } from '../../issue.ts';

/** A fault for lines of the record that cannot all be true: the first is its place, the others are named in it. */
export function clash(lines: readonly number[], found: string, expected: string): Issue {
  const [first, ...others] = [...new Set(lines)].toSorted((a, b) => a - b);
  const also = others.length ? ` (with ${others.map((line) => `line ${line}`).join(', ')})` : '';
  return { kind: 'fault', place: `record:${first ?? 1}`, found: found + also, expected };
}
