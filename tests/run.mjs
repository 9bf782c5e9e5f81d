/**
 * Runs every check of the project, one after another, and ends in one line that counts them. A step that fails
 * does not stop the next, so that one run tells everything.
 */
import { join } from 'node:path';
import { countPlaywright, countVitest, tellVitest } from './run/countTests.mjs';
import { addCounts, noTests, writeCounts } from './run/counts.mjs';
import { engines, findEngines, writeLeftOut } from './run/engines.mjs';
import { findFreePort } from './run/findFreePort.mjs';
import { provideBrowser } from './run/provideBrowser.mjs';
import { failStep, readReport, runCheck, runTests } from './run/runStep.mjs';

/** @import { Counts } from './run/counts.mjs' */

process.chdir(join(import.meta.dirname, '..'));

const reports = 'node_modules/.cache/kubok/reports';

const unitReport = `${reports}/unit.json`;

const runUnitTests = () => {
  const reporters = `--reporter=default --reporter=json --outputFile.json=${unitReport}`;
  return runTests(`npx --no vitest run ${reporters}`, unitReport, countVitest);
};

const found = findEngines(engines, provideBrowser, Boolean(process.env['CI']));
const leftOut = writeLeftOut(found.leftOut);

const runBrowserTests = async () => {
  const missing = found.problems.map(failStep).reduce(addCounts, noTests);
  const projects = found.present.flatMap((engine) =>
    engine.projects ? [`--project="${engine.projects}"`] : [],
  );
  if (projects.length === 0) return missing;
  const report = `${reports}/browser.json`;
  const env = {
    ...found.env,
    KUBOK_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  };
  const command = `npx --no playwright test -c tests/e2e --reporter=list,json ${projects.join(' ')}`;
  return addCounts(missing, runTests(command, report, countPlaywright, env));
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
if (!isSound) console.log(`\n${readReport(unitReport, tellVitest, []).join('\n\n')}`);
if (leftOut) console.log(`\n${leftOut}`);
console.log(`\n${writeCounts(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
