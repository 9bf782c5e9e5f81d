import { defineConfig } from 'vitest/config';

/** The tests of one room, as `run.mjs` names it: each mutant is run against them alone. */
const room = process.env['KUBOK_ROOM'] ?? '{cup,layout,parser,reasoning}';

export default defineConfig({
  test: {
    include: [`tests/${room}/**/*.test.ts`],
    exclude: ['**/{hostile,noise}.test.ts'],
    environment: 'node',
  },
});
