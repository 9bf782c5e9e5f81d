import { seasonBeside } from '../../../cup/questions/seasonBeside.ts';
import type { ByKind } from '../byKind.ts';
import type { Words } from '../en/en.ts';
import { isolate, isolateInTitle } from '../isolate.ts';
import { basis } from './basis.ts';
import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { cupList } from './cupList.ts';
import { days, fullDay, longDay } from './days.ts';
import { because, evidence } from './evidence.ts';
import { groupFromFive } from '../grammar.ts';
import { GOAL, list, MATCH, plural, quote, range } from './grammar.ts';
import { head } from './head.ts';
import { keyList } from './keyList.ts';
import { map } from './map.ts';
import { minimap } from './minimap.ts';
import { cupName, roundName, summary } from './names.ts';
import { opening } from './opening.ts';
import { panel } from './panel.ts';
import { people } from './people.ts';
import { picture } from './picture.ts';
import { record } from './record.ts';
import { replay } from './replay.ts';
import { search } from './search.ts';
import { cite, embed, share } from './share.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { unhydrated } from '../unhydrated.ts';
import { won } from './won.ts';

const howWon: ByKind = {
  score: '',
  'extra-time': 'в дополнительное время',
  penalties: 'по пенальти',
  aggregate: 'по сумме матчей',
  'away-goals': 'по голам на чужом поле',
  replay: 'в переигровке',
  lots: 'по жребию',
  awarded: 'по решению организаторов',
  walkover: 'без игры',
  both: '',
  'not-recorded': '',
};

