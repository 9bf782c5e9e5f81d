/** How a fuzz test is run: how often, from which seed, and where a failure is played again. */
export type FuzzRun = { readonly numRuns: number; readonly seed: number; readonly path?: string };

const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env;

/** The seed of a short run, always the same; a long one takes the clock, unless told. */
const SHORT_SEED = 1992;

/**
 * The run that the environment asks for: `FUZZ_RUNS` times from `FUZZ_SEED`, at `FUZZ_PATH` alone where a failure named
 * one; without `FUZZ_RUNS` so many times from a fixed seed. Prints the seed of a long run before it begins.
 */
export function fuzzRun(what: string, short: number): FuzzRun {
  const numRuns = Number(FUZZ_RUNS ?? short);
  const seed = Number(FUZZ_SEED ?? (FUZZ_RUNS === undefined ? SHORT_SEED : Date.now() % 2 ** 31));
  if (FUZZ_RUNS !== undefined) {
    process.stderr.write(`${what}: ${numRuns} runs; again with FUZZ_SEED=${seed} npm run fuzz\n`);
  }
  return { numRuns, seed, ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH }) };
}
