import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';

/** The words of the menu that shares a page. */
export const share: Words['share'] = {
  share: 'Поделиться',
  note: 'Ссылка, картинка, цитата',
  link: 'Ссылка',
  copyLink: 'Скопировать ссылку',
  sheet: 'Отправить в приложение',
  copied: 'Скопировано.',
  refused: 'Браузер не дал странице скопировать. Вот текст, чтобы скопировать вручную:',
  address: 'Адрес этой страницы',
  picture: 'Картинка',
  bracket: 'Сетка',
  road: (team) => `Сетка, выделен путь команды: ${isolate(team)}`,
  card: 'Карточка',
  format: { landscape: 'Широкая', portrait: 'Высокая', story: 'Сторис' },
  size: (width, height) => `${width} × ${height}`,
  colours: 'Цвета',
  theme: { light: 'Светлые', dark: 'Тёмные' },
  download: { png: 'Скачать PNG', svg: 'Скачать SVG' },
  send: 'Отправить картинку',
  saving: (name) => `Загружается ${name}.`,
  notDrawn: 'Браузер не смог сделать PNG. В SVG та же картинка, чёткая при любом размере.',
};

/** The words of a citation. */
export const cite: Words['cite'] = {
  title: 'Цитировать',
  tie: (home, away, score) =>
    score === undefined ? `${home} – ${away} (без игры)` : `${home} ${score} ${away}`,
  plain: 'Простой текст',
  copyPlain: 'Скопировать текст',
  wiki: 'Викитекст',
  copyWiki: 'Скопировать викитекст',
  line: (line) => `К строке ${line} источника`,
  reference: ({ what, where, source, quoted, site, url, day }) =>
    [
      what,
      ...(where.length > 0 ? [where.join(', ')] : []),
      quoted ? `${source}, строка ${quoted.line}: «${quoted.text}»` : source,
      `${site}, ${url} (дата обращения: ${day})`,
    ].join('. '),
};

/** The words of the bracket that others embed. */
export const embed: Words['embed'] = {
  title: 'Встроить',
  note: 'Поставьте эту сетку на свой сайт. Матчи открываются на Kubok в новой вкладке.',
  show: 'Предпросмотр',
  snippet: 'HTML',
  copy: 'Скопировать HTML',
  frame: (cup) => `${cup}: сетка турнира`,
};
