import type { Language } from '../cup/model/language.ts';
import { en, type Words } from '../view/words/en/en.ts';
import { kk } from '../view/words/kk/kk.ts';
import { ru } from '../view/words/ru/ru.ts';

/** The dictionary of each language, in the order in which its pages are written. */
export const dictionaries: Readonly<Record<Language, Words>> = { en, ru, kk };
