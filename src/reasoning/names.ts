import type { Printed } from '../cup/model/reason.ts';
import type { Verdict } from './identity/verdict.ts';

/** A name as printed, on one line. */
export type PrintedAt = { readonly name: string; readonly line: number };

/** Each name with all lines it stands on, in the order of the record. */
export function collectNames(all: readonly PrintedAt[]): Printed[] {
  const lines = new Map<string, number[]>();
  for (const { name, line } of all) lines.set(name, [...(lines.get(name) ?? []), line]);
  return [...lines].map(([name, at]) => ({ name, lines: [...new Set(at)] }));
}

/** The name to go by: the one an editor chose, else the one printed in most places, else the first. */
export function chooseName(printed: readonly Printed[], verdicts: readonly Verdict[]): string {
  const called = verdicts
    .map((verdict) => verdict.called)
    .find((name) => name !== undefined && has(printed, name));
  const [first] = printed.toSorted((a, b) => b.lines.length - a.lines.length);
  return called ?? first?.name ?? '';
}

/** Whether a name is among the printed ones. */
export const has = (printed: readonly Printed[], name: string): boolean =>
  printed.some((each) => each.name === name);
