/** How a fuzz test is run: how often, from which seed, and where a failure is played again. */
export type FuzzRun = { readonly numRuns: number; readonly seed: number; readonly path?: string };

const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env;

/** `npm run fuzz` asks for the long run. */
const isLong = import.meta.env.MODE === 'fuzz';

/** The seed of a short run, always the same; a long one takes the clock, unless told. */
const SHORT_SEED = 1992;

/**
 * The run that is asked for: long, or so many times from a fixed seed. `FUZZ_RUNS` and `FUZZ_SEED` tell otherwise; with
 * `FUZZ_PATH`, which a failure prints beside its seed, that failure alone is played again. A long run prints its seed
 * before it begins, so that one that never ends can be played again too.
 */
export function fuzzRun(what: string, short: number): FuzzRun {
  const numRuns = Number(FUZZ_RUNS ?? (isLong ? 10_000 : short));
  const seed = Number(FUZZ_SEED ?? (isLong ? Date.now() % 2 ** 31 : SHORT_SEED));
  if (isLong) {
    process.stderr.write(`${what}: ${numRuns} runs; again with FUZZ_SEED=${seed} npm run fuzz\n`);
  }
  return { numRuns, seed, ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH }) };
}
