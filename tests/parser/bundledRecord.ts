import { readFileSync } from 'node:fs';

/** The text of the record that comes with the house. */
export const bundledRecord = readFileSync(
  new URL('../../src/source/kazakhstan-cup-1992.txt', import.meta.url),
  'utf8',
);
