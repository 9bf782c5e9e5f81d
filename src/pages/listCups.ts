import type { Plugin } from 'vite';
import { summarise } from '../cup/questions/summarise.ts';
import { sketchBracket } from '../layout/bracket/sketchBracket.ts';
import { readCups } from './readCups.ts';

const NAME = 'virtual:cups';
const RESOLVED = `\0${NAME}`;

/**
 * A Vite plugin with the module `virtual:cups`: a summary and a sketch of every cup in a folder, the newest first, so
 * that a list of them fetches none of them.
 */
export const listCups = (folder: string): Plugin => ({
  name: 'kubok:list-cups',
  resolveId: (id) => (id === NAME ? RESOLVED : undefined),
  load: (id) =>
    id === RESOLVED ? `export const cups = ${JSON.stringify(summariseCups(folder))};` : undefined,
});

const summariseCups = (folder: string) =>
  readCups(folder)
    .map((cup) => ({ ...summarise(cup), sketch: sketchBracket(cup) }))
    .toSorted((a, b) => (b.days[0] ?? '').localeCompare(a.days[0] ?? ''));
