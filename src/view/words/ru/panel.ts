import type { ByKind } from '../byKind.ts';
import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { formOf, GOAL, into, list } from './grammar.ts';
import { won } from './won.ts';

const how: ByKind = {
  score: '',
  'extra-time': ' в дополнительное время',
  penalties: ' по пенальти',
  aggregate: ' по сумме матчей',
  'away-goals': ' по голам на чужом поле',
  replay: ' в переигровке',
  lots: ' по жребию',
  awarded: ' по решению организаторов',
  walkover: ' без игры',
  both: '',
  'not-recorded': '',
};

/** What nobody recorded of how a tie was decided. */
const open: Partial<ByKind> = {
  penalties: '; счёт серии не записан',
  walkover: '; причина не записана',
  'not-recorded': '; как решился исход, не записано',
};

const TIMES = ['гол', 'гола', 'голов'] as const;

/** The words of an open tie, in Russian. */
export const panel: Words['panel'] = {
  outcome: ({ team: name, stage, next, kind, shootout, hadExtraTime }) => {
    const team = isolate(name);
    const late = hadExtraTime && kind !== 'extra-time' ? ' после дополнительного времени' : '';
    if (shootout !== undefined)
      return `${team}: победа по пенальти${late}, ${shootout}${stage === 'round' ? '' : `; ${won[stage]}`}`;
    const went = next === undefined ? won[stage] : `выход ${into(next)}`;
    return `${team}: ${went}${how[kind]}${late}${open[kind] ?? ''}`;
  },
  bothOn: (next) =>
    next === undefined ? 'Обе команды выходят дальше' : `Обе команды: выход ${into(next)}`,
  undecided: 'Исход ещё не решён',
  source: (names) => ` · источник: ${list(names.map(isolate))}`,

  trail: 'Место этого матча',
  neighbours: 'Другие матчи',
  previous: (match) => `Предыдущий матч: ${match}`,
  next: (match) => `Следующий матч: ${match}`,

  goals: 'Голы',
  matches: 'Матчи',
  part: (part, index, count) => {
    const ordinal = index === 0 ? 'Первый' : index === 1 ? 'Второй' : `${index + 1}-й`;
    if (part !== 'replay') return `${ordinal} матч`;
    return count === 1 ? 'Переигровка' : `${index + 1}-я переигровка`;
  },
  matchResult: ({ home, score = 'без игры', away, hadExtraTime, shootout, status }) =>
    [
      `${isolate(home)} ${score} ${isolate(away)}`,
      ...(hadExtraTime ? ['в дополнительное время'] : []),
      ...(shootout === undefined ? [] : [`по пенальти ${shootout}`]),
      ...(status === 'awarded' ? ['по решению организаторов'] : []),
      ...(status === 'abandoned' ? ['матч не доигран'] : []),
    ].join(', '),
  noGoals: 'Голов не было.',
  noMinutes: 'Минуты и порядок не записаны.',
  tray: 'Минута не известна',
  halfTime: 'Пер.',
  fullTime: 'После 90 минут',
  timeline: (minutes) => `Голы на оси времени: ${minutes}`,
  sides: (home, away) => `Над линией ${isolate(home)}, под линией ${isolate(away)}.`,
  penalty: 'с пенальти',
  scored: (times) => `${times} ${formOf(times, TIMES)}`,
  shared: (goals, scorers) => {
    const one = goals === 1 ? 'одного' : 'одного или нескольких';
    const of =
      scorers.length > 3 ? 'из этих игроков' : `из них: ${scorers.map(isolate).join(', ')}`;
    return `ещё ${goals} ${formOf(goals, GOAL)} у ${one} ${of}`;
  },
  ownGoal: (team) => `автогол (${isolate(team)})`,
  printedAs: (name) => `напечатано: ${isolate(name)}`,
  unknownScorer: 'автор гола не записан',
  substitution: 'замена',
  card: { yellow: 'жёлтая карточка', red: 'красная карточка' },
  from: (source) => `источник: ${source}`,

  wayHere: 'Путь сюда',
  cameNext: 'Что было дальше',

  howWeKnow: 'Откуда это известно',
  evidence: ({ proven, reported, open: left }) => {
    const counts = [
      `доказано: ${proven}`,
      ...(reported ? [`по вторым источникам: ${reported}`] : []),
      ...(left ? [`открыто: ${left}`] : []),
    ];
    return `Откуда это известно · ${counts.join(', ')}`;
  },
  recordSays: 'Что говорит источник',
  readAs: (printed, read) => `«${isolate(printed)}» читается как «${isolate(read)}».`,
  follows: 'Что из этого следует',
  allChecks: 'Проверка кубка в целом',
  sourceSays: 'Второй источник говорит',
  inDoubt: 'Под сомнением',
  notRecorded: 'Не записано',

  sheet: {
    title: 'Протокол матча',
    ground: 'Стадион',
    attendance: 'Зрители',
    referee: 'Судья',
    halfTime: 'Первый тайм',
    goals: 'Голы',
    starters: 'Стартовый состав',
    substitutions: 'Замены',
    cards: 'Карточки',
    unused: 'В запасе',
    coach: 'Тренер',
    substitution: (minute, on, off) => `${minute} ${isolate(off)} → ${isolate(on)}`,
    at: (minute, name) => `${minute} ${isolate(name)}`,
    card: (minute, name, colour) => `${minute} ${isolate(name)} (${colour})`,
  },
};
