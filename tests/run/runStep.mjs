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
 * What is read of a runner's report, or something else where there is none: a runner that died left no report, or half
 * of one.
 *
 * @template Told
 * @param {string} path
 * @param {(json: string) => Told} read
 * @param {Told} otherwise
 * @returns {Told}
 */
export const readReport = (path, read, otherwise) => {
  try {
    return read(readFileSync(path, 'utf8'));
  } catch {
    return otherwise;
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
  return judgeCounts(readReport(report, count, noTests), endedWell);
};
