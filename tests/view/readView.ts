import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A file of the view: its path from the repository's root, with `/`, and its text. */
export type ViewFile = { readonly path: string; readonly code: string };

/** Every code file of a room whose name ends so: `.tsx` for the components alone. */
export const readRoom = (room: string, end: RegExp): ViewFile[] =>
  readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name))
    .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

/** The same for the view. */
export const readView = (end: RegExp): ViewFile[] => readRoom('src/view', end);
