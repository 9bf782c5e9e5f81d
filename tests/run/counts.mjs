/**
 * How many tests passed, failed and were skipped.
 *
 * @typedef {{ readonly passed: number, readonly failed: number, readonly skipped: number }} Counts
 */

/** @type {Counts} */
export const noTests = { passed: 0, failed: 0, skipped: 0 };

/** @type {Counts} */
export const onePassed = { passed: 1, failed: 0, skipped: 0 };

/** @type {Counts} */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * The sum of two counts.
 *
 * @param {Counts} a
 * @param {Counts} b
 * @returns {Counts}
 */
export const addCounts = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/**
 * What a step comes to, given what its report counts and whether its command ended well. One that ran no test, or
 * ended badly without a failed test to show for it, has failed as a whole.
 *
 * @param {Counts} counts
 * @param {boolean} endedWell
 * @returns {Counts}
 */
export const judgeCounts = (counts, endedWell) => {
  const hasRun = counts.passed + counts.failed > 0;
  const isExplained = endedWell || counts.failed > 0;
  return hasRun && isExplained ? counts : addCounts(counts, oneFailed);
};

/**
 * `12 passed, 0 failed`, and `, 3 skipped` where there are any.
 *
 * @param {Counts} counts
 * @returns {string}
 */
export const writeCounts = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
