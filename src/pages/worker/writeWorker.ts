import { createHash } from 'node:crypto';
import { cachePrefix } from '../../view/app/cachePrefix.ts';
import type { CachedFiles } from './cachedFiles.ts';
import { workerCode } from './workerCode.ts';

/** The page without content that the script draws any address into, offline. */
export const SHELL = 'shell.html';

/**
 * The source of the service worker for a site in a folder of its host, such as `/kubok/`. Its version changes with
 * any exact file and with the worker's own code.
 */
export function writeWorker(base: string, { exact, optional }: CachedFiles): string {
  const hashed = exact.map(({ path, integrity }) => [base + path, integrity]);
  const version = createHash('sha256')
    .update(JSON.stringify([hashed, optional]) + workerCode)
    .digest('hex')
    .slice(0, 12);
  const constants = {
    BASE: base,
    PREFIX: cachePrefix(base),
    ASSETS: `${base}assets/`,
    SHELL: base + SHELL,
    VERSION: version,
    EXACT: hashed,
    OPTIONAL: optional.map((path) => base + path),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};`,
  );
  return [...lines, workerCode].join('\n');
}
