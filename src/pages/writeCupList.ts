import { LANGUAGES, type Language } from '../cup/model/language.ts';
import { indexCup } from '../cup/questions/indexCup.ts';
import { translateCup } from '../cup/questions/translateCup.ts';
import { drawListCard } from '../picture/card/drawListCard.ts';
import { inLanguage } from '../view/address/language.ts';
import { CUPS, cupList, writePlace } from '../view/address/place.ts';
import { cupWordsOf } from '../view/words/cupWordsOf.ts';
import type { Words } from '../view/words/en/en.ts';
import { writePng } from './cards/writePng.ts';
import { fillTemplate } from './fillTemplate.ts';
import { prerenderPage } from './prerenderPage.tsx';
import { fileOf, urlOf, type Site, type WrittenFile } from './site.ts';
import { writeHead } from './writeHead.ts';

/** The path of the list of cups in a language, which is also that of the folder of its card. */
const pathIn = (language: Language): string => inLanguage(writePlace(cupList), language);

/** Prerenders the list of cups in a language, and its social card where the site's origin is known. */
export async function* writeCupList(site: Site, words: Words): AsyncGenerator<WrittenFile> {
  const { language } = words;
  const path = pathIn(language);
  const card = drawCard(site, words);
  const { title, body } = await prerenderPage(undefined, path, words);
  const url = urlOf(site, path);
  const cardUrl = urlOf(site, `${path}card.png`);
  const tags = writeHead({
    title,
    description: words.cupList.intro,
    siteName: words.title([]),
    ...(url !== undefined && { url, alternates: alternatesOf(site) }),
    ...(cardUrl !== undefined && { card: { ...card, url: cardUrl } }),
  });
  const early = [...site.fonts[language], ...site.words[language], ...(site.parts.get(CUPS) ?? [])];
  const head = [tags, ...early].join('\n    ');
  yield {
    path: fileOf(path),
    content: fillTemplate(site.template, { head, body, path, language }),
  };
  if (cardUrl !== undefined) yield { path: `${path.slice(1)}card.png`, content: writePng(card) };
}

const drawCard = ({ cups }: Site, words: Words) =>
  drawListCard(
    words.cupList.title,
    cups.map((cup) => indexCup(translateCup(cup, cupWordsOf(words)))),
    words,
  );

/** The absolute addresses of the list in every language. */
const alternatesOf = (site: Site) =>
  LANGUAGES.flatMap((language) => {
    const url = urlOf(site, pathIn(language));
    return url === undefined ? [] : [{ language, url }];
  });
