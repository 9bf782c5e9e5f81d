import { indexCup } from '../cup/indexCup.ts';
import type { Cup } from '../cup/cup.ts';
import { href } from '../view/navigate.ts';
import { writePlace, type KnownPlace } from '../view/place.ts';
import { enHead as words } from '../view/words/enHead.ts';
import { keepAddresses, type Addresses } from './addresses.ts';
import { aliasPage } from './aliasPage.ts';
import { writeRobots, writeSitemap } from './crawling.ts';
import { describe } from './describe.ts';
import { drawPage } from './drawPage.tsx';
import { fillTemplate } from './fillTemplate.ts';
import { writeTag } from './html.ts';
import { notFoundPage } from './notFoundPage.ts';
import { preload } from './preload.ts';
import { placesOf } from './placesOf.ts';
import { publishedAddresses } from './publishedAddresses.ts';
import { sportsEvent } from './sportsEvent.ts';
import { SHELL } from './worker/writeWorker.ts';
import { writeHead } from './writeHead.ts';

/** What pages are made from. */
export type Site = {
  readonly cups: readonly Cup[];
  /** The built page, empty. */
  readonly template: string;
  /** Tags of what every page asks for early. */
  readonly preloads: readonly string[];
  /** The addresses published so far. */
  readonly listed: Addresses;
  /** The absolute address the site will have, without a slash at its end; unknown where missing. */
  readonly origin: string | undefined;
};

/** A file of the site: its path below the site's folder, and its text. */
export type WrittenFile = {
  readonly path: string;
  readonly text: string;
  /** Whether it only leads on to another page. */
  readonly leadsOn?: true;
};

/** Every page of a site, one by one, and what search engines read of it. Rejects where a listed address is lost. */
export async function* writePages(site: Site): AsyncGenerator<WrittenFile> {
  const { cups, listed, origin } = site;
  const { aliases } = keepAddresses(listed, publishedAddresses(cups));
  for (const cup of cups)
    for (const place of placesOf(cup)) yield* writePlacePage(site, cup, place);
  const shown = cups.find(({ id }) => id === import.meta.env.VITE_DEFAULT_CUP);
  if (shown) yield* writePlacePage(site, shown, { view: 'bracket', cup: shown.id }, '/');
  for (const [alias, target] of aliases) yield writeAlias(alias, target, origin);
  yield { path: SHELL, text: shellPage(site) };
  yield { path: '404.html', text: notFoundPage(site.template, cups, words) };
  if (origin !== undefined) {
    const urls = cups.flatMap((cup) =>
      placesOf(cup).map((place) => urlOf(origin, writePlace(place))),
    );
    yield { path: 'sitemap.xml', text: writeSitemap(urls) };
  }
  yield { path: 'robots.txt', text: writeRobots(origin && urlOf(origin, '/sitemap.xml')) };
}

const urlOf = (origin: string, path: string): string => origin + href(path);

const fileOf = (path: string): string => `${path.slice(1)}index.html`;

async function* writePlacePage(
  { template, origin, preloads }: Site,
  cup: Cup,
  place: KnownPlace,
  path: string = writePlace(place),
): AsyncGenerator<WrittenFile> {
  const index = indexCup(cup);
  const { title, body } = await drawPage(cup, path);
  const url = origin === undefined ? undefined : urlOf(origin, writePlace(place));
  const tie = place.view === 'tie' ? index.ties.get(place.tie) : undefined;
  const early = [...preloads, preload(href(`/cups/${cup.id}.json`), 'fetch')];
  const tags = writeHead({
    title,
    description: describe(index, place, words),
    siteName: words.title([]),
    ...(url !== undefined && { url }),
    ...(tie && { data: sportsEvent(index, tie, words, url) }),
  });
  yield {
    path: fileOf(path),
    text: fillTemplate(template, { head: [tags, ...early].join('\n    '), body, path }),
  };
}

function writeAlias(alias: string, target: string, origin: string | undefined): WrittenFile {
  const url = origin === undefined ? undefined : urlOf(origin, target);
  const address = href(target);
  const text = aliasPage(address, url, words.head.alias(address));
  return { path: fileOf(alias), text, leadsOn: true };
}

/** Nothing is drawn in it yet, so that no reader sees another page's content before their own. */
const shellPage = ({ template, preloads }: Site): string => {
  const robots = writeTag('meta', { name: 'robots', content: 'noindex' });
  const title = `<title>${words.title([])}</title>`;
  return fillTemplate(template, { head: [title, robots, ...preloads].join('\n    '), body: '' });
};
