import type { ByKind } from '../byKind.ts';
import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { inSentence, list } from './grammar.ts';
import { howWon } from './howWon.ts';
import { won } from './won.ts';

/** What nobody recorded of how a tie was decided. */
const open: Partial<ByKind> = {
  penalties: '; серия есебі жазылмаған',
  walkover: '; себебі жазылмаған',
  'not-recorded': '; қалай шешілгені жазылмаған',
};

/** The words of an open tie, in Kazakh. */
export const panel: Words['panel'] = {
  outcome: ({ team: name, stage, next, kind, shootout, hadExtraTime }) => {
    const team = isolate(name);
    const late = hadExtraTime && kind !== 'extra-time' ? ', қосымша уақыттан кейін' : '';
    if (shootout !== undefined)
      return `${team}: пенальти сериясында жеңді${late}, ${shootout}${stage === 'round' ? '' : `; ${won[stage]}`}`;
    const went = next === undefined ? won[stage] : `келесі кезеңі – ${inSentence(next)}`;
    const how = howWon[kind] && `, ${howWon[kind]}`;
    return `${team}: ${went}${how}${late}${open[kind] ?? ''}`;
  },
  bothOn: (next) =>
    next === undefined
      ? 'Екі команда да келесі кезеңге өтті'
      : `Екі команда да өтті: келесі кезеңі – ${inSentence(next)}`,
  undecided: 'Әлі шешілген жоқ',
  source: (names) => ` · дереккөз: ${list(names.map(isolate))}`,

  trail: 'Бұл матчтың орны',
  neighbours: 'Басқа матчтар',
  previous: (match) => `Алдыңғы матч: ${match}`,
  next: (match) => `Келесі матч: ${match}`,

  goals: 'Голдар',
  matches: 'Матчтар',
  part: (part, index, count) => {
    const ordinal = index === 0 ? 'Бірінші' : index === 1 ? 'Екінші' : `${index + 1}-`;
    if (part !== 'replay') return index > 1 ? `${ordinal}матч` : `${ordinal} матч`;
    return count === 1 ? 'Қайта ойын' : `${index + 1}-қайта ойын`;
  },
  matchResult: ({ home, score = 'ойынсыз', away, hadExtraTime, shootout, status }) =>
    [
      `${isolate(home)} ${score} ${isolate(away)}`,
      ...(hadExtraTime ? ['қосымша уақытта'] : []),
      ...(shootout === undefined ? [] : [`пенальти сериясы ${shootout}`]),
      ...(status === 'awarded' ? ['ұйымдастырушылар шешімімен'] : []),
      ...(status === 'abandoned' ? ['матч аяқталмаған'] : []),
    ].join(', '),
  noGoals: 'Гол болмаған.',
  noMinutes: 'Минуттары мен реті жазылмаған.',
  tray: 'Минуты белгісіз',
  halfTime: 'Үз.',
  fullTime: '90 минуттан кейін',
  timeline: (minutes) => `Уақыт осіндегі голдар: ${minutes}`,
  sides: (home, away) => `Сызықтың үстінде ${isolate(home)}, астында ${isolate(away)}.`,
  penalty: 'пенальтиден',
  scored: (times) => `${times} гол`,
  shared: (goals, scorers) => {
    const one = goals === 1 ? 'біреуі' : 'біреуі не бірнешеуі';
    const of = scorers.length > 3 ? '' : `: ${scorers.map(isolate).join(', ')}`;
    return `тағы ${goals} гол, осылардың ${one} соққан${of}`;
  },
  ownGoal: (team) => `өз қақпасына (${isolate(team)})`,
  printedAs: (name) => `басылғаны: ${isolate(name)}`,
  unknownScorer: 'гол авторы жазылмаған',
  substitution: 'ауыстыру',
  card: { yellow: 'сары қағаз', red: 'қызыл қағаз' },
  from: (source) => `дереккөз: ${source}`,

  wayHere: 'Осында келген жол',
  cameNext: 'Одан кейін',

  howWeKnow: 'Қайдан белгілі',
  evidence: ({ proven, reported, open: left }) => {
    const counts = [
      `дәлелденгені: ${proven}`,
      ...(reported ? [`екінші дереккөздерден: ${reported}`] : []),
      ...(left ? [`белгісізі: ${left}`] : []),
    ];
    return `Қайдан белгілі · ${counts.join(', ')}`;
  },
  recordSays: 'Дереккөз не дейді',
  readAs: (printed, read) => `Басылғаны «${isolate(printed)}», оқылғаны «${isolate(read)}».`,
  follows: 'Одан не шығады',
  allChecks: 'Бүкіл кубокты тексеру',
  sourceSays: 'Екінші дереккөз дейді',
  inDoubt: 'Күмәнді',
  notRecorded: 'Жазылмаған',

  sheet: {
    title: 'Матч хаттамасы',
    ground: 'Стадион',
    attendance: 'Көрермен',
    referee: 'Төреші',
    halfTime: 'Бірінші тайм',
    goals: 'Голдар',
    starters: 'Бастапқы құрам',
    substitutions: 'Ауыстырулар',
    cards: 'Қағаздар',
    unused: 'Қосалқы құрам',
    coach: 'Бапкер',
    substitution: (minute, on, off) => `${minute} ${isolate(off)} → ${isolate(on)}`,
    at: (minute, name) => `${minute} ${isolate(name)}`,
    card: (minute, name, colour) => `${minute} ${isolate(name)} (${colour})`,
  },
};
