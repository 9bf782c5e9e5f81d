import { statSync } from 'node:fs';
import { env, platform } from 'node:process';
import { findBrowser } from './findBrowser.mjs';
import { runCommand } from './runCommand.mjs';

/**
 * @import { Engine } from './engine.ts'
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
 * A browser of this machine; where there is none and Playwright has one of its own, it is asked to download that.
 *
 * @param {Engine} engine
 * @returns {Browser | undefined}
 */
export const provideBrowser = (engine) => {
  const found = findBrowser(engine, machine);
  if (found || !engine.own) return found;
  console.log(`No ${engine.name} found; asking Playwright to download its own.`);
  runCommand(engine.own.installCommand, { env: patience, quiet: true });
  return findBrowser(engine, machine);
};
