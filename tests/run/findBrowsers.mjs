import { posix, win32 } from 'node:path';

/** @import { Engine } from './engine.ts' */

/**
 * What is asked of a machine: its environment, its kind as `process.platform` names it, and its files.
 *
 * @typedef {object} Machine
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} platform
 * @property {(path: string) => boolean} isFile
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
 * @param {string} command
 * @param {Machine} machine
 * @returns {string[]}
 */
const listCommandPaths = (command, { env }) =>
  (env['PATH'] ?? '')
    .split(posix.delimiter)
    .filter(Boolean)
    .map((folder) => posix.join(folder, command));

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {boolean}
 */
const hasNeeds = ({ needs = [] }, machine) =>
  needs.every((paths) =>
    paths
      .flatMap((path) => (path.includes('/') ? [path] : listCommandPaths(path, machine)))
      .some(machine.isFile),
  );

/**
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {string[]}
 */
const listPaths = (engine, machine) => {
  if (machine.platform === 'win32') return listWindowsPaths(engine, machine);
  const paths = engine.commands.flatMap((command) => listCommandPaths(command, machine));
  return machine.platform === 'darwin' ? [...paths, ...engine.macPaths] : paths;
};

/**
 * The paths of an engine's browsers, the best first: the one that the engine's variable names and no other, else all
 * that are installed. None where a program that the engine needs is missing.
 *
 * @param {Engine} engine
 * @param {Machine} machine
 * @returns {readonly string[]}
 * @throws {Error} where the variable names no file
 */
export const findBrowsers = (engine, machine) => {
  const named = machine.env[engine.variable];
  if (named && !machine.isFile(named))
    throw new Error(`${engine.variable} names ${named}, and there is no such file.`);
  if (!hasNeeds(engine, machine)) return [];
  return named ? [named] : listPaths(engine, machine).filter(machine.isFile);
};
