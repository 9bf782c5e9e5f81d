import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { quote } from './grammar.ts';

/** The words of the search, in Kazakh. */
export const search: Words['search'] = {
  open: 'Іздеу',
  key: '/',
  title: 'Кубок бойынша іздеу',
  hint: 'Команданы, гол авторын не кезеңді кез келген жазылуымен, есепті, мысалы 7–1, немесе күнді теріңіз.',
  keys: 'Enter бірінші нәтижені ашады, ↓ және ↑ бәрін аралатады.',
  found: (count) => `${count} нәтиже.`,
  nothing: (asked) => `Бұл кубокта ${quote(asked)} деген ештеңе жоқ.`,
  nearest: 'Жазылуы ұқсас:',
  kind: {
    team: 'Командалар',
    scorer: 'Гол авторлары',
    round: 'Кезеңдер',
    tie: 'Матчтар',
    final: 'Финал',
    biggestWin: 'Ең ірі жеңіс',
    drawn: 'Тең аяқталған матчтар',
    topScorers: 'Үздік сұрмергендер',
  },
  terms: {
    penalties: 'пенальти сериясы пенальти penalties shoot-out',
    extraTime: 'қосымша уақыт extra time aet',
    walkover: 'ойынсыз жеңіс walkover wo',
    level: 'тең ойын тең draw drawn level',
    ownGoal: 'өз қақпасына автогол own goal og',
    hatTrick: 'хет-трик hat-trick hattrick',
  },
  enter: 'Enter',
  more: (count) => `және тағы ${count}: азайту үшін әрі қарай теріңіз`,
  city: (name, today) =>
    name === today ? isolate(name) : `${isolate(name)}, қазір ${isolate(today)}`,
  ownGoals: 'тек өз қақпасына',
  as: (name) => `табылған жазылуы ${quote(name)}`,
};
