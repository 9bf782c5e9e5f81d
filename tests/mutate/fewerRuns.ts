import * as whole from 'fast-check';
import type { IAsyncProperty, IProperty, IRawProperty, Parameters } from 'fast-check';

export * from 'fast-check';

/** What every property is held to while mutants are tried: enough to notice them, always the same, without shrinking. */
const quick = { numRuns: 40, seed: 1992, endOnFailure: true };

/** `fast-check`'s own `assert`, which stands aside for this one while mutants are tried. */
export function assert<Ts>(property: IAsyncProperty<Ts>, params?: Parameters<Ts>): Promise<void>;
export function assert<Ts>(property: IProperty<Ts>, params?: Parameters<Ts>): void;
export function assert<Ts>(property: IRawProperty<Ts>, params?: Parameters<Ts>) {
  return whole.assert(property, { ...params, ...quick });
}
