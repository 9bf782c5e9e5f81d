import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';

/** The words of the small picture of a large bracket, and of what is in view, in Kazakh. */
export const minimap: Words['minimap'] = {
  label: 'Тордағы орныңыз',
  where: (round, first, last, of) =>
    `${isolate(round)}: ${first === last ? `${first}-матч` : `${first}–${last}-матчтар`}, барлығы ${of}`,
  nowhere: 'Бірде-бір матч көрінбейді.',
  inView: (first, last) => (first === last ? `көрінгені ${first}` : `көрінгені ${first}–${last}`),
  noneInView: 'ештеңе көрінбейді',
};
