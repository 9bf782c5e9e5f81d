import { statSync } from 'node:fs';
import { env, platform } from 'node:process';
import { findBrowser } from './findBrowser.mjs';
import { runCommand } from './runCommand.mjs';

/**
 * @import { Engine } from './chromium.mjs'
 * @import { Browser, Machine } from './findBrowser.mjs'
 */

/** @type {Machine} */
const machine = {
  env,
  platform,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
};

/** Milliseconds that Playwright waits for its download to begin, each of the five times it tries. */
const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };

/**
 * A browser of this machine; where there is none, Playwright is asked to download its own.
 *
 * @param {Engine} engine
 * @returns {Browser}
 */
export const provideBrowser = (engine) => {
  const found = findBrowser(engine, machine);
  if (found) return found;
  console.log('No browser found; asking Playwright to download its own.');
  runCommand(engine.installCommand, { env: patience, quiet: true });
  return findBrowser(engine, machine) ?? { problem: engine.advice };
};
