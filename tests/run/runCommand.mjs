import { spawnSync } from 'node:child_process';

/**
 * Runs a command line to its end and says whether it ended well. Its output is printed as it comes, unless `quiet`;
 * it gets no input.
 *
 * @param {string} command
 * @param {{ env?: Record<string, string> | undefined, quiet?: boolean }} [options]
 * @returns {boolean}
 */
export const runCommand = (command, { env, quiet = false } = {}) => {
  const output = quiet ? 'ignore' : 'inherit';
  const { status } = spawnSync(command, {
    // The shell finds `npm` by whatever ending it has on this system.
    shell: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
  });
  return status === 0;
};
