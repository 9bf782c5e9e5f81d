import { posix, win32 } from 'node:path';

/**
 * @import { Engine } from './engine.ts'
 */

/**
 * What is asked of a machine: its environment, its kind as `process.platform` names it, and its files.
 *
 * @typedef {object} Machine
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform
 * @property {(path: string) => boolean} isFile
 */

/**
 * A browser's path, or one sentence on why there is none.
 *
 * @typedef {{ readonly path: string } | { readonly problem: string }} Browser
 */

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {string[]}
 */
const listWindowsPaths = ({ windowsPaths }, { env }) =>
  [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder ? windowsPaths.map((path) => win32.join(folder, path)) : [],
  );

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {string[]}
 */
const listCommandPaths = ({ commands }, machine) =>
  commands.flatMap((command) => listFoldersPaths(command, machine));

/**
 * @param {string} command
 * @param {Machine} machine
 * @returns {string[]}
 */
const listFoldersPaths = (command, { env }) =>
  (env['PATH'] ?? '')
    .split(posix.delimiter)
    .filter(Boolean)
    .map((folder) => posix.join(folder, command));

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {boolean}
 */
const isWhole = ({ needs = [] }, machine) =>
  needs.every((paths) =>
    paths
      .flatMap((path) => (path.includes('/') ? [path] : listFoldersPaths(path, machine)))
      .some(machine.isFile),
  );

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {string[]}
 */
const listPaths = (engine, machine) => {
  if (machine.platform === 'win32') return listWindowsPaths(engine, machine);
  const commandPaths = listCommandPaths(engine, machine);
  return machine.platform === 'darwin' ? [...commandPaths, ...engine.macPaths] : commandPaths;
};

/**
 * The browser to test in: the one the engine's variable names, else an installed one, else Playwright's own; nothing
 * where there is none, or where a program that it needs is missing. A variable that names no file is a problem, never passed over.
 *
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {Browser | undefined}
 */
export const findBrowser = (engine, machine) => {
  const named = machine.env[engine.variable];
  if (named) {
    const problem = `${engine.variable} names ${named}, and there is no such file.`;
    return machine.isFile(named) ? { path: named } : { problem };
  }
  const own = engine.own ? [engine.own.path] : [];
  const path = [...listPaths(engine, machine), ...own].find(machine.isFile);
  return path === undefined || !isWhole(engine, machine) ? undefined : { path };
};
