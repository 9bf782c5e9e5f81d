import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { GOAL, list, MATCH, plural, quote } from './grammar.ts';

const columns = {
  round: 'Раунд',
  date: 'Дата',
  home: 'Хозяева',
  score: 'Счёт',
  away: 'Гости',
  decided: 'Как решилось',
  scorers: 'Авторы голов',
};

/** A long filter in a sentence. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The words of the table, in Russian. */
export const table: Words['table'] = {
  title: 'Таблица',
  caption: (cup) => `Все матчи: ${isolate(cup)}`,
  columns,
  filter: 'Команда или бомбардир',
  round: 'Раунд',
  allRounds: 'Все раунды',
  sortBy: 'Сортировка',
  order: (column, isDescending) => columns[column] + (isDescending ? ', с конца' : ''),
  sums: ({ ties, of, matches, walkovers, goals, perMatch }) => {
    const played = plural(matches, MATCH);
    const unplayed = walkovers ? [`без игры ${walkovers}`] : [];
    const mean = perMatch === undefined ? [] : [`${perMatch} за матч`];
    const sums = [played, ...unplayed, plural(goals, GOAL), ...mean].join(', ');
    return ties === of ? `${sums}.` : `Показано ${ties} из ${of}: ${sums}.`;
  },
  part: (goals, shown, of) => `${plural(goals, GOAL)}, показано матчей: ${shown} из ${of}`,
  nothing: (filter, isInRound) =>
    filter === ''
      ? 'Такого раунда в этом кубке нет.'
      : `Ни в одном матче ${isInRound ? 'этого раунда' : 'этого кубка'} нет имени ${quote(shorten(filter))}.`,
  showAll: 'Показать все матчи',
  noDate: 'не записана',
  noGoals: 'без голов',
  noMatch: 'не состоялся',
  noScorers: 'не записаны',
  moreScorers: (goals) => `не записано авторов: ${goals}`,
  scored: ({ goals, minutes, isOwnGoal }) => {
    const count = goals === '1' ? [] : [goals];
    return [
      ...(minutes.length ? [list(minutes)] : count),
      ...(isOwnGoal ? ['(автогол)'] : []),
    ].join(' ');
  },

  exports: {
    title: 'Скачать этот кубок',
    note: 'Всегда весь кубок, что бы ни было показано выше. Чего нет в источниках, то пропущено или отмечено, но не придумано.',
    copy: 'Копия',
    download: 'Файл',
    csv: 'CSV',
    footballTxt: 'Football.TXT',
    json: 'JSON',
    record: 'Текст источника',
    copied: (format, lines) =>
      `${format}: скопировано, ${plural(lines, ['строка', 'строки', 'строк'])}.`,
    forbidden: (format) =>
      `Браузер не дал странице скопировать. Вот ${format}, чтобы выделить и скопировать:`,
  },
};
