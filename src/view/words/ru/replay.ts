import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { formOf, into, list, MATCH, plural } from './grammar.ts';

/** The words of the replay, and of a cup as it was known in the evening of a day, in Russian. */
export const replay: Words['replay'] = {
  start: 'Кубок день за днём',
  name: 'Кубок день за днём',
  play: 'Пуск',
  pause: 'Пауза',
  previous: 'Предыдущий день',
  next: 'Следующий день',
  end: 'Закончить повтор',
  day: 'День кубка',
  undated: (undated, all) => (undated === all ? 'дата не записана' : `${undated} из них без даты`),
  told: (day, results) => `${day}: ${results.join('; ')}.`,
  toldMany: (day, matches) => `${day}: ${plural(matches, MATCH)}.`,
  result: ({ match, through, isDated }) =>
    `${match}${through === undefined ? '' : `, дальше: ${isolate(through)}`}${isDated ? '' : ', дата не записана'}`,
  keys: 'Пока кубок идёт день за днём',
  does: {
    play: 'пуск или пауза',
    next: 'к следующему дню',
    previous: 'к предыдущему дню',
    first: 'к первому дню',
    last: 'к последнему дню',
    end: 'закончить повтор',
  },
  toBePlayed: 'ещё не сыграно',
  reached: (teams) =>
    teams.length > 2 ? `одна из ${teams.length} команд` : list(teams.map(isolate), 'или'),
  goesOn: (round) => `Дальше: ${isolate(round)}`,
  waits: (round) => `Выход ${into(round)}`,
  left: (day, left, all) =>
    `Вечером ${day} в кубке ${formOf(left, ['осталась', 'остались', 'осталось'])} ${left} из ${all} команд.`,
  later: (day) => `На ${day} этот матч ещё не сыгран. Кто может в нём сыграть:`,
  noGoal: (day) => `На ${day} ни один гол этого игрока не известен.`,
  wholeOnly: (day) =>
    `Эта страница – обо всём кубке. Кубок показан здесь таким, каким его знали вечером ${day}.`,
  whole: 'Показать весь кубок',
};
