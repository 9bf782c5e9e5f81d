import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { groupFromFive } from '../grammar.ts';
import { plural, type Noun } from './grammar.ts';

const CLUB: Noun = ['клуб', 'клуба', 'клубов'];
/** Behind «из», which asks for the genitive. */
const OF_CITIES: Noun = ['города', 'городов', 'городов'];

const kilometres = (count: number): string => `${groupFromFive(Math.round(count))} км`;

const city = (name: string, today: string): string =>
  name === today ? isolate(name) : `${isolate(name)}, ныне ${isolate(today)}`;

/** The words of the map, in Russian. Distances are whole kilometres. */
export const map: Words['map'] = {
  name: 'Карта',
  chart: 'Откуда клубы',
  title: (clubs, cities, from, to, apart) =>
    `${plural(clubs, CLUB)} из ${plural(cities, OF_CITIES)}; дальше всего друг от друга ${isolate(from)} и ${isolate(to)}: ${kilometres(apart)}.`,
  oneCity: (clubs) => `${plural(clubs, CLUB)}, все из одного города.`,
  noCity: 'Ни для одного клуба этого кубка город не известен.',
  roadTitle: (team, length) => `${isolate(team)}: ${kilometres(length)} по прямой.`,
  hint: 'Выберите клуб, чтобы увидеть его поездки.',
  dayJourneys: (day) => `Линиями показаны поездки на матчи ${day}.`,
  club: (name, then, today) => `${isolate(name)}: ${city(then, today)}`,
  journeys: 'Поездки',
  distance: (length) => `${kilometres(length)} по прямой.`,
  distances: 'Сколько проехала каждая команда',
  longest: (team, length) => `Самые дальние поездки: ${isolate(team)}, ${kilometres(length)}.`,
  seeMap: 'На карте всех клубов',
  leg: (from, to, length) =>
    length === 0
      ? `${isolate(to)}: без переезда`
      : `${isolate(from)} – ${isolate(to)}: ${kilometres(length)}`,
  kilometres,
  measured:
    'Расстояния – от города клуба до города каждого матча по очереди, без возвращения домой. Принято: команда, названная первой, играла дома, в своём городе.',
  unplayed: 'Не учтено, матч не состоялся:',
  unplaced: 'Не учтено, город матча не известен:',
  unplacedClubs: (clubs) => `Нет на карте, город не известен: ${clubs.map(isolate).join(', ')}.`,
  unknown: 'не известно',
  outline: (source, licence) => `Контур: ${source} (${licence}).`,
  cities: (sources) => `Города: ${sources.join('; ')}.`,
  team: 'Клуб',
  cityThen: 'Город тогда',
  cityToday: 'Город сейчас',
  road: 'Путь',
};
