import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { list, quote } from './grammar.ts';

const columns = {
  round: 'Кезең',
  date: 'Күні',
  home: 'Үй иелері',
  score: 'Есеп',
  away: 'Қонақтар',
  decided: 'Қалай шешілген',
  scorers: 'Гол авторлары',
};

/** A long filter in a sentence. */
const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The words of the table, in Kazakh. */
export const table: Words['table'] = {
  title: 'Кесте',
  caption: (cup) => `Барлық матч: ${isolate(cup)}`,
  columns,
  filter: 'Команда не гол авторы',
  round: 'Кезең',
  allRounds: 'Барлық кезең',
  sortBy: 'Сұрыптау',
  order: (column, isDescending) => columns[column] + (isDescending ? ', соңынан' : ''),
  sums: ({ ties, of, matches, walkovers, goals, perMatch }) => {
    const unplayed = walkovers ? [`ойынсыз ${walkovers}`] : [];
    const mean = perMatch === undefined ? [] : [`бір матчқа ${perMatch}`];
    const sums = [`${matches} матч`, ...unplayed, `${goals} гол`, ...mean].join(', ');
    return ties === of ? `${sums}.` : `Көрсетілгені ${ties} (барлығы ${of}): ${sums}.`;
  },
  part: (goals, shown, of) => `${goals} гол, көрсетілген матч: ${shown} (барлығы ${of})`,
  nothing: (filter, isInRound) =>
    filter === ''
      ? 'Бұл кубокта мұндай кезең жоқ.'
      : `${isInRound ? 'Бұл кезеңнің' : 'Бұл кубоктың'} бірде-бір матчында ${quote(shorten(filter))} деген атау жоқ.`,
  showAll: 'Барлық матчты көрсету',
  noDate: 'жазылмаған',
  noGoals: 'голсыз',
  noMatch: 'өтпеген',
  noScorers: 'жазылмаған',
  moreScorers: (goals) => `жазылмаған автор: ${goals}`,
  scored: ({ goals, minutes, isOwnGoal }) => {
    const count = goals === '1' ? [] : [goals];
    const told = minutes.length ? [list(minutes)] : count;
    return [...told, ...(isOwnGoal ? ['(өз қақпасына)'] : [])].join(' ');
  },

  exports: {
    title: 'Бұл кубокты жүктеу',
    note: 'Жоғарыда не көрсетілсе де, әрқашан бүкіл кубок. Дереккөздерде жоғы түсіп қалған не белгіленген, ойдан қосылмаған.',
    copy: 'Көшіру',
    download: 'Жүктеу',
    csv: 'CSV',
    footballTxt: 'Football.TXT',
    json: 'JSON',
    record: 'Дереккөз мәтіні',
    copied: (format, lines) => `${format}: көшірілді, ${lines} жол.`,
    forbidden: (format) =>
      `Браузер бетке көшіруге рұқсат бермеді. Белгілеп, көшіруге арналған ${format}:`,
  },
};
