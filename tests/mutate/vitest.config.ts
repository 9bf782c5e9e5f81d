import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';

/** The tests of one room, as `run.mjs` names it: each mutant is run against them alone. */
const room = process.env['KUBOK_ROOM'] ?? '{cup,layout,parser,reasoning}';

const stand = join(import.meta.dirname, 'fewerRuns.ts');

/** Lets tests that ask for `fast-check` have the one that runs each property less often. */
const fewerRuns: Plugin = {
  name: 'fewer-runs',
  enforce: 'pre',
  resolveId: (source, importer) =>
    source === 'fast-check' && importer !== stand ? stand : undefined,
};

export default defineConfig({
  plugins: [fewerRuns],
  test: {
    include: [`tests/${room}/**/*.test.ts`],
    exclude: ['**/hostile.slow.test.ts', '**/noise.slow.test.ts'],
    environment: 'node',
  },
});
