import type { Cup } from '../cup/cup.ts';
import { indexCup } from '../cup/indexCup.ts';
import { href } from '../view/navigate.ts';
import { writePlace } from '../view/place.ts';
import { enHead as words } from '../view/words/enHead.ts';
import { keepAddresses } from './addresses.ts';
import { aliasPage } from './aliasPage.ts';
import { hasCard } from './cardPath.ts';
import { writeRobots, writeSitemap } from './crawling.ts';
import { notFoundPage } from './notFoundPage.ts';
import { placesOf } from './placesOf.ts';
import { publishedAddresses } from './publishedAddresses.ts';
import { fileOf, urlOf, type Site, type WrittenFile } from './site.ts';
import { shellPage } from './shellPage.ts';
import { SHELL } from './worker/writeWorker.ts';
import { writeCard } from './writeCard.ts';
import { writePlacePage } from './writePlacePage.ts';

/** Every page of a site, one by one, and what search engines read of it. Rejects where a listed address is lost. */
export async function* writePages(site: Site): AsyncGenerator<WrittenFile> {
  const { cups, listed } = site;
  const { aliases } = keepAddresses(listed, publishedAddresses(cups));
  for (const cup of cups) yield* writeCupPages(site, cup);
  for (const [alias, target] of aliases) yield writeAlias(site, alias, target);
  yield { path: '404.html', content: notFoundPage(site.template, cups, words) };
  yield { path: SHELL, content: shellPage(site, words) };
  yield* writeCrawling(site);
}

async function* writeCupPages(site: Site, cup: Cup): AsyncGenerator<WrittenFile> {
  const index = indexCup(cup);
  for (const place of placesOf(cup)) {
    yield await writePlacePage(site, index, place);
    // Only an absolute address leads to a card.
    if (site.origin !== undefined && hasCard(place)) yield writeCard(index, place);
  }
  if (cup.id === import.meta.env.VITE_DEFAULT_CUP)
    yield await writePlacePage(site, index, { view: 'bracket', cup: cup.id }, '/');
}

function writeAlias(site: Site, alias: string, target: string): WrittenFile {
  const address = href(target);
  const sentence = words.head.alias(address);
  const content = aliasPage(address, urlOf(site, target), sentence);
  return { path: fileOf(alias), content, leadsOn: true };
}

function* writeCrawling(site: Site): Generator<WrittenFile> {
  const places = site.cups.flatMap(placesOf);
  const urls = places.flatMap((place) => urlOf(site, writePlace(place)) ?? []);
  if (urls.length > 0) yield { path: 'sitemap.xml', content: writeSitemap(urls) };
  const sitemap = urls.length > 0 ? urlOf(site, '/sitemap.xml') : undefined;
  yield { path: 'robots.txt', content: writeRobots(sitemap) };
}
