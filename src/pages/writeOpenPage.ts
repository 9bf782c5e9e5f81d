import { LANGUAGES } from '../cup/model/language.ts';
import { inLanguage } from '../view/address/language.ts';
import { OPENED } from '../view/address/opened.ts';
import type { Words } from '../view/words/en/en.ts';
import { fillTemplate } from './fillTemplate.ts';
import { prerenderPage } from './prerenderPage.tsx';
import { fileOf, urlOf, type Site, type WrittenFile } from './site.ts';
import { writeHead } from './writeHead.ts';

/** The English path of the page where one opens a cup. */
export const OPEN_PATH = `/${OPENED}/`;

/** Prerenders the page where one opens a cup, in a language. What a link to it holds is known in a browser alone. */
export async function writeOpenPage(site: Site, words: Words): Promise<WrittenFile> {
  const { language } = words;
  const path = inLanguage(OPEN_PATH, language);
  const { title, body } = await prerenderPage(undefined, path, words);
  const url = urlOf(site, path);
  const tags = writeHead({
    title,
    description: words.opening.intro,
    siteName: words.title([]),
    ...(url !== undefined && { url, alternates: alternatesOf(site) }),
  });
  const early = [
    ...site.fonts[language],
    ...site.words[language],
    ...(site.parts.get(OPENED) ?? []),
  ];
  const head = [tags, ...early].join('\n    ');
  return {
    path: fileOf(path),
    content: fillTemplate(site.template, { head, body, path, language }),
  };
}

/** The absolute addresses of the page in every language. */
const alternatesOf = (site: Site) =>
  LANGUAGES.flatMap((language) => {
    const url = urlOf(site, inLanguage(OPEN_PATH, language));
    return url === undefined ? [] : [{ language, url }];
  });
