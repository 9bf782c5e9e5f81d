import { createHash } from 'node:crypto';
import { cachePrefix } from '../../view/app/cachePrefix.ts';
import type { CachedFiles } from './cachedFiles.ts';
import { workerCode } from './workerCode.ts';

/** The page without content that the script draws any address into, offline. */
export const SHELL = 'shell.html';

/**
 * The source of the service worker for a site in a folder of its host, such as `/kubok/`, whose start page shows the cup
 * `home`. Its version changes with any exact file, with any cup, and with the worker's own code.
 */
export function writeWorker(base: string, files: CachedFiles, home: string): string {
  const [exact, cups] = [files.exact, files.cups].map((all) =>
    all.map(({ path, integrity }) => [base + path, integrity]),
  );
  const version = createHash('sha256')
    .update(JSON.stringify([exact, cups, files.optional]) + workerCode)
    .digest('hex')
    .slice(0, 12);
  const constants = {
    BASE: base,
    PREFIX: cachePrefix(base),
    ASSETS: `${base}assets/`,
    SHELL: base + SHELL,
    VERSION: version,
    EXACT: exact,
    CUPS: cups,
    HOME: `${base}cups/${home}.json`,
    OPTIONAL: files.optional.map((path) => base + path),
  };
  const lines = Object.entries(constants).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};`,
  );
  return [...lines, workerCode].join('\n');
}