/** The Russian dictionary. Names are never inflected: they stand behind colons, in quotes or between commas. */
export const ru: Words = {
  language: 'ru',
  round: roundName,
  summary,
  match: (home, result, away) => `${home} ${result} ${away}`,
  longDay,
  fullDay,
  days,

  teams: (count) => plural(count, ['команда', 'команды', 'команд']),
  matches: (count) => plural(count, MATCH),
  goals: (count) => plural(count, GOAL),
  perMatch: (mean) => mean.toFixed(2).replace(/0$/, '').replace('.', ','),
  lines: (lines) => `${lines.length === 1 ? 'строка' : 'строки'} ${list(lines.map(String))}`,
  and: (items) => list(items),
  minute: ({ minute, added }) => (added === undefined ? `${minute}′` : `${minute}+${added}′`),
  score: ({ home, away }) => `${home}–${away}`,

  cup: (cup) => [cupName(cup.name), seasonBeside(cup)].filter(Boolean).join(' '),
  title: (parts) => [...parts.map(isolateInTitle), 'Kubok'].join(' · '),
  loading: 'Кубок загружается …',
  loadingPart: 'Загрузка …',
  bracket: 'Сетка',
  overview: 'Обзор',
  backToOverview: '← Обзор',
  close: 'Закрыть',
  won: 'победа',
  wonBy: (kind, from, kicks) =>
    kind === 'both'
      ? won.round
      : ['победа', kicks, howWon[kind]].filter(Boolean).join(' ') +
        (howWon[kind] ? basis[from] : ''),
  sideTold: (told, isFirst) => told.join(', ') + (isFirst ? ',' : ''),
  walkover: 'без игры',
  versus: '–',
  walkoverLong: 'победа без игры',

  seasons: {
    name: 'Другие сезоны',
    previous: (season) => `← Предыдущий сезон: ${season}`,
    next: (season) => `Следующий сезон: ${season} →`,
  },
  winners: 'Обладатель кубка',
  champions: 'Обладатель кубка',
  winnersBeat: (loser, score, day) => `Финал${day && `, ${day}`}: ${loser}, ${score}`,
  goalRange: range,
  wonCup: (team) => `${isolate(team)}: обладатель кубка`,
  state: {
    running: 'Кубок ещё разыгрывается.',
    part: 'Запись кончается до финала.',
  },
  tookThird: (team) => `${isolate(team)}: третье место`,
  entersHere: 'вступает здесь',

  origin: (title, licence) => `Источник: ${title}${licence === undefined ? '' : ` (${licence})`}.`,
  checksHeld: (held, all) => `Проверка: сходится ${held} из ${all}`,
  rounds: 'Раунды',
  shortRound(index, rounds) {
    const usual = new Map([
      [1, 'Финал'],
      [2, '1/2'],
      [3, '1/4'],
    ]).get(rounds.length - index);
    const size = 2 ** (rounds.length - index - 1);
    return usual !== undefined && rounds[index]?.ties.length === size ? usual : `${index + 1}-й`;
  },
  leadsTo: (opponent) => `Далее: ${isolate(opponent)} →`,
  legend: {
    won: 'победа',
    road: 'путь обладателя кубка',
    level: 'ничья, но выход дальше',
    doubt: 'выход дальше вопреки счёту',
    entry: 'вступает в этом раунде',
  },
  large: {
    part: (ties) =>
      `Матчей: ${ties}; здесь нарисованы только те, что на экране; поиск браузера найдёт все в таблице.`,
    table: 'Таблица всех матчей',
    printed: (round) => `Напечатано начиная с раунда ${quote(round)}; таблица печатает все раунды.`,
    charts:
      'Графики с меткой на каждый матч, команду или бомбардира в таком большом кубке не показаны.',
  },
  minimap,
  views: 'Виды кубка',
  view: {
    bracket: 'Сетка',
    table: 'Таблица',
    map: 'Карта',
    sources: 'Источники',
    record: 'Текст источника',
    checks: 'Проверка',
  },
  open: 'Что открыто',
  darkTheme: 'Тёмные цвета',
  languages: 'Язык',
  picked: {
    team: (name) => `${isolate(name)}: путь`,
    round: (name) => isolate(name),
    scorer: (name) => `${isolate(name)}: голы`,
  },
  notable: {
    'biggest-win': ({ score = { home: 0, away: 0 } }) =>
      `Самая крупная победа ${score.home}–${score.away}`,
    'hat-tricks': ({ names = [] }) =>
      names.length > 2
        ? plural(names.length, ['хет-трик', 'хет-трика', 'хет-триков'])
        : `${names.length > 1 ? 'Хет-трики' : 'Хет-трик'}: ${list(names.map(isolate))}`,
    drawn: ({ ties }) => plural(ties.length, ['ничья', 'ничьи', 'ничьих']),
    walkovers: ({ ties }) =>
      plural(ties.length, ['победа без игры', 'победы без игры', 'побед без игры']),
    'longest-road': ({ names = [], kilometres = 0 }) =>
      `Самый длинный путь: ${list(names.map(isolate))}, ${groupFromFive(kilometres)} км`,
  },
  notables: 'Примечательное в этом кубке',
  about: (cup) => `${isolate(cup)}: `,
  beat: (winner, loser, score) => `${isolate(winner)} – ${isolate(loser)} ${score}`,
  afterLevel: (score, kicks) => (kicks === undefined ? score : `${score}, по пенальти ${kicks}`),
  inFinal: (day) => ` (финал${day && `, ${day}`}).`,
  clearPicked: 'Снять выделение',
  opened: (tie, round) => `Открыто: ${tie}, ${round}.`,
  highlighted: (what, ties) => `Выделено: ${what}, ${plural(ties, MATCH)}.`,
  keys: {
    mark: '?',
    title: 'Клавиши сетки',
  },

  search,
  share,

  because,
  charts,
  checks,
  cupList,
  cite,
  embed,
  evidence,
  head,
  keyList,
  map,
  opening,
  panel,
  people,
  picture,
  record,
  replay,
  sources,
  table,

  errors: {
    title: 'Кубок не показан',
    missing: (cup) => `Кубка с названием ${quote(cup)} здесь нет.`,
    offline:
      'Кубок не загрузился: ответа не было. Без сети можно открыть кубки, которые вы уже смотрели.',
    slow: 'Кубок не загрузился: сервер не ответил за 15 секунд.',
    refused: (status) => `Кубок не загрузился: сервер ответил ошибкой ${status}.`,
    broken: 'Файл кубка пришёл, но это не читаемый JSON: возможно, он оборвался.',
    invalid: (field, found, expected) =>
      `Файл кубка неверен: в поле ${quote(field)} стоит ${found}, ожидалось ${expected}.`,
    more: (count) => `Других ошибок: ${count}.`,
    pageTitle: 'Страница не показана',
    page: 'На странице что-то сломалось. Ничего не потеряно: повторите или перейдите к сетке.',
    part: 'Эта часть страницы не загрузилась. Остальное на месте.',
    partUnhydrated: unhydrated.ru.sentence,
    notHydrated:
      'Этот браузер не может выполнить скрипты страницы. Всё можно читать, все ссылки работают.',
    notKept: 'Браузер не сохраняет выбор: цвета останутся, пока страница не закрыта.',
    retry: unhydrated.ru.retry,
    retrying: 'Повторяем …',
    home: 'К сетке',
    nowhere: (path) => `В этом кубке нет ничего по адресу ${quote(path)}.`,
  },
};
