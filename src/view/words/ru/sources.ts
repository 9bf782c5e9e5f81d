import type { Words } from '../en/en.ts';
import { plural } from './grammar.ts';

/** The words of the page of sources, in Russian. */
export const sources: Words['sources'] = {
  title: 'Источники',
  intro:
    'Всё здесь взято из главного источника или следует из него, если рядом не назван второй источник.',
  kind: { record: 'Главный источник', second: 'Второй источник' },
  licence: (licence) => `лицензия ${licence}`,
  noLicence: 'лицензия не известна',
  read: (day) => `дата обращения: ${day}`,
  noAddress: 'адрес не известен',
  text: (lines) =>
    `Текст главного источника, ${plural(lines, ['строка', 'строки', 'строк'])}, и что получилось из каждой`,
};
