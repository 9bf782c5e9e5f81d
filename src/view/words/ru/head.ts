import type { Words } from '../en/en.ts';

/** What only a page's head says: a link preview in a sentence or two, in Russian. */
export const head: Words['head'] = {
  cup: (cup, teams, matches, goals, winner) =>
    `${cup}: сетка турнира. ${teams}, ${matches}, ${goals}.${winner === undefined ? '' : ` Обладатель кубка: ${winner}.`}`,
  played: (home, score, away) => `${home} ${score} ${away}.`,
  notPlayed: (home, away) => `${home} – ${away}: матч не состоялся.`,
  tie: (round, cup, day) => `${cup}, ${round}${day && `, ${day}`}.`,
  team: (team, cup, matches, scored, conceded) =>
    `${team}: путь по турниру ${cup}. ${matches}, забито ${scored}, пропущено ${conceded}.`,
  scorer: (scorer, team, cup) =>
    `${scorer} (${team}), ${cup}: голы матч за матчем, и откуда известен каждый.`,
  table: (cup) => `${cup}: все матчи в таблице с сортировкой, отбором и скачиванием.`,
  map: (cup) => `${cup}: откуда клубы и сколько каждому пришлось проехать.`,
  sources: (cup) => `${cup}: откуда взяты факты, источник за источником.`,
  record: (cup) => `${cup}: источник строка за строкой, и что следует из каждой.`,
  checks: (cup) => `${cup}: числа турнира, каждое подсчитано двумя путями.`,
  alias: (address) => `Страница переехала: ${address}`,
  nowhere: 'По этому адресу ничего нет.',
  nowhereMore: 'Возможно, в нём опечатка. Отсюда можно дойти до любого матча и любой команды:',
};
