import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { upperFirst } from '../grammar.ts';

const about = (name: string | undefined): string => (name === undefined ? '' : isolate(name));

/** The words of the page of checks, in Russian. */
export const checks: Words['checks'] = {
  title: 'Проверка',
  intro:
    'Что должно быть верно для кубка в целом. В каждой строке сравниваются две величины, найденные двумя путями; кубок опубликован, только пока все они совпадают.',
  columns: { what: 'Проверка', claimed: 'Заявлено', counted: 'Подсчитано', holds: 'Совпадает' },
  holds: 'да',
  fails: 'нет',
  less: (figure) => `меньше ${figure}`,
  allHold: (count) => `Проверок: ${count}, все сходятся.`,
  someFail: (failed, count) => `Проверок: ${count}, не сходятся: ${failed}.`,

  what: ({ kind, about: name }) =>
    ({
      teams: 'Команд в сводке источника столько же, сколько названо в матчах.',
      matches: 'Матчей в сводке столько же, сколько сыграно.',
      goals: 'Голов в сводке столько же, сколько в матчах: забитые и автоголы.',
      winner: 'Обладатель кубка по сводке выиграл финал.',
      second: 'Финалист по сводке проиграл финал.',
      leader: `Голов в сводке столько же, сколько в матчах: ${about(name)}.`,
      others: 'Ни у кого больше нет столько голов, сколько у лучших бомбардиров.',
      leave: 'Все команды, кроме одной, покидают кубок, каждая в своём матче.',
      next: 'Победитель каждого матча, кроме финала, играет в одном следующем матче.',
      scorers: 'Везде, где названы авторы голов, их голы сходятся со счётом.',
    })[kind],

  solutions: 'Кто сколько забил',
  ways: ({ arithmetic, infobox, reported }) => {
    const layers = [
      ...(arithmetic === undefined
        ? []
        : [
            `счёт матчей и названные авторы голов оставляют вариантов распределения: ${arithmetic}`,
          ]),
      ...(infobox === undefined ? [] : [`итоги сводки оставляют ${infobox}`]),
      ...(reported === undefined ? [] : [`подсчёты вторых источников оставляют ${reported}`]),
    ];
    const text = upperFirst(layers.join('; '));
    return text && `${text}.`;
  },
};
