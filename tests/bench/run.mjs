/**
 * Measures the solver, then the page beside other bracket libraries and two baselines: `npm run bench`. With
 * `npm run bench -- --write` the tables in this folder's README are replaced. The others have a lockfile of their own
 * beside this and are installed when it first runs.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '../run/engines.mjs';
import { provideBrowser } from '../run/provideBrowsers.mjs';
import { runCommand } from '../run/runCommand.mjs';

process.chdir(join(import.meta.dirname, '../..'));

const browser = await provideBrowser(chromium);
if (!browser || 'problem' in browser) throw new Error(browser?.problem ?? chromium.advice);
// Playwright's own has no path.
const env = browser.path === undefined ? {} : { [chromium.variable]: browser.path };

const program = 'node_modules/.cache/kubok/bench/program';
const build = (/** @type {string} */ entry) =>
  `npx --no vite build --ssr tests/bench/${entry}.ts --outDir ${program} --emptyOutDir=false --logLevel warn`;

const isInstalled = existsSync('tests/bench/node_modules');
const steps = [
  ...(process.argv.includes('--page') ? [] : ['npx --no vitest bench --run']),
  ...(isInstalled ? [] : ['npm ci --prefix tests/bench']),
  'npm run build',
  build('node/nodeTimes'),
  build('bench'),
  ['node', `${program}/bench.js`, ...process.argv.slice(2)].join(' '),
  ...(process.argv.includes('--write')
    ? ['npx --no -- oxfmt -c tests/oxfmt.json tests/bench/README.md']
    : []),
];

process.exitCode = steps.every((step) => runCommand(step, { env })) ? 0 : 1;
