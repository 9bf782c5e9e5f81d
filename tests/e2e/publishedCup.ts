import { readFileSync } from 'node:fs';
import type { Cup } from '../../src/cup/model/cup.ts';

/** The data set of a published cup, as it is published; unless told otherwise of the one that the page shows. */
export const readText = (id = 'kazakhstan-cup-1992'): string =>
  readFileSync(new URL(`../../public/cups/${id}.json`, import.meta.url), 'utf8');

/** The data set of the cup that the page shows. */
export const publishedText = readText();

/** A copy of a data set, for a test to change as it likes. */
export const readPublished = (id?: string): Cup => JSON.parse(readText(id));
