import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { KeptFile } from './writeWorker.ts';

/** All that a page may ask for. Pages themselves are not kept: any of them can be drawn in the shell. */
const ASKED_FOR =
  /^(?:assets\/.+|cups\/(?!cup\.schema\.).+\.json|icons\/.+|shell\.html|theme\.js|favicon\.svg|manifest\.webmanifest)$/;

/** The files of a built site that a reader needs offline, and `more` of it, such as pages that lead on. */
export const keptFiles = (folder: string, more: readonly string[]): readonly KeptFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => ASKED_FOR.test(path) || more.includes(path))
    // A page is asked for by its folder.
    .map((path) => ({
      path: path.replace(/(^|\/)index\.html$/, '$1'),
      integrity: hash(readFileSync(join(folder, path))),
    }));

const hash = (content: Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`;
