import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { upperFirst } from '../grammar.ts';
import { GOAL, list, plural } from './grammar.ts';

const names = (all: readonly string[]): string => list(all.map(isolate));

const each = (count: number): string => (count > 1 ? 'по ' : '');

/** The words of the charts, in Russian. */
export const charts: Words['charts'] = {
  asTable: 'Показать таблицей',
  tableOf: (chart) => `${chart}: таблица`,
  showAll: (count) => `Показать все (${count})`,
  showFewer: 'Показать меньше',
  pick: (what) => `Выделить: ${what}`,
  tie: (home, score, away) => `${isolate(home)} ${score} ${isolate(away)}`,
  mark: (match, count, day) =>
    `${count === undefined ? '' : `${count}: `}${match}${day === undefined ? '' : `, ${day}`}`,
  round: 'Раунд',
  team: 'Команда',
  goals: 'Голы',
  matches: 'Матчи',

  byRound: {
    name: 'Голы по раундам',
    title: (rounds, most, all) =>
      most === 0
        ? 'Ни один гол не записан.'
        : `Больше всего голов: ${names(rounds)}, ${each(rounds.length)}${most} из ${all}.`,
    note: (hasDots, mean, isWhole) =>
      `${hasDots ? 'Одна точка – один гол; оттенок меняется от матча к матчу. ' : ''}В среднем за матч ${isWhole ? 'по всему кубку' : 'пока что'}: ${mean}.`,
    perMatch: (mean) => `${mean} за матч`,
    perMatchHead: 'За матч',
    noMatch: 'матчей не было',
    days: 'Дни',
    noDate: 'без даты',
  },

  scorers: {
    name: 'Лучшие бомбардиры',
    title: (scorers, most, isOpen, { all, named }) => {
      if (scorers.length === 0) return 'Ни один автор гола не записан.';
      const figure = isOpen ? `не меньше ${most}` : `${each(scorers.length)}${plural(most, GOAL)}`;
      const who = `больше всего забили: ${list(scorers.map(isolate), isOpen ? 'или' : 'и')}, ${figure}.`;
      return named < all
        ? `Источник называет авторов голов: ${named} из ${all}; среди них ${who}`
        : upperFirst(who);
    },
    certain: 'По источнику.',
    reported: 'Только во втором источнике.',
    open: 'Возможно: источник не говорит, кто из партнёров забил.',
    scored: {
      certain: (count) => plural(count, GOAL),
      reported: (count) => `${plural(count, GOAL)} во втором источнике`,
      open: (count) => `возможно, ${plural(count, GOAL)}`,
    },
    scorer: 'Бомбардир',
    byRecord: 'По источнику',
    withSources: 'С учётом вторых источников',
  },

  teams: {
    name: 'Забитые и пропущенные голы',
    title: (teams, most) =>
      most === 0
        ? 'Ни одна команда не забила.'
        : `Больше всего забили: ${names(teams)}, ${each(teams.length)}${plural(most, GOAL)}.`,
    note: 'Вправо – забитые голы, влево – пропущенные; один прямоугольник – один матч.',
    figure: (scored, conceded) => `забито ${scored} · пропущено ${conceded}`,
    scored: (count) => `забито ${count}`,
    conceded: (count) => `пропущено ${count}`,
    scoredHead: 'Забито',
    concededHead: 'Пропущено',
  },
};
