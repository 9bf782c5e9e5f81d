import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file of the view: its path from the repository's root, with `/`, and its text. */
export type ViewFile = { readonly path: string; readonly code: string };

/** Every code file of a room whose name ends so. */
export const readRoom = (room: string, end: RegExp): ViewFile[] =>
  readdirSync(join(root, 'src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name))
    .map((name) => `src/${room}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** Every code file of the view whose name ends so: `.tsx` for the components alone. */
export const readView = (end: RegExp): ViewFile[] => readRoom('view', end);
