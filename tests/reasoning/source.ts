import { readFileSync } from 'node:fs';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The bundled record as `npm run data` reads it. */
export const source = {
  id: 'kazakhstan-cup-1992',
  text: read('src/source/kazakhstan-cup-1992.txt'),
  annotations: JSON.parse(read('src/source/kazakhstan-cup-1992.annotations.json')) as unknown,
};

/** A committed file of the data set. */
export const published = (name: string): string => read(`public/cups/${name}`);
