import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { quote } from './grammar.ts';

/** The words of the page of the record, in Russian. */
export const record: Words['record'] = {
  title: 'Текст источника',
  intro:
    'Главный источник по этому кубку, слово в слово, с опечатками. Рядом с каждой строкой – что из неё получилось; прочитанное иначе, чем напечатано, отмечено, с объяснением.',
  line: (line) => `Строка ${line}`,
  noLine: (asked, last) =>
    `Строки ${quote(asked)} в источнике нет: строки пронумерованы от 1 до ${last}.`,
  from: (line) => `Что получилось из строки ${line}`,
  round: 'раунд',
  tie: 'матч',
  tieOf: (home, away) => `${isolate(home)} – ${isolate(away)}`,
  checked: 'проверено',
};
