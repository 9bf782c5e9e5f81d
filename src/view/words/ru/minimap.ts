import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';

/** The words of the small picture of a large bracket, and of what is in view, in Russian. */
export const minimap: Words['minimap'] = {
  label: 'Где вы в сетке',
  where: (round, first, last, of) =>
    `${isolate(round)}: ${first === last ? `матч ${first}` : `матчи ${first}–${last}`} из ${of}`,
  nowhere: 'Ни одного матча не видно.',
  inView: (first, last) => (first === last ? `виден ${first}` : `видны ${first}–${last}`),
  noneInView: 'не видно ни одного',
};
