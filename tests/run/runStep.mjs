import { readFileSync, rmSync } from 'node:fs';
import { judgeCounts, noTests, oneFailed, onePassed } from './counts.mjs';
import { runCommand } from './runCommand.mjs';

/** @import { Counts } from './counts.mjs' */

/**
 * A step that passes or fails as a whole.
 *
 * @param {string} command
 * @returns {Counts}
 */
export const runCheck = (command) => (runCommand(command) ? onePassed : oneFailed);

/**
 * A step that cannot be run, which counts as failed.
 *
 * @param {string} reason one sentence
 * @returns {Counts}
 */
export const failStep = (reason) => {
  console.log(reason);
  return oneFailed;
};

/**
 * @param {string} path
 * @param {(json: string) => Counts} count
 * @returns {Counts}
 */
const readCounts = (path, count) => {
  try {
    return count(readFileSync(path, 'utf8'));
  } catch {
    // A runner that died left no report, or half of one.
    return noTests;
  }
};

/**
 * A step of many tests, whose command writes a JSON report to the path given.
 *
 * @param {string} command
 * @param {string} report
 * @param {(json: string) => Counts} count
 * @param {Record<string, string>} [env]
 * @returns {Counts}
 */
export const runTests = (command, report, count, env) => {
  // A report of an earlier run must not be taken for this one's.
  rmSync(report, { force: true });
  const endedWell = runCommand(command, { env });
  return judgeCounts(readCounts(report, count), endedWell);
};
