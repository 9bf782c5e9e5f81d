import type { ByKind } from '../byKind.ts';
import type { Reason } from '../../../cup/model/reason.ts';
import type { Range } from '../../../cup/model/tie.ts';
import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { upperFirst } from '../grammar.ts';
import { GOAL, list, plural, quote, range, SCORER } from './grammar.ts';
import { won } from './won.ts';

const names = (all: readonly string[], last: 'и' | 'или' = 'и'): string =>
  list(all.map(isolate), last);

const counts = (all: readonly { name: string; count: Range }[]): string =>
  all.map(({ name, count }) => `${isolate(name)} – ${range(count)}`).join(', ');

/** Each kind of reason in words, without a capital or a full stop. */
export const because: Words['because'] = {
  printed: 'так напечатано в источнике',
  minutes: 'в источнике напечатаны минуты',
  arithmetic: 'иначе числа не сходятся',
  infobox: 'так в сводке источника',
  'meets-again': 'те же две команды встречаются снова',
  'away-goals': 'команда забила больше голов на чужом поле',
  'plays-next': 'команда играет в следующем раунде, а проигравшие не возвращаются',
  elimination: 'все остальные команды этого раунда уже учтены',
  'same-words': 'в названиях есть общее слово',
  'same-scorers': 'под обоими названиями указаны те же авторы голов',
  spelling: 'это два написания одного имени',
  rules: 'регламент не оставляет другого варианта',
  source: 'так во втором источнике',
  editor: 'так прочёл редактор этого набора данных',
};

const reasons = (kinds: readonly Reason['kind'][]): string =>
  kinds.map((kind) => because[kind]).join('; ');

const how: ByKind = {
  score: 'по счёту',
  'extra-time': 'в дополнительное время',
  penalties: 'по пенальти',
  aggregate: 'по сумме матчей',
  'away-goals': 'по голам на чужом поле',
  replay: 'в переигровке',
  lots: 'по жребию',
  awarded: 'по решению организаторов',
  walkover: 'без игры',
  both: 'выходом обеих команд',
  'not-recorded': 'способом, который не записан',
};

const scored = (goals: number, scorers: number): string =>
  `${plural(goals, GOAL)}, ${plural(scorers, SCORER)}`;

const FIELDS = { ground: 'стадион', referee: 'судья', attendance: 'число зрителей' } as const;

/** The sentences about a tie, in Russian: one for each kind of statement. */
export const evidence: Words['evidence'] = {
  ahead: ({ team, score, stage }) =>
    `${isolate(team)} – ${won[stage]}: счёт ${score.home}–${score.away}.`,
  won: ({ team, stage, because: kinds }) => `${isolate(team)} – ${won[stage]}: ${reasons(kinds)}.`,
  both: () => 'Ничья; по источнику, дальше вышли обе команды.',
  walkover: () => 'В источнике стоит победа без игры и нет счёта.',
  legs: ({ matches }) =>
    `Команды встречались между собой, матчей: ${matches}; голы этих матчей складываются.`,
  replayed: ({ matches }) =>
    matches > 2 ? 'После каждой ничьей матч переигрывали.' : 'После ничьей матч переиграли.',
  inferred: ({ how: kind }) =>
    `По регламенту исход такого матча решается ${how[kind]}: это вывод, а не запись.`,
  sameTeam: ({ name, others, because: kinds }) =>
    `${quote(name)} и напечатанное в других местах ${list(others.map(quote))} – одна команда: ${reasons(kinds)}.`,
  samePlayer: ({ name, others, because: kinds }) =>
    `${quote(name)} и напечатанное в других местах ${list(others.map(quote))} – один игрок: ${reasons(kinds)}.`,
  ownGoal: ({ player, team, gained }) =>
    `Автогол, автор: ${isolate(player)} (${isolate(team)}); засчитан команде: ${isolate(gained)}.`,
  minutes: ({ names: all }) => `В источнике есть минута каждого гола: ${names(all)}.`,
  oneEach: ({ names: all }) =>
    all.length === 1
      ? `${scored(1, 1)}: ${names(all)}.`
      : `${scored(all.length, all.length)}: ${names(all)}, по одному.`,
  allByOne: ({ name, goals }) => `${scored(goals, 1)}: ${isolate(name)}, все ${goals}.`,
  shared: ({ names: all, goals }) =>
    goals - all.length === 1
      ? `${scored(goals, all.length)}: у одного из них два, и источник не говорит, у кого.`
      : `${scored(goals, all.length)}: у каждого по одному, и источник не говорит, чьи остальные ${goals - all.length}.`,
  total: ({ name, total, elsewhere, others }) =>
    `В сводке ${isolate(name)} – всего ${total}; в других матчах ${elsewhere}, значит, здесь ${total - elsewhere}${others.length ? `; ${counts(others)}` : ''}.`,
  totals: ({ leaders, counts: all }) =>
    `Итоги сводки (${leaders.map(({ name, total }) => `${isolate(name)} – ${total}`).join(', ')}, больше ни у кого столько нет) оставляют: ${counts(all)}.`,
  slip: ({ printed, read, because: kinds }) =>
    `${quote(printed)} читается как ${quote(read)}: ${kinds.includes('spelling') ? 'опечатка' : reasons(kinds)}.`,

  decided: ({ how: kind, shootout }) =>
    shootout
      ? `Исход решён ${how[kind]}: ${shootout.home}–${shootout.away}.`
      : `Исход решён ${how[kind]}.`,
  counted: ({ counts: all }) =>
    `${all.map(({ name, count, isOwnGoal }) => `${isolate(name)} – ${count}${isOwnGoal ? ' (автогол)' : ''}`).join(', ')}.`,
  fullNames: ({ names: all }) =>
    `Полностью: ${all.map(({ name, fullName }) => (fullName.endsWith(name) ? isolate(fullName) : `${isolate(fullName)} (${quote(name)})`)).join(', ')}.`,
  oneTeam: ({ names: all }) => `${list(all.map(quote))} – одна команда.`,
  onePlayer: ({ names: all }) => `${list(all.map(quote))} – один игрок.`,

  doubtfulWinner: ({ ahead, on }) =>
    `По счёту победила команда ${isolate(ahead)}, но дальше играет ${isolate(on)}, а ${isolate(ahead)} — нет.`,
  doubtfulScorers: ({ team }) =>
    `Авторы голов, названные у команды ${isolate(team)}, не сходятся с её голами. Они не учтены.`,
  doubtfulTimes: () => 'Счёт к перерыву или после 90 минут не ведёт к итоговому. Он не приводится.',
  doubtfulSum: () => 'Напечатанный общий счёт не равен сумме двух матчей. Он не приводится.',

  noDate: () => 'Дата.',
  noScorers: ({ teams }) => `Авторы голов: ${names(teams)}.`,
  noScorerOf: ({ names: all, goals }) =>
    goals === 1
      ? `Кто забил оставшийся гол: ${names(all, 'или')}.`
      : `Кто из них забил остальные голы (${goals}): ${names(all)}.`,
  noMinutes: ({ goals, all }) =>
    all
      ? goals === 1
        ? 'Минута гола.'
        : 'Минуты голов и их порядок.'
      : `Минуты голов (${goals}).`,
  noDecision: () => 'Как решился исход матча.',
  noShootout: () => 'Счёт серии пенальти.',
  noReason: () => 'Почему матч не состоялся.',
  noSheet: ({ fields }) => `${upperFirst(list(fields.map((field) => FIELDS[field])))}.`,
};
