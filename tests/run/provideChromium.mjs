import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arch, platform } from 'node:process';
import { chromium } from '@playwright/test';
import { runCommand } from './runCommand.mjs';

/**
 * A Chromium that starts: its version, and its path unless it is Playwright's own.
 *
 * @typedef {{ readonly version: string, readonly path?: string }} Chromium
 */

const folder = join(import.meta.dirname, 'chromium');

/** @type {{ dependencies: Record<string, string> }} */
const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

const unpacked = join(
  import.meta.dirname,
  '../../node_modules/.cache/kubok/chromium',
  dependencies['@sparticuz/chromium'] ?? '',
);

/** Milliseconds that Playwright waits for its download to begin, each of the five times it tries. */
const patience = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };

/**
 * Starts a browser once: what is installed under its name may be a script that only asks for an installation, or lack
 * a library.
 *
 * @param {string} [path] none for Playwright's own
 * @returns {Promise<Chromium | undefined>}
 */
export const startChromium = async (path) => {
  const named = path === undefined ? {} : { executablePath: path };
  try {
    const browser = await chromium.launch({ ...named, timeout: 30_000 });
    const version = browser.version();
    await browser.close();
    return path === undefined ? { version } : { version, path };
  } catch {
    return undefined;
  }
};

const startUnpacked = () => startChromium(join(unpacked, 'chromium'));

const downloadOwn = () => {
  console.log('No Chromium is installed. Waiting for Playwright to download its own.');
  runCommand('npx --no playwright install --only-shell chromium', { env: patience, quiet: true });
  return startChromium();
};

const installShipped = async () => {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  console.log('Waiting for npm to install the one of @sparticuz/chromium (70 MB).');
  runCommand(`npm ci --loglevel error --prefix "${folder}"`);
  runCommand(`node "${join(folder, 'unpack.mjs')}" "${unpacked}"`);
  return startUnpacked();
};

/**
 * A Chromium to test in: the first of these paths that starts, else Playwright's own, else the one that the npm package
 * @sparticuz/chromium ships for Linux on x64. What is not there is downloaded in that order, and a line says so.
 *
 * @param {readonly string[]} paths
 * @returns {Promise<Chromium | undefined>}
 */
export const provideChromium = async (paths) => {
  const installed = paths.map((path) => () => startChromium(path));
  const sources = [...installed, () => startChromium(), startUnpacked, downloadOwn, installShipped];
  for (const source of sources) {
    const found = await source();
    if (found) return found;
  }
  return undefined;
};
