/** @import { Counts } from './counts.mjs' */

/**
 * The parts of the reports that are read here.
 *
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestTest
 * @typedef {{ status: string, name?: string, message?: string, assertionResults: VitestTest[] }} VitestFile
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
 * What failed by Vitest's JSON report, and how: a text for each test, or for a file that failed outside its tests.
 *
 * @param {string} json
 * @returns {string[]}
 */
export const tellVitest = (json) => {
  /** @type {VitestReport} */
  const { testResults } = JSON.parse(json);
  return testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name = '', message = '', assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      if (failed.length === 0) return [`${name}\n${message}`];
      return failed.map(({ fullName = '', failureMessages = [] }) =>
        [`${name} > ${fullName}`, ...failureMessages].join('\n'),
      );
    });
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
