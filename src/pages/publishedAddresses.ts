import type { Cup } from '../cup/cup.ts';
import { writePlace } from '../view/place.ts';
import type { Addresses } from './addresses.ts';
import { aliasesOf } from './aliasesOf.ts';
import { placesOf } from './placesOf.ts';

/** All addresses that cups have by what is in them. */
export function publishedAddresses(cups: readonly Cup[]): Addresses {
  const pages = new Set(['/', ...cups.flatMap((cup) => placesOf(cup).map(writePlace))]);
  const aliases = new Map(cups.flatMap((cup) => [...aliasesOf(cup, pages)]));
  return { pages, aliases };
}
