import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';

/** The words of the menu that shares a page. */
export const share: Words['share'] = {
  share: 'Бөлісу',
  note: 'Сілтеме, сурет, дәйексөз',
  link: 'Сілтеме',
  copyLink: 'Сілтемені көшіру',
  sheet: 'Қолданбаға жіберу',
  copied: 'Көшірілді.',
  refused: 'Браузер бетке көшіруге рұқсат бермеді. Қолмен көшіруге арналған мәтін:',
  address: 'Осы беттің мекенжайы',
  picture: 'Сурет',
  bracket: 'Тор',
  road: (team) => `Тор, белгіленген жол: ${isolate(team)}`,
  card: 'Карточка',
  format: { landscape: 'Енді', portrait: 'Биік', story: 'Сторис' },
  size: (width, height) => `${width} × ${height}`,
  colours: 'Түстер',
  theme: { light: 'Ашық', dark: 'Күңгірт' },
  download: { png: 'PNG жүктеу', svg: 'SVG жүктеу' },
  send: 'Суретті жіберу',
  saving: (name) => `Жүктелуде: ${name}.`,
  notDrawn: 'Браузер PNG жасай алмады. SVG – сол сурет, кез келген өлшемде анық.',
};

/** The words of a citation. */
export const cite: Words['cite'] = {
  title: 'Дәйексөз алу',
  tie: (home, away, score) =>
    score === undefined ? `${home} – ${away} (ойынсыз)` : `${home} ${score} ${away}`,
  plain: 'Қарапайым мәтін',
  copyPlain: 'Мәтінді көшіру',
  wiki: 'Викимәтін',
  copyWiki: 'Викимәтінді көшіру',
  line: (line) => `Дереккөздің ${line}-жолына өту`,
  reference: ({ what, where, source, quoted, site, url, day }) =>
    [
      what,
      ...(where.length > 0 ? [where.join(', ')] : []),
      quoted ? `${source}, ${quoted.line}-жол: «${quoted.text}»` : source,
      `${site}, ${url} (қаралған күні: ${day})`,
    ].join('. '),
};

/** The words of the bracket that others embed. */
export const embed: Words['embed'] = {
  title: 'Ендіру',
  note: 'Бұл торды өз сайтыңызға қойыңыз. Матчтар Kubok сайтында жаңа қойындыда ашылады.',
  show: 'Алдын ала көру',
  snippet: 'HTML',
  copy: 'HTML көшіру',
  frame: (cup) => `${cup}: турнир торы`,
};
