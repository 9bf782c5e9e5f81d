/**
 * Runs every check of the project, one after another, and ends in one line that counts them. A step that fails
 * does not stop the next, so that one run tells everything. With `--all` every engine runs every browser test.
 */
import { join } from 'node:path';
import { countPlaywright, countVitest, tellRetried, tellVitest } from './run/countTests.mjs';
import { addCounts, noTests, writeCounts } from './run/counts.mjs';
import { findFreePort } from './run/findFreePort.mjs';
import { provideBrowsers } from './run/provideBrowsers.mjs';
import { failStep, readReport, runCheck, runTests } from './run/runStep.mjs';

/** @import { Counts } from './run/counts.mjs' */

process.chdir(join(import.meta.dirname, '..'));

/** Whether every engine runs every test, at full length. */
const env = { EVERY_TEST: String(process.argv.includes('--all')) };

const reports = 'node_modules/.cache/kubok/reports';

const unitReport = `${reports}/unit.json`;

const runUnitTests = () => {
  const reporters = `--reporter=default --reporter=json --outputFile.json=${unitReport}`;
  return runTests(`npx --no vitest run ${reporters}`, unitReport, countVitest, env);
};

const browserReport = `${reports}/browser.json`;

/** @type {string[]} */
const closingLines = [];

const runBrowserTests = async () => {
  const browsers = await provideBrowsers(Boolean(process.env['CI']));
  if (browsers.problems.length > 0) return failStep(browsers.problems.join('\n'));
  console.log(browsers.line);
  const browserEnv = {
    ...env,
    ...browsers.env,
    KUBOK_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
  };
  const command = 'npx --no playwright test -c tests/e2e --reporter=list,json';
  const counts = runTests(command, browserReport, countPlaywright, browserEnv);
  const retried = readReport(browserReport, tellRetried, []);
  if (retried.length > 0) closingLines.push(`Passed on a second try:\n${retried.join('\n')}`);
  closingLines.push(browsers.line);
  return counts;
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
const isSound = await step('Unit, component and import-rule tests', runUnitTests);
const isBuilt = await step('Production build', () => runCheck('npm run build'));
await step('End to end', () =>
  isBuilt ? runBrowserTests() : failStep('Not run: there is no page without a build.'),
);

// Of a long run only the end may be kept, and what fails in a browser is told there by itself.
if (!isSound) closingLines.unshift(...readReport(unitReport, tellVitest, []));
closingLines.push(writeCounts(total));
for (const line of closingLines) console.log(`\n${line}`);
process.exitCode = total.failed > 0 ? 1 : 0;
