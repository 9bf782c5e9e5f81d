import type { Cup } from '../cup/model/cup.ts';
import { LANGUAGES } from '../cup/model/language.ts';
import { inLanguage } from '../view/address/language.ts';
import { cupList, writePlace } from '../view/address/place.ts';
import type { Addresses } from './addresses.ts';
import { aliasesOf } from './aliasesOf.ts';
import { placesOf } from './placesOf.ts';
import { OPEN_PATH } from './writeOpenPage.ts';

/** All addresses, in every language: the list of cups, their pages and aliases, and the page where one opens a cup. */
export function publishedAddresses(cups: readonly Cup[]): Addresses {
  const pages = new Set([
    '/',
    OPEN_PATH,
    writePlace(cupList),
    ...cups.flatMap((cup) => placesOf(cup).map(writePlace)),
  ]);
  const aliases = cups.flatMap((cup) => [...aliasesOf(cup, pages)]);
  return {
    pages: new Set(LANGUAGES.flatMap((each) => [...pages].map((path) => inLanguage(path, each)))),
    aliases: new Map(
      LANGUAGES.flatMap((each) =>
        aliases.map(([alias, target]) => [inLanguage(alias, each), inLanguage(target, each)]),
      ),
    ),
  };
}
