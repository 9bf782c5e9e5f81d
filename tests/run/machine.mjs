import { statSync } from 'node:fs';
import { env, platform } from 'node:process';

/** @import { Machine } from './findBrowsers.mjs' */

/**
 * The machine that this runs on.
 *
 * @type {Machine}
 */
export const machine = {
  env,
  platform,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
};
