import type { ToldEnding } from '../en/people.ts';
import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { basis } from './basis.ts';
import { GOAL, inSentence, MATCH, plural, quote, rangeOf } from './grammar.ts';
import { won } from './won.ts';

/** How a tie was lost or won, behind the round and the opponent. */
function manner({ kind, score = '', shootout = '', hasWon }: ToldEnding): string {
  const words: Record<ToldEnding['kind'], string> = {
    score: score && (hasWon ? score : `${score} в его пользу`),
    'extra-time': `${score} в дополнительное время`.trim(),
    penalties: `${shootout} по пенальти`.trim(),
    aggregate: `${score} по сумме матчей`.trim(),
    'away-goals': 'по голам на чужом поле',
    replay: `${score} в переигровке`.trim(),
    lots: 'по жребию',
    awarded: `${score} по решению организаторов`.trim(),
    walkover: 'без игры',
    both: '',
    'not-recorded': '',
  };
  return words[kind] && `, ${words[kind]}`;
}

/** The words of the pages of teams and scorers, in Russian. */
export const people: Words['people'] = {
  team: 'Команда',
  scorer: 'Бомбардир',
  noTeam: (asked) => `Команды ${quote(asked)} в этом кубке нет.`,
  noScorer: (asked) => `Бомбардира ${quote(asked)} в этом кубке нет.`,
  unknown: 'Не найдено',
  nearest: 'Похоже по написанию',

  road: 'Путь',
  entered: 'вступает здесь',
  result: (hasWon, stage) =>
    hasWon ? won[stage] : { final: 'финалист', aside: 'четвёртое место', round: 'вылет' }[stage],
  goalsOf: (scored, conceded, matches) =>
    `забито ${scored} · пропущено ${conceded} · ${plural(matches, MATCH)}`,
  ending: (told) => {
    const { hasWon, stage, round } = told;
    const opponent = `соперник: ${isolate(told.opponent)}`;
    const known = basis[told.basis];
    if (stage === 'aside')
      return `${hasWon ? 'Третье' : 'Четвёртое'} место. ${round}, ${opponent}${manner(told)}${known}`;
    if (hasWon) return `Обладатель кубка. Финал, ${opponent}${manner(told)}${known}`;
    if (stage === 'final') return `Финалист. Финал, ${opponent}${manner(told)}${known}`;
    return `Вылет: ${inSentence(round)}, ${opponent}${manner(told)}${known}`;
  },

  scorers: 'Авторы голов',
  noScorers: 'Ни один автор гола этой команды не записан.',
  range: (count) => rangeOf(count, GOAL),
  alone: (count) => `По одному источнику: ${rangeOf(count, GOAL)}`,
  ownGoalFor: (team) => `автогол, засчитан команде: ${isolate(team)}`,

  names: 'Как напечатано в источнике',
  oneClub: 'Почему это один клуб',
  onePlayer: 'Почему это один игрок',
  spellings: 'Другие написания',
  language: { ru: 'по-русски', kk: 'по-казахски' },
  city: 'Город',
  cityThen: (name, today) =>
    name === today
      ? `${isolate(name)}, тогда и сейчас.`
      : `${isolate(name)}, ныне ${isolate(today)}.`,

  printedAs: (names) => `напечатано: ${names.map(isolate).join(', ')}`,
  goals: 'Голы',
  recordSays: 'По источнику',
  sourceSays: 'По второму источнику',
};
