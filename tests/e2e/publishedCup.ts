import { readFileSync } from 'node:fs';
import type { Cup } from '../../src/cup/cup.ts';

/** The data set of the cup that the page shows, as it is published. */
export const publishedText = readFileSync(
  new URL('../../public/cups/kazakhstan-cup-1992.json', import.meta.url),
  'utf8',
);

/** A copy of the data set, for a test to change as it likes. */
export const readPublished = (): Cup => JSON.parse(publishedText);
