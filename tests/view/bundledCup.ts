import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { Cup } from '../../src/cup/model/cup.ts';

/** The bundled cup, a fresh copy; for tests within a page, where a module's address is no file. */
export const bundledCup = (): Cup =>
  v.parse(Cup, JSON.parse(readFileSync('public/cups/kazakhstan-cup-1992.json', 'utf8')));
