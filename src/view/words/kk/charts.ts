import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { upperFirst } from '../grammar.ts';
import { list } from './grammar.ts';

const names = (all: readonly string[]): string => list(all.map(isolate));

/** `6 гол`; where several have as many, each of them. */
const most = (count: number, goals: number): string =>
  count > 1 ? `әрқайсысында ${goals} гол` : `${goals} гол`;

/** The words of the charts, in Kazakh. */
export const charts: Words['charts'] = {
  asTable: 'Кесте түрінде көрсету',
  tableOf: (chart) => `${chart}: кесте`,
  showAll: (count) => `Барлығын көрсету (${count})`,
  showFewer: 'Азырақ көрсету',
  pick: (what) => `Белгілеу: ${what}`,
  tie: (home, score, away) => `${isolate(home)} ${score} ${isolate(away)}`,
  mark: (match, count, day) =>
    `${count === undefined ? '' : `${count}: `}${match}${day === undefined ? '' : `, ${day}`}`,
  round: 'Кезең',
  team: 'Команда',
  goals: 'Голдар',
  matches: 'Матчтар',

  byRound: {
    name: 'Кезеңдер бойынша голдар',
    title: (rounds, goals, all) =>
      goals === 0
        ? 'Бірде-бір гол жазылмаған.'
        : `Ең көп гол: ${names(rounds)}, ${most(rounds.length, goals)} (барлығы ${all}).`,
    note: (hasDots, mean, isWhole) =>
      `${hasDots ? 'Бір нүкте – бір гол; реңк матч сайын ауысады. ' : ''}${isWhole ? 'Бүкіл кубок бойынша' : 'Әзірге'} бір матчқа орта есеппен: ${mean}.`,
    perMatch: (mean) => `бір матчқа ${mean}`,
    perMatchHead: 'Бір матчқа',
    noMatch: 'матч болмаған',
    days: 'Күндер',
    noDate: 'күні белгісіз',
  },

  scorers: {
    name: 'Үздік сұрмергендер',
    title: (scorers, goals, isOpen, { all, named }) => {
      if (scorers.length === 0) return 'Бірде-бір гол авторы жазылмаған.';
      const figure = isOpen ? `кемінде ${goals}` : most(scorers.length, goals);
      const who = `ең көп гол соққан: ${list(scorers.map(isolate), isOpen ? 'немесе' : 'және')}, ${figure}.`;
      return named < all
        ? `Дереккөзде авторы аталған гол: ${named} (барлығы ${all}); солардың ішінде ${who}`
        : upperFirst(who);
    },
    certain: 'Дереккөз бойынша.',
    reported: 'Тек екінші дереккөзде.',
    open: 'Мүмкін: қай ойыншы соққанын дереккөз айтпайды.',
    scored: {
      certain: (count) => `${count} гол`,
      reported: (count) => `екінші дереккөзде ${count} гол`,
      open: (count) => `мүмкін, ${count} гол`,
    },
    scorer: 'Гол авторы',
    byRecord: 'Дереккөз бойынша',
    withSources: 'Екінші дереккөздермен бірге',
  },

  teams: {
    name: 'Соққан және жіберген голдар',
    title: (teams, goals) =>
      goals === 0
        ? 'Бірде-бір команда гол соқпаған.'
        : `Ең көп гол соққан: ${names(teams)}, ${most(teams.length, goals)}.`,
    note: 'Оңға қарай соққан, солға қарай жіберген голдар; бір бөлік – бір матч.',
    figure: (scored, conceded) => `соққаны ${scored} · жібергені ${conceded}`,
    scored: (count) => `соққаны ${count}`,
    conceded: (count) => `жібергені ${count}`,
    scoredHead: 'Соққаны',
    concededHead: 'Жібергені',
  },
};
