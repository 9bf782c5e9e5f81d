import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Cup } from '../../src/cup/model/cup.ts';

const url = new URL('../../public/cups/kazakhstan-cup-1992.json', import.meta.url);

/** The committed text of the bundled data set. */
export const bundledText: string = readFileSync(url, 'utf8');

/** The bundled cup, a fresh copy that a test may break. */
export const bundledCup = (): Cup => v.parse(Cup, JSON.parse(bundledText));
