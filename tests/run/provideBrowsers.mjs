import { chromium, firefox, webkit } from './engines.mjs';
import { findBrowsers } from './findBrowsers.mjs';
import { machine } from './machine.mjs';
import { provideChromium, startChromium } from './provideChromium.mjs';

/** @import { Engine } from './engine.ts' */

/**
 * The browser of an engine: its name for a reader, and its path unless it is Playwright's own; or one sentence on why
 * there is none.
 *
 * @typedef {{ readonly name: string, readonly path?: string } | { readonly problem: string }} Browser
 */

/**
 * What came of the search for browsers: the variables that name their paths, one line that names them and the engines
 * that are left out, and a sentence for each engine that must not be.
 *
 * @typedef {object} Browsers
 * @property {Readonly<Record<string, string>>} env
 * @property {string} line
 * @property {readonly string[]} problems
 */

/**
 * The browser of an engine on this machine; a Chromium is downloaded where there is none.
 *
 * @param {Engine} engine
 * @returns {Promise<Browser | undefined>}
 */
export const provideBrowser = async (engine) => {
  try {
    const paths = findBrowsers(engine, machine);
    if (engine !== chromium) return paths[0] ? { name: engine.name, path: paths[0] } : undefined;
    const named = machine.env[engine.variable];
    const found = named ? await startChromium(named) : await provideChromium(paths);
    if (named && !found)
      throw new Error(`${engine.variable} names ${named}, which does not start.`);
    return found && { ...found, name: `${engine.name} ${found.version}` };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};

/**
 * Sorts what was found of each engine. Chromium is demanded everywhere, the others in CI.
 *
 * @param {readonly (readonly [Engine, Browser | undefined])[]} found
 * @param {boolean} isCi
 * @returns {Browsers}
 */
export const sortBrowsers = (found, isCi) => {
  const there = found.flatMap(([engine, browser]) =>
    browser && 'name' in browser ? [{ engine, ...browser }] : [],
  );
  const missing = found.flatMap(([engine, browser]) => (browser ? [] : [engine]));
  const demanded = missing.filter((engine) => isCi || engine === chromium);
  const leftOut = missing.filter((engine) => !demanded.includes(engine)).map(({ name }) => name);
  const names = there.map(({ name, path = 'Playwright’s own' }) => `${name} (${path})`).join(', ');
  return {
    env: Object.fromEntries(
      there.flatMap(({ engine, path }) => (path ? [[engine.variable, path]] : [])),
    ),
    line: `Tested in ${names}.${leftOut.length > 0 ? ` Not installed: ${leftOut.join(', ')}.` : ''}`,
    problems: [
      ...found.flatMap(([, browser]) => (browser && 'problem' in browser ? [browser.problem] : [])),
      ...demanded.map(({ advice }) => advice),
    ],
  };
};

/**
 * The browsers to test in, one of each engine that there is. A Chromium is downloaded where there is none.
 *
 * @param {boolean} isCi
 * @returns {Promise<Browsers>}
 */
export const provideBrowsers = async (isCi) => {
  const engines = [chromium, firefox, webkit];
  const found = await Promise.all(
    engines.map(async (engine) => /** @type {const} */ ([engine, await provideBrowser(engine)])),
  );
  return sortBrowsers(found, isCi);
};
