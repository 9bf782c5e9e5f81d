import { seasonBeside } from '../../../cup/questions/seasonBeside.ts';
import type { Words } from '../en/en.ts';
import { isolate, isolateInTitle } from '../isolate.ts';
import { basis } from './basis.ts';
import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { cupList } from './cupList.ts';
import { days, fullDay, longDay } from './days.ts';
import { because, evidence } from './evidence.ts';
import { groupFromFive } from '../grammar.ts';
import { list, quote, range } from './grammar.ts';
import { head } from './head.ts';
import { howWon } from './howWon.ts';
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

/** The Kazakh dictionary. Names are never inflected, and a noun behind a number stays singular. */
export const kk: Words = {
  language: 'kk',
  round: roundName,
  summary,
  match: (home, result, away) => `${home} ${result} ${away}`,
  longDay,
  fullDay,
  days,

  teams: (count) => `${count} команда`,
  matches: (count) => `${count} матч`,
  goals: (count) => `${count} гол`,
  perMatch: (mean) => mean.toFixed(2).replace(/0$/, '').replace('.', ','),
  lines: (lines) => `${list(lines.map(String))}-жол${lines.length === 1 ? '' : 'дар'}`,
  and: (items) => list(items),
  minute: ({ minute, added }) => (added === undefined ? `${minute}′` : `${minute}+${added}′`),
  score: ({ home, away }) => `${home}–${away}`,

  cup: (cup) => [cupName(cup.name), seasonBeside(cup)].filter(Boolean).join(' '),
  title: (parts) => [...parts.map(isolateInTitle), 'Kubok'].join(' · '),
  loading: 'Кубок жүктелуде …',
  loadingPart: 'Жүктелуде …',
  bracket: 'Тор',
  overview: 'Шолу',
  backToOverview: '← Шолу',
  close: 'Жабу',
  won: 'жеңіс',
  wonBy: (kind, from, kicks) =>
    kind === 'both'
      ? won.round
      : [howWon[kind], 'жеңіс', kicks].filter(Boolean).join(' ') +
        (howWon[kind] ? basis[from] : ''),
  sideTold: (told, isFirst) => told.join(', ') + (isFirst ? ',' : ''),
  walkover: 'ойынсыз',
  versus: '–',
  walkoverLong: 'ойынсыз жеңіс',

  seasons: {
    name: 'Басқа маусымдар',
    previous: (season) => `← Алдыңғы маусым: ${season}`,
    next: (season) => `Келесі маусым: ${season} →`,
  },
  winners: 'Жеңімпаз',
  champions: 'Жеңімпаз',
  winnersBeat: (loser, score, day) => `Финал${day && `, ${day}`}: ${loser}, ${score}`,
  goalRange: range,
  wonCup: (team) => `${isolate(team)}: жеңімпаз`,
  state: {
    running: 'Кубок әлі ойналып жатыр.',
    part: 'Жазба финалға дейін аяқталады.',
  },
  tookThird: (team) => `${isolate(team)}: үшінші орын`,
  entersHere: 'осында қосылады',

  origin: (title, licence) => `Дереккөз: ${title}${licence === undefined ? '' : ` (${licence})`}.`,
  checksHeld: (held, all) => `Тексеру: сәйкесі ${held} (барлығы ${all})`,
  rounds: 'Кезеңдер',
  shortRound(index, rounds) {
    const usual = new Map([
      [1, 'Финал'],
      [2, '1/2'],
      [3, '1/4'],
    ]).get(rounds.length - index);
    const size = 2 ** (rounds.length - index - 1);
    return usual !== undefined && rounds[index]?.ties.length === size ? usual : `${index + 1}-к.`;
  },
  leadsTo: (opponent) => `Келесі: ${isolate(opponent)} →`,
  legend: {
    won: 'жеңіс',
    road: 'жеңімпаздың жолы',
    level: 'тең аяқталды, бірақ өтті',
    doubt: 'есепке қарамастан өтті',
    entry: 'осы кезеңде қосылады',
  },
  large: {
    part: (ties) =>
      `Матч саны: ${ties}; мұнда экрандағысы ғана сызылған; браузердің іздеуі бәрін кестеден табады.`,
    table: 'Барлық матч кестесі',
    printed: (round) =>
      `${quote(round)} кезеңінен бастап басылған; кесте барлық кезеңді басып шығарады.`,
    charts:
      'Мұндай үлкен кубокта әр матчқа, командаға не гол авторына белгі қойылатын графиктер көрсетілмейді.',
  },
  minimap,
  views: 'Кубок көріністері',
  view: {
    bracket: 'Тор',
    table: 'Кесте',
    map: 'Карта',
    sources: 'Дереккөздер',
    record: 'Дереккөз мәтіні',
    checks: 'Тексеру',
  },
  open: 'Не ашық',
  darkTheme: 'Күңгірт түстер',
  languages: 'Тіл',
  picked: {
    team: (name) => `${isolate(name)}: жолы`,
    round: (name) => isolate(name),
    scorer: (name) => `${isolate(name)}: голдары`,
  },
  notable: {
    'biggest-win': ({ score = { home: 0, away: 0 } }) => `Ең ірі жеңіс ${score.home}–${score.away}`,
    'hat-tricks': ({ names = [] }) =>
      names.length > 2 ? `${names.length} хет-трик` : `Хет-трик: ${list(names.map(isolate))}`,
    drawn: ({ ties }) => `${ties.length} тең ойын`,
    walkovers: ({ ties }) => `${ties.length} ойынсыз жеңіс`,
    'longest-road': ({ names = [], kilometres = 0 }) =>
      `Ең ұзақ жол: ${list(names.map(isolate))}, ${groupFromFive(kilometres)} км`,
  },
  notables: 'Осы кубоктың ерекше жерлері',
  about: (cup) => `${isolate(cup)}: `,
  beat: (winner, loser, score) => `${isolate(winner)} – ${isolate(loser)} ${score}`,
  afterLevel: (score, kicks) =>
    kicks === undefined ? score : `${score}, пенальти сериясы ${kicks}`,
  inFinal: (day) => ` (финал${day && `, ${day}`}).`,
  clearPicked: 'Белгілеуді алып тастау',
  opened: (tie, round) => `Ашылды: ${tie}, ${round}.`,
  highlighted: (what, ties) => `Белгіленді: ${what}, ${ties} матч.`,
  keys: {
    mark: '?',
    title: 'Тор пернелері',
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
    title: 'Кубок көрсетілмеді',
    missing: (cup) => `Мұнда ${quote(cup)} деген кубок жоқ.`,
    offline:
      'Кубок жүктелмеді: жауап келмеді. Желі болмаса, бұрын ашқан кубоктарыңызды ашуға болады.',
    slow: 'Кубок жүктелмеді: сервер 15 секундта жауап бермеді.',
    refused: (status) => `Кубок жүктелмеді: сервердің қате коды ${status}.`,
    broken: 'Кубок файлы келді, бірақ ол оқылатын JSON емес: үзіліп қалған болуы мүмкін.',
    invalid: (field, found, expected) =>
      `Кубок файлы дұрыс емес: ${quote(field)} өрісінде ${found} тұр, күтілгені ${expected}.`,
    more: (count) => `Тағы ${count} қате.`,
    pageTitle: 'Бет көрсетілмеді',
    page: 'Бетте бірдеңе бұзылды. Ештеңе жоғалған жоқ: қайталаңыз не торға өтіңіз.',
    part: 'Беттің бұл бөлігі жүктелмеді. Қалғаны орнында.',
    partUnhydrated: unhydrated.kk.sentence,
    notHydrated:
      'Бұл браузер беттің скрипттерін орындай алмайды. Бәрін оқуға болады, барлық сілтеме жұмыс істейді.',
    notKept: 'Браузер таңдауды сақтамайды: түстер бет жабылғанша ғана тұрады.',
    retry: unhydrated.kk.retry,
    retrying: 'Қайталануда …',
    home: 'Торға өту',
    nowhere: (path) => `Бұл кубокта ${quote(path)} мекенжайында ештеңе жоқ.`,
  },
};
