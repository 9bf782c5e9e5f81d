import { createHash } from 'node:crypto';
import { workerCode } from './workerCode.ts';

/** A file that is kept for a reader who is offline: its path below the site's folder, and the hash of its content. */
export type KeptFile = { readonly path: string; readonly integrity: string };

/** What a service worker is made from: the folder of its host that the site stands in, and what it keeps. */
export type Worker = { readonly base: string; readonly files: readonly KeptFile[] };

/** The page without content that any address can be drawn in. */
export const SHELL = 'shell.html';

/** The source of the service worker that keeps these files: the same for the same files, in whatever order. */
export function writeWorker({ base, files }: Worker): string {
  const sorted = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const kept = sorted.map(({ path, integrity }) => [base + path, integrity]);
  const version = createHash('sha256')
    .update(JSON.stringify(kept) + workerCode)
    .digest('hex')
    .slice(0, 12);
  const constants = { BASE: base, SHELL: base + SHELL, VERSION: version, FILES: kept };
  const lines = Object.entries(constants).map(
    ([name, value]) => `const ${name} = ${JSON.stringify(value)};`,
  );
  return [...lines, workerCode].join('\n');
}
