import type { Words } from '../en/en.ts';
import { isolate } from '../isolate.ts';
import { groupFromFive } from '../grammar.ts';

const kilometres = (count: number): string => `${groupFromFive(Math.round(count))} км`;

const city = (name: string, today: string): string =>
  name === today ? isolate(name) : `${isolate(name)}, қазір ${isolate(today)}`;

/** The words of the map, in Kazakh. Distances are whole kilometres. */
export const map: Words['map'] = {
  name: 'Карта',
  chart: 'Клубтар қайдан',
  title: (clubs, cities, from, to, apart) =>
    `${cities} қаладан ${clubs} клуб; ең алыс екі қала: ${isolate(from)} және ${isolate(to)}, ${kilometres(apart)}.`,
  oneCity: (clubs) => `${clubs} клуб, бәрі бір қаладан.`,
  noCity: 'Бұл кубоктағы бірде-бір клубтың қаласы белгісіз.',
  roadTitle: (team, length) => `${isolate(team)}: түзу сызық бойымен ${kilometres(length)}.`,
  hint: 'Сапарларын көру үшін клубты таңдаңыз.',
  dayJourneys: (day) => `Сызықтар — матчтарға жасалған сапарлар: ${day}.`,
  club: (name, then, today) => `${isolate(name)}: ${city(then, today)}`,
  journeys: 'Сапарлар',
  distance: (length) => `Түзу сызық бойымен ${kilometres(length)}.`,
  distances: 'Әр команда қанша жол жүрген',
  longest: (team, length) => `Ең ұзақ сапарлар: ${isolate(team)}, ${kilometres(length)}.`,
  seeMap: 'Барлық клубтар картасында',
  leg: (from, to, length) =>
    length === 0
      ? `${isolate(to)}: сапарсыз`
      : `${isolate(from)} – ${isolate(to)}: ${kilometres(length)}`,
  kilometres,
  measured:
    'Клуб қаласынан әр матч өткен қалаға кезекпен, үйге қайтпай есептелген. Бірінші аталған команда өз қаласында, үйде ойнады деп алынды.',
  unplayed: 'Есепке алынбады, матч өтпеген:',
  unplaced: 'Есепке алынбады, матч қаласы белгісіз:',
  unplacedClubs: (clubs) => `Картада жоқ, қаласы белгісіз: ${clubs.map(isolate).join(', ')}.`,
  unknown: 'белгісіз',
  outline: (source, licence) => `Сұлба: ${source} (${licence}).`,
  cities: (sources) => `Қалалар: ${sources.join('; ')}.`,
  team: 'Клуб',
  cityThen: 'Сол кездегі қала',
  cityToday: 'Қазіргі қала',
  road: 'Жүрген жолы',
};
