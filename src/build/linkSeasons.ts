import type { Cup } from '../cup/model/cup.ts';

/**
 * The cups, each with the ids of those before and after it: cups of the same name whose year is the season that its
 * infobox prints.
 */
export function linkSeasons(cups: readonly Cup[]): Cup[] {
  const ids = new Map(cups.map(({ id, name, year }) => [`${name} ${year}`, id]));
  return cups.map((cup) => {
    const { previous, next, ...stated } = cup.stated;
    const link = (season: NonNullable<typeof next>) => {
      const id = ids.get(`${cup.name} ${season.season}`);
      return id === undefined ? season : { ...season, cup: id };
    };
    return {
      ...cup,
      stated: {
        ...stated,
        ...(previous && { previous: link(previous) }),
        ...(next && { next: link(next) }),
      },
    };
  });
}
