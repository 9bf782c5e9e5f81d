import type { Cup } from '../cup/model/cup.ts';
import { indexCup } from '../cup/questions/indexCup.ts';
import { translateCup } from '../cup/questions/translateCup.ts';
import { href } from '../view/address/navigate.ts';
import { cupList, writePlace } from '../view/address/place.ts';
import { inLanguage, readLanguage } from '../view/address/language.ts';
import { cupWordsOf } from '../view/words/cupWordsOf.ts';
import type { Words } from '../view/words/en/en.ts';
import { LANGUAGES } from '../cup/model/language.ts';
import { keepAddresses } from './addresses.ts';
import { aliasPage } from './aliasPage.ts';
import { hasCard } from './cardPath.ts';
import { dictionaries } from './dictionaries.ts';
import { writeRobots, writeSitemap } from './crawling.ts';
import { notFoundPage } from './notFoundPage.ts';
import { placesOf } from './placesOf.ts';
import { publishedAddresses } from './publishedAddresses.ts';
import { fileOf, urlOf, type Site, type WrittenFile } from './site.ts';
import { shellPage } from './shellPage.ts';
import { SHELL } from './worker/writeWorker.ts';
import { writeCard } from './writeCard.ts';
import { writeCupList } from './writeCupList.ts';
import { OPEN_PATH, writeOpenPage } from './writeOpenPage.ts';
import { writePlacePage } from './writePlacePage.ts';

/** Prerenders every page of a site, one by one, with its cards, sitemap and robots.txt. Rejects where a listed address is lost. */
export async function* writePages(site: Site): AsyncGenerator<WrittenFile> {
  const { cups, listed } = site;
  const now = publishedAddresses(cups);
  const { aliases } = keepAddresses(listed, now);
  for (const words of Object.values(dictionaries)) {
    yield* writeCupList(site, words);
    for (const cup of cups) {
      yield* writeCupPages(site, cup, words);
      yield* writeCards(site, cup, words);
    }
    yield await writeOpenPage(site, words);
  }
  // The script of the 404 page finds where the aliases of today lead.
  for (const [alias, target] of aliases)
    if (!now.aliases.has(alias)) yield writeAlias(site, alias, target);
  yield { path: '404.html', content: notFoundPage(site.template, cups, dictionaries.en) };
  yield { path: SHELL, content: shellPage(site, dictionaries.en) };
  yield* writeCrawling(site);
}

async function* writeCupPages(site: Site, cup: Cup, words: Words): AsyncGenerator<WrittenFile> {
  for (const place of placesOf(cup)) yield await writePlacePage(site, cup, place, words);
  if (cup.id === import.meta.env.VITE_DEFAULT_CUP)
    yield await writePlacePage(site, cup, { view: 'bracket', cup: cup.id }, words, '/');
}

/** The social cards of a cup in a language. Only an absolute address leads to a card. */
function* writeCards(site: Site, cup: Cup, words: Words): Generator<WrittenFile> {
  if (site.origin === undefined) return;
  const index = indexCup(translateCup(cup, cupWordsOf(words)));
  for (const place of placesOf(cup)) if (hasCard(place)) yield writeCard(index, place, words);
}

function writeAlias(site: Site, alias: string, target: string): WrittenFile {
  const address = href(target);
  const language = readLanguage(target);
  const sentence = dictionaries[language].head.alias(address);
  const to = { address, url: urlOf(site, target), script: href('/moved.js'), language };
  const content = aliasPage(to, sentence);
  return { path: fileOf(alias), content };
}

function* writeCrawling(site: Site): Generator<WrittenFile> {
  const places = [cupList, ...site.cups.flatMap(placesOf)];
  const paths = [...places.map(writePlace), OPEN_PATH];
  const urls = LANGUAGES.flatMap((language) =>
    paths.flatMap((path) => urlOf(site, inLanguage(path, language)) ?? []),
  );
  if (urls.length > 0) yield { path: 'sitemap.xml', content: writeSitemap(urls) };
  const sitemap = urls.length > 0 ? urlOf(site, '/sitemap.xml') : undefined;
  yield { path: 'robots.txt', content: writeRobots(sitemap) };
}
