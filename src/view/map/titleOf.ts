import { farthestApart } from '../../cup/farthestApart.ts';
import type { ChartsWords } from '../words/chartsWords.ts';
import type { PlacedTeam } from './isPlaced.ts';

/** What a map of clubs shows, in a sentence: how many cities, and how far the farthest lie apart. */
export function titleOf(words: ChartsWords['map'], clubs: readonly PlacedTeam[]): string {
  const cities = clubs.map(({ city }) => city);
  const count = new Set(cities.map(({ latitude, longitude }) => `${latitude} ${longitude}`)).size;
  const apart = farthestApart(cities);
  return count > 1 && apart
    ? words.title(clubs.length, count, apart.from.name, apart.to.name, apart.kilometres)
    : words.oneCity(clubs.length);
}
