import * as fc from 'fast-check';
import { mutations } from './mutations.ts';

/** One change to a JSON: its name, and the numbers that pick the spot and the way. */
export type Step = { readonly kind: string; readonly at: number; readonly how: number };

/** A few changes, one after another; shrinks to fewer. */
export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...Object.keys(mutations)),
    at: fc.nat(1_000_000),
    how: fc.nat(1000),
  }),
  { minLength: 1, maxLength: 3 },
);

/** The text of a JSON after such changes. */
export function breakJson(text: string, steps: readonly Step[]): string {
  const data: object = JSON.parse(text);
  for (const { kind, at, how } of steps) mutations[kind]?.(data, at, how);
  return JSON.stringify(data);
}
