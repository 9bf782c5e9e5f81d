import type { Cup } from '../cup/model/cup.ts';
import { LANGUAGES } from '../cup/model/language.ts';
import { indexCup } from '../cup/questions/indexCup.ts';
import { translateCup } from '../cup/questions/translateCup.ts';
import { inLanguage } from '../view/address/language.ts';
import { href } from '../view/address/navigate.ts';
import { writePlace, type KnownPlace } from '../view/address/place.ts';
import type { Words } from '../view/words/en/en.ts';
import { cupWordsOf } from '../view/words/cupWordsOf.ts';
import { cardPath } from './cardPath.ts';
import { describe } from './describe.ts';
import { prerenderPage } from './prerenderPage.tsx';
import { fillTemplate } from './fillTemplate.ts';
import { preload } from './preload.ts';
import { fileOf, urlOf, type Site, type WrittenFile } from './site.ts';
import { sportsEvent } from './sportsEvent.ts';
import { drawCard } from './writeCard.ts';
import { writeHead } from './writeHead.ts';

/** Prerenders the page of a place in a language, at its own English path or another one, such as `/`. */
export async function writePlacePage(
  site: Site,
  cup: Cup,
  place: KnownPlace,
  words: Words,
  english: string = writePlace(place),
): Promise<WrittenFile> {
  const { language } = words;
  const path = inLanguage(english, language);
  const { title, body } = await prerenderPage(cup, path, words);
  const cupFile = preload(href(`/cups/${cup.id}.json`), 'fetch');
  const parts = site.parts.get(place.view) ?? [];
  const early = [...site.fonts[language], cupFile, ...site.words[language], ...parts];
  const head = [headOf(site, cup, place, { title, words }), ...early].join('\n    ');
  return {
    path: fileOf(path),
    content: fillTemplate(site.template, { head, body, path, language }),
  };
}

type Told = { readonly title: string; readonly words: Words };

function headOf(site: Site, cup: Cup, place: KnownPlace, { title, words }: Told): string {
  const url = urlOf(site, inLanguage(writePlace(place), words.language));
  const image = urlOf(site, cardPath(place, words.language));
  const index = indexCup(translateCup(cup, cupWordsOf(words)));
  const tie = place.view === 'tie' ? index.ties.get(place.tie) : undefined;
  return writeHead({
    title,
    description: describe(index, place, words),
    siteName: words.title([]),
    ...(url !== undefined && { url, alternates: alternatesOf(site, place) }),
    ...(image !== undefined && { card: { ...drawCard(index, place, words), url: image } }),
    ...(tie && { data: sportsEvent(index, tie, words, url) }),
  });
}

/** The absolute addresses of a place in every language. */
const alternatesOf = (site: Site, place: KnownPlace) =>
  LANGUAGES.flatMap((language) => {
    const url = urlOf(site, inLanguage(writePlace(place), language));
    return url === undefined ? [] : [{ language, url }];
  });
