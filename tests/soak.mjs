/**
 * Lets 2,000 random actions of a person loose on the page: `npm run soak`. `SOAK_SEED` plays a run again that has
 * printed its seed, `SOAK_ACTIONS` says how many.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findFreePort } from './run/findFreePort.mjs';
import { provideBrowsers } from './run/provideBrowsers.mjs';

process.chdir(join(import.meta.dirname, '..'));

const { SOAK_ACTIONS = '2000', SOAK_SEED = String(Date.now() % 2 ** 31) } = process.env;
const browsers = await provideBrowsers(false);
const env = {
  ...process.env,
  ...browsers.env,
  EVERY_TEST: 'true',
  KUBOK_PORT: String(await findFreePort()),
  SOAK_ACTIONS,
  SOAK_SEED,
};

/** @param {string} command */
const run = (command) => spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0;

console.log([browsers.line, ...browsers.problems].join('\n'));
console.log(`${SOAK_ACTIONS} actions; again with SOAK_SEED=${SOAK_SEED} npm run soak`);
const isWell =
  browsers.problems.length === 0 &&
  run('npm run build') &&
  run('npx --no playwright test -c tests/e2e soak.spec.ts --reporter=list');
process.exitCode = isWell ? 0 : 1;
