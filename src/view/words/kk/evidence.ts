import type { Reason } from '../../../cup/model/reason.ts';
import type { Range } from '../../../cup/model/tie.ts';
import type { ByKind } from '../byKind.ts';
import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { upperFirst } from '../grammar.ts';
import { list, quote, range } from './grammar.ts';
import { howWon } from './howWon.ts';
import { won } from './won.ts';

const names = (all: readonly string[], last: 'және' | 'немесе' = 'және'): string =>
  list(all.map(isolate), last);

const counts = (all: readonly { name: string; count: Range }[]): string =>
  all.map(({ name, count }) => `${isolate(name)} – ${range(count)}`).join(', ');

/** Each kind of reason in words, without a capital or a full stop. */
export const because: Words['because'] = {
  printed: 'дереккөзде солай басылған',
  minutes: 'дереккөзде минуттары басылған',
  arithmetic: 'басқаша сандар сәйкес келмейді',
  infobox: 'дереккөз қорытындысында солай',
  'meets-again': 'сол екі команда қайта кездеседі',
  'away-goals': 'команда сыртта көбірек гол соққан',
  'plays-next': 'команда келесі кезеңде ойнайды, ал жеңілген команда қайта оралмайды',
  elimination: 'сол кезеңнің қалған командаларының бәрі есептелген',
  'same-words': 'атауларында ортақ сөз бар',
  'same-scorers': 'екі атаудың астында бір гол авторлары көрсетілген',
  spelling: 'бұл бір атаудың екі жазылуы',
  rules: 'жарыс ережесі басқа жол қалдырмайды',
  source: 'екінші дереккөз солай дейді',
  editor: 'деректерді құрастырушы солай оқыған',
};

const reasons = (kinds: readonly Reason['kind'][]): string =>
  kinds.map((kind) => because[kind]).join('; ');

const how: ByKind = {
  ...howWon,
  score: 'есеппен',
  both: 'екі команда да өтіп',
  'not-recorded': 'жазылмаған тәсілмен',
};

const scored = (goals: number, scorers: number): string => `${goals} гол, ${scorers} автор`;

const FIELDS = { ground: 'стадион', referee: 'төреші', attendance: 'көрермен саны' } as const;

