import { chromium } from './chromium.mjs';
import { firefox } from './firefox.mjs';
import { webkit } from './webkit.mjs';

/**
 * @import { Engine } from './engine.ts'
 * @import { Browser } from './findBrowser.mjs'
 */

/**
 * Every engine that the page is tested in.
 *
 * @type {readonly Engine[]}
 */
export const engines = [chromium, firefox, webkit];

/**
 * What came of the search for browsers: the engines that have one, with the variables that name them, those left out,
 * and a sentence for each that must not be.
 *
 * @typedef {object} Found
 * @property {readonly Engine[]} present
 * @property {Readonly<Record<string, string>>} env
 * @property {readonly Engine[]} leftOut
 * @property {readonly string[]} problems
 */

/**
 * Looks for a browser of each engine. One that is not there is left out where it is not demanded; a variable that
 * names no file is a problem everywhere.
 *
 * @param {readonly Engine[]} wanted
 * @param {(engine: Engine) => Browser | undefined} provide
 * @param {boolean} isCi
 * @returns {Found}
 */
export const findEngines = (wanted, provide, isCi) => {
  const all = wanted.map((engine) => ({ engine, browser: provide(engine) ?? judge(engine, isCi) }));
  const having = all.flatMap(({ engine, browser }) =>
    browser && 'path' in browser ? [{ engine, path: browser.path }] : [],
  );
  return {
    present: having.map(({ engine }) => engine),
    env: Object.fromEntries(having.map(({ engine, path }) => [engine.variable, path])),
    leftOut: all.filter(({ browser }) => !browser).map(({ engine }) => engine),
    problems: all.flatMap(({ browser }) =>
      browser && 'problem' in browser ? [browser.problem] : [],
    ),
  };
};

/**
 * @param {Engine} engine
 * @param {boolean} isCi
 * @returns {Browser | undefined}
 */
const judge = ({ demanded, advice }, isCi) =>
  demanded === 'always' || isCi ? { problem: advice } : undefined;

/**
 * One line on what is not tested here, or none where nothing is left out.
 *
 * @param {readonly Engine[]} leftOut
 * @returns {string | undefined}
 */
export const writeLeftOut = (leftOut) =>
  leftOut.length > 0
    ? `Left out, because not installed: ${leftOut.map(({ name }) => name).join(', ')}.`
    : undefined;
