import { list, plural } from './enGrammar.ts';
import { isolate } from './isolate.ts';

const kilometres = (count: number): string =>
  `${String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',')} km`;

/** The words of the map, in English. Distances come in kilometres, with all their digits. */
export const enMap = {
  name: 'Where the clubs come from',
  title: (clubs: number, cities: number, from: string, to: string, apart: number) =>
    `${clubs} clubs from ${cities} cities; ${isolate(from)} and ${isolate(to)} lie farthest apart, ${kilometres(apart)}.`,
  oneCity: (clubs: number) => `${plural(clubs, 'club', 'clubs')}, all from one city.`,
  roadTitle: (team: string, length: number) =>
    `The road of ${isolate(team)}: ${kilometres(length)} as the crow flies.`,
  hint: 'Pick a club to see how far its road led it.',
  club: (name: string, city: string, today: string) =>
    city === today
      ? `${isolate(name)}: ${isolate(city)}`
      : `${isolate(name)}: ${isolate(city)}, today ${isolate(today)}`,
  leg: (from: string, to: string, length: number) =>
    length === 0
      ? `stays in ${isolate(to)}`
      : `${isolate(from)} to ${isolate(to)}, ${kilometres(length)}`,
  kilometres,
  assumed:
    'Reckoned from the club’s own city to the city of each tie’s home side, one after the other, not home in between. Assumed: the side named first was at home, in its own city, wherever the ground was.',
  unplayed: 'Left out, because nobody played:',
  unplaced: 'Left out, because the home side’s city is not known:',
  unplacedClubs: (clubs: readonly string[]) =>
    `Not on the map, because their city is not known: ${list(clubs.map(isolate))}.`,
  unknown: 'not known',
  outline: (source: string, licence: string) => `Outline: ${source} (${licence}).`,
  cities: (sources: readonly string[]) => `Cities: ${sources.join('; ')}.`,
  team: 'Club',
  cityThen: 'City then',
  cityToday: 'City today',
  road: 'Road',
} as const;
