import { list, plural } from './grammar.ts';
import { isolate } from '../isolate.ts';

const kilometres = (count: number): string =>
  `${String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',')} km`;

/** The words of the map, in English. Distances are whole kilometres. */
export const map = {
  name: 'Map',
  chart: 'Where the clubs come from',
  title: (clubs: number, cities: number, from: string, to: string, apart: number) =>
    `${clubs} clubs from ${cities} cities; ${isolate(from)} and ${isolate(to)} lie farthest apart, ${kilometres(apart)}.`,
  oneCity: (clubs: number) => `${plural(clubs, 'club', 'clubs')}, all from one city.`,
  noCity: 'The city of no club in this cup is known.',
  roadTitle: (team: string, length: number) =>
    `The road of ${isolate(team)}: ${kilometres(length)} as the crow flies.`,
  hint: 'Pick a club to see its journeys.',
  dayJourneys: (day: string) => `The lines are the journeys to the matches of ${day}.`,
  club: (name: string, city: string, today: string) =>
    city === today
      ? `${isolate(name)}: ${isolate(city)}`
      : `${isolate(name)}: ${isolate(city)}, today ${isolate(today)}`,
  journeys: 'Journeys',
  distance: (length: number) => `${kilometres(length)} as the crow flies.`,
  distances: 'How far each team travelled',
  longest: (team: string, length: number) =>
    `${isolate(team)} had the longest journeys: ${kilometres(length)}.`,
  seeMap: 'See it on the map of all clubs',
  leg: (from: string, to: string, length: number) =>
    length === 0
      ? `stays in ${isolate(to)}`
      : `${isolate(from)} to ${isolate(to)}, ${kilometres(length)}`,
  kilometres,
  measured:
    'Measured from the club’s city to each host city in turn, without going home. Assumed: the team named first was at home, in its own city.',
  unplayed: 'Left out, because it was a walkover:',
  unplaced: 'Left out, because the host city is not known:',
  unplacedClubs: (clubs: readonly string[]) =>
    `Not on the map, because their city is not known: ${list(clubs.map(isolate))}.`,
  unknown: 'not known',
  outline: (source: string, licence: string) => `Outline: ${source} (${licence}).`,
  cities: (sources: readonly string[]) => `Cities: ${sources.join('; ')}.`,
  team: 'Club',
  cityThen: 'City then',
  cityToday: 'City today',
  road: 'Travelled',
};
