import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { plural, quote } from './grammar.ts';

/** The words of the search, in Russian. */
export const search: Words['search'] = {
  open: 'Поиск',
  key: '/',
  title: 'Поиск по кубку',
  hint: 'Введите команду, бомбардира или раунд в любом написании, счёт, например 7–1, или день.',
  keys: 'Enter открывает первый результат, ↓ и ↑ ведут по всем.',
  found: (count) => `${plural(count, ['результат', 'результата', 'результатов'])}.`,
  nothing: (asked) => `В этом кубке нет ничего с названием ${quote(asked)}.`,
  nearest: 'Похоже по написанию:',
  kind: {
    team: 'Команды',
    scorer: 'Бомбардиры',
    round: 'Раунды',
    tie: 'Матчи',
    final: 'Финал',
    biggestWin: 'Самая крупная победа',
    drawn: 'Ничьи',
    topScorers: 'Лучшие бомбардиры',
  },
  terms: {
    penalties: 'пенальти серия пенальти послематчевые penalties shoot-out',
    extraTime: 'дополнительное время овертайм extra time aet',
    walkover: 'без игры неявка walkover wo',
    level: 'ничья ничьи draw drawn level',
    ownGoal: 'автогол own goal og',
    hatTrick: 'хет-трик хеттрик hat-trick hattrick',
  },
  enter: 'Enter',
  more: (count) => `и ещё ${count}: введите больше букв, чтобы сузить поиск`,
  city: (name, today) =>
    name === today ? isolate(name) : `${isolate(name)}, ныне ${isolate(today)}`,
  ownGoals: 'только автоголы',
  as: (name) => `найдено как ${quote(name)}`,
};
