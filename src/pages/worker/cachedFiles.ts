import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file and the hash of its content, as the `integrity` of a request. */
export type ExactFile = { readonly path: string; readonly integrity: string };

/** What a service worker caches besides the shell; paths are below the site's folder. */
export type CachedFiles = {
  /** Scripts, styles and fonts. */
  readonly exact: readonly ExactFile[];
  /** The data of each cup, which is cached when the cup is visited. */
  readonly cups: readonly ExactFile[];
  /** Files whose content a host may change, and without which a page still works. */
  readonly optional: readonly string[];
};

const EXACT = /^(?:assets\/.+|theme\.js)$/;
const CUPS = /^cups\/(?!cup\.schema\.).+\.json$/;
const OPTIONAL = /^(?:icons\/.+|favicon\.svg|manifest\.webmanifest)$/;

/** The files of a built site that a reader needs offline. */
export function cachedFiles(folder: string): CachedFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  const exactly = (names: RegExp) =>
    paths
      .filter((path) => names.test(path))
      .map((path) => ({ path, integrity: hash(readFileSync(join(folder, path))) }));
  return {
    exact: exactly(EXACT),
    cups: exactly(CUPS),
    optional: paths.filter((path) => OPTIONAL.test(path)),
  };
}

const hash = (content: Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