/** The sentences about a tie, in Kazakh: one for each kind of statement. */
export const evidence: Words['evidence'] = {
  ahead: ({ team, score, stage }) =>
    `${isolate(team)} – ${won[stage]}: есеп ${score.home}–${score.away}.`,
  won: ({ team, stage, because: kinds }) => `${isolate(team)} – ${won[stage]}: ${reasons(kinds)}.`,
  both: () => 'Тең ойын; дереккөз бойынша, екі команда да келесі кезеңге өтті.',
  walkover: () => 'Дереккөзде ойынсыз жеңіс басылған, есеп жоқ.',
  legs: ({ matches }) =>
    `Командалар өзара кездескен, матч саны: ${matches}; бұл матчтардың голдары қосылады.`,
  replayed: ({ matches }) =>
    matches > 2
      ? 'Әр теңесуден кейін матч қайта ойналған.'
      : 'Теңесуден кейін матч қайта ойналған.',
  inferred: ({ how: kind }) =>
    `Жарыс ережесі бойынша мұндай матч ${how[kind]} шешіледі: бұл қорытынды, жазба емес.`,
  sameTeam: ({ name, others, because: kinds }) =>
    `${quote(name)} және басқа жерде басылған ${list(others.map(quote))} – бір команда: ${reasons(kinds)}.`,
  samePlayer: ({ name, others, because: kinds }) =>
    `${quote(name)} және басқа жерде басылған ${list(others.map(quote))} – бір ойыншы: ${reasons(kinds)}.`,
  ownGoal: ({ player, team, gained }) =>
    `Өз қақпасына соққан: ${isolate(player)} (${isolate(team)}); гол есептелген команда: ${isolate(gained)}.`,
  minutes: ({ names: all }) => `Дереккөзде әр голдың минуты бар: ${names(all)}.`,
  oneEach: ({ names: all }) =>
    all.length === 1
      ? `${scored(1, 1)}: ${names(all)}.`
      : `${scored(all.length, all.length)}: ${names(all)}, бір-бірден.`,
  allByOne: ({ name, goals }) => `${scored(goals, 1)}: ${isolate(name)}, барлығы ${goals}.`,
  shared: ({ names: all, goals }) =>
    goals - all.length === 1
      ? `${scored(goals, all.length)}: біреуі екі гол соққан, қайсысы екенін дереккөз айтпайды.`
      : `${scored(goals, all.length)}: әрқайсысында бір гол; қалған ${goals - all.length} голдың авторын дереккөз айтпайды.`,
  total: ({ name, total, elsewhere, others }) =>
    `Қорытындыда ${isolate(name)} – барлығы ${total}; басқа матчтарда ${elsewhere}, демек, мұнда ${total - elsewhere}${others.length ? `; ${counts(others)}` : ''}.`,
  totals: ({ leaders, counts: all }) =>
    `Қорытынды (${leaders.map(({ name, total }) => `${isolate(name)} – ${total}`).join(', ')}, басқа ешкімде мұнша жоқ) қалдырады: ${counts(all)}.`,
  slip: ({ printed, read, because: kinds }) =>
    `Басылғаны ${quote(printed)}, оқылғаны ${quote(read)}: ${kinds.includes('spelling') ? 'қате басылған' : reasons(kinds)}.`,

  decided: ({ how: kind, shootout }) =>
    shootout
      ? `Нәтиже ${how[kind]} шешілген: ${shootout.home}–${shootout.away}.`
      : `Нәтиже ${how[kind]} шешілген.`,
  counted: ({ counts: all }) =>
    `${all.map(({ name, count, isOwnGoal }) => `${isolate(name)} – ${count}${isOwnGoal ? ' (өз қақпасына)' : ''}`).join(', ')}.`,
  fullNames: ({ names: all }) =>
    `Толық: ${all.map(({ name, fullName }) => (fullName.endsWith(name) ? isolate(fullName) : `${isolate(fullName)} (${quote(name)})`)).join(', ')}.`,
  oneTeam: ({ names: all }) => `${list(all.map(quote))} – бір команда.`,
  onePlayer: ({ names: all }) => `${list(all.map(quote))} – бір ойыншы.`,

  doubtfulWinner: ({ ahead, on }) =>
    `Есеп бойынша ${isolate(ahead)} жеңген, бірақ келесі кезеңде ${isolate(on)} ойнайды, ал ${isolate(ahead)} ойнамайды.`,
  doubtfulScorers: ({ team }) =>
    `${isolate(team)} командасының аталған гол авторлары оның голдарына сәйкес келмейді. Олар есептелмеді.`,
  doubtfulTimes: () =>
    'Үзілістегі не 90 минуттан кейінгі есеп соңғы есепке сәйкес келмейді. Ол көрсетілмейді.',
  doubtfulSum: () => 'Басылған жалпы есеп екі матчтың қосындысына тең емес. Ол көрсетілмейді.',

  noDate: () => 'Күні.',
  noScorers: ({ teams }) => `Гол авторлары: ${names(teams)}.`,
  noScorerOf: ({ names: all, goals }) =>
    goals === 1
      ? `Қалған голды кім соққан: ${names(all, 'немесе')}.`
      : `Қалған голдарды (${goals}) қайсысы соққан: ${names(all)}.`,
  noMinutes: ({ goals, all }) =>
    all
      ? goals === 1
        ? 'Голдың минуты.'
        : 'Голдардың минуттары мен реті.'
      : `Голдардың минуттары (${goals}).`,
  noDecision: () => 'Матч нәтижесі қалай шешілгені.',
  noShootout: () => 'Пенальти сериясының есебі.',
  noReason: () => 'Матчтың неге өтпегені.',
  noSheet: ({ fields }) => `${upperFirst(list(fields.map((field) => FIELDS[field])))}.`,
};
