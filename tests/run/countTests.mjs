/** @import { Counts } from './counts.mjs' */

/**
 * The parts of the reports that are read here.
 *
 * @typedef {{ status: string, fullName?: string, failureMessages?: string[] }} VitestTest
 * @typedef {{ status: string, name?: string, message?: string, assertionResults: VitestTest[] }} VitestFile
 * @typedef {{ numPassedTests: number, numPendingTests: number, numTodoTests: number, testResults: VitestFile[] }} VitestReport
 * @typedef {{ expected: number, unexpected: number, flaky: number, skipped: number }} PlaywrightStats
 * @typedef {{ projectName: string, status: string, annotations: { type: string }[] }} PlaywrightTest
 * @typedef {{ title: string, file: string, tests: PlaywrightTest[] }} PlaywrightSpec
 * @typedef {{ specs: PlaywrightSpec[], suites?: PlaywrightSuite[] }} PlaywrightSuite
 * @typedef {{ stats: PlaywrightStats, suites: PlaywrightSuite[] }} PlaywrightReport
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
 * The counts of Playwright's JSON report; a test that passed when tried again, which it calls flaky, counts as passed.
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

/**
 * @param {PlaywrightSuite} suite
 * @returns {PlaywrightSpec[]}
 */
const listSpecs = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(listSpecs)];

/**
 * What passed on a second try by Playwright's JSON report, a line each: a whole test, or a step of one that is tried
 * again where the test is annotated as `retried`.
 *
 * @param {string} json
 * @returns {string[]}
 */
export const tellRetried = (json) => {
  /** @type {PlaywrightReport} */
  const { suites } = JSON.parse(json);
  return suites.flatMap(listSpecs).flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status, annotations }) => {
        const isRetried = annotations.some(({ type }) => type === 'retried');
        return status === 'flaky' || (status === 'expected' && isRetried);
      })
      .map(({ projectName }) => `[${projectName}] ${file}: ${title}`),
  );
};
