import type { CupIndex } from '../cup/indexCup.ts';
import { href } from '../view/navigate.ts';
import { writePlace, type KnownPlace } from '../view/place.ts';
import { enHead as words } from '../view/words/enHead.ts';
import { cardPath } from './cardPath.ts';
import { describe } from './describe.ts';
import { drawPage } from './drawPage.tsx';
import { fillTemplate } from './fillTemplate.ts';
import { preload } from './preload.ts';
import { fileOf, urlOf, type Site, type WrittenFile } from './site.ts';
import { sportsEvent } from './sportsEvent.ts';
import { writeHead } from './writeHead.ts';

/** The page of a place, at a path that shows it: the place's own, unless told otherwise. */
export async function writePlacePage(
  site: Site,
  index: CupIndex,
  place: KnownPlace,
  path: string = writePlace(place),
): Promise<WrittenFile> {
  const { title, body } = await drawPage(index.cup, path);
  const cupFile = preload(href(`/cups/${index.cup.id}.json`), 'fetch');
  const early = [...site.preloads, cupFile, ...(site.parts.get(place.view) ?? [])];
  const head = [headOf(site, index, place, title), ...early].join('\n    ');
  return {
    path: fileOf(path),
    content: fillTemplate(site.template, {
      head,
      body,
      drawnFor: { path, seal: site.seals.get(index.cup.id) },
    }),
  };
}

function headOf(site: Site, index: CupIndex, place: KnownPlace, title: string): string {
  const url = urlOf(site, writePlace(place));
  const card = urlOf(site, cardPath(place));
  const tie = place.view === 'tie' ? index.ties.get(place.tie) : undefined;
  const description = describe(index, place, words);
  return writeHead({
    title,
    description,
    siteName: words.title([]),
    ...(url !== undefined && { url }),
    ...(card !== undefined && { card: { url: card, alt: description } }),
    ...(tie && { data: sportsEvent(index, tie, words, url) }),
  });
}
