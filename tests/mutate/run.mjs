/**
 * Changes the code of a room in every way that Stryker knows, and counts the changes that its tests notice:
 * `npm run mutate -- parser`, or all four rooms, one after another. Stryker has a lockfile of its own beside this.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const here = import.meta.dirname;
const rooms =
  process.argv.length > 2 ? process.argv.slice(2) : ['layout', 'parser', 'cup', 'reasoning'];

/**
 * Whether a command ended well.
 *
 * @param {string} command
 * @param {string} cwd
 * @param {Readonly<Record<string, string>>} env
 */
const run = (command, cwd, env = {}) =>
  spawnSync(command, { shell: true, stdio: 'inherit', cwd, env: { ...process.env, ...env } })
    .status === 0;

const isReady = existsSync(join(here, 'node_modules')) || run('npm ci', here);
const stryker = 'node tests/mutate/node_modules/@stryker-mutator/core/bin/stryker.js run';
const failed = rooms.filter(
  (room) =>
    !run(`${stryker} tests/mutate/stryker.json -m "src/${room}/**/*.ts"`, join(here, '../..'), {
      KUBOK_ROOM: room,
    }),
);
process.exitCode = isReady && failed.length === 0 ? 0 : 1;
