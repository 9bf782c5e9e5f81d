import type { Language } from '../../cup/model/language.ts';

/**
 * What a page says where a script of it does not come, in each language: the script may be the dictionary itself, so
 * these words are loaded with the page.
 */
export const unhydrated: Readonly<
  Record<Language, { readonly sentence: string; readonly retry: string }>
> = {
  en: {
    sentence:
      'A script of this page could not be loaded. Everything can be read; some buttons do not work yet.',
    retry: 'Try again',
  },
  ru: {
    sentence:
      'Скрипт этой страницы не загрузился. Всё можно читать; некоторые кнопки пока не работают.',
    retry: 'Повторить',
  },
  kk: {
    sentence:
      'Бұл беттің скрипті жүктелмеді. Бәрін оқуға болады; кейбір түймелер әзірге жұмыс істемейді.',
    retry: 'Қайталау',
  },
};
