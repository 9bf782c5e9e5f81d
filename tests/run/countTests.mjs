/** @import { Counts } from './counts.mjs' */

/**
 * The parts of the reports that are read here.
 *
 * @typedef {{ status: string, assertionResults: { status: string }[] }} VitestFile
 * @typedef {{ numPassedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} PlaywrightReport
 */

/**
 * A file that failed outside its tests (it could not be loaded, or a hook threw) counts as one failed test.
 *
 * @param {VitestFile} file
 * @returns {number}
 */
const countFailed = ({ status, assertionResults }) => {
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return status === 'failed' ? Math.max(1, failed) : failed;
};

/**
 * The counts of Vitest's JSON report; a test still to be written counts as skipped.
 *
 * @param {string} json
 * @returns {Counts}
 */
export const countVitest = (json) => {
  /** @type {VitestReport} */
  const { numPassedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(json);
  return {
    passed: numPassedTests,
    failed: testResults.reduce((sum, file) => sum + countFailed(file), 0),
    skipped: numPendingTests + numTodoTests,
  };
};

/**
 * The counts of Playwright's JSON report; a test that passed when tried again, which its list names as
 * flaky, counts as passed.
 *
 * @param {string} json
 * @returns {Counts}
 */
export const countPlaywright = (json) => {
  /** @type {PlaywrightReport} */
  const { stats } = JSON.parse(json);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
};
