import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file and the hash of its content, as the `integrity` of a request. */
export type ExactFile = { readonly path: string; readonly integrity: string };

/** What a service worker caches besides the shell; paths are below the site's folder. */
export type CachedFiles = {
  /** Scripts, styles, fonts and data. */
  readonly exact: readonly ExactFile[];
  /** Files whose content a host may change, and without which a page still works. */
  readonly optional: readonly string[];
};

const EXACT = /^(?:assets\/.+|cups\/(?!cup\.schema\.).+\.json|theme\.js|moved\.js)$/;
const OPTIONAL = /^(?:icons\/.+|favicon\.svg|manifest\.webmanifest)$/;

/** The files of a built site that a reader needs offline, and `pages` among them, such as aliases. */
export function cachedFiles(folder: string, pages: readonly string[]): CachedFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  return {
    exact: paths
      .filter((path) => EXACT.test(path))
      .map((path) => ({ path, integrity: hash(readFileSync(join(folder, path))) })),
    optional: [
      ...paths.filter((path) => OPTIONAL.test(path)),
      // A page is requested by its folder.
      ...pages.map((path) => path.replace(/(^|\/)index\.html$/, '$1')).toSorted(),
    ],
  };
}

const hash = (content: Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
