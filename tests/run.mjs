/**
 * Runs every check of the project, one after another, and ends in one line that counts them. A step that fails
 * does not stop the next, so that one run tells everything.
 */
import { join } from 'node:path';
import { chromium } from './run/chromium.mjs';
import { countPlaywright, countVitest } from './run/countTests.mjs';
import { addCounts, noTests, writeCounts } from './run/counts.mjs';
import { findFreePort } from './run/findFreePort.mjs';
import { provideBrowser } from './run/provideBrowser.mjs';
import { failStep, runCheck, runTests } from './run/runStep.mjs';

/** @import { Counts } from './run/counts.mjs' */

process.chdir(join(import.meta.dirname, '..'));

const reports = 'node_modules/.cache/kubok/reports';

const runUnitTests = () => {
  const report = `${reports}/unit.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return runTests(`npx --no vitest run ${reporters}`, report, countVitest);
};

const runBrowserTests = async () => {
  const browser = provideBrowser(chromium);
  if ('problem' in browser) return failStep(browser.problem);
  const report = `${reports}/browser.json`;
  const env = {
    [chromium.variable]: browser.path,
    KUBOK_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const command = 'npx --no playwright test -c tests/e2e --reporter=list,json';
  return runTests(command, report, countPlaywright, env);
};

/** @type {Counts} */
let total = noTests;

/**
 * @param {string} title
 * @param {() => Counts | Promise<Counts>} run
 */
const step = async (title, run) => {
  console.log(`\n== ${title} ==\n`);
  const counts = await run();
  total = addCounts(total, counts);
  return counts.failed === 0;
};

await step('Types', () => runCheck('npm run types'));
await step('Format and lint', () => runCheck('npm run lint'));
await step('Unit, component and import-rule tests', runUnitTests);
const isBuilt = await step('Production build', () => runCheck('npm run build'));
await step('End to end', () =>
  isBuilt ? runBrowserTests() : failStep('Not run: there is no page without a build.'),
);

console.log(`\n${writeCounts(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
