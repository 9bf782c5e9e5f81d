import type { Cup } from '../model/cup.ts';

/** What stands beside a cup's name to say which one it was: its season, else its year; nothing where the name says it. */
export function seasonBeside({
  name,
  year,
  season,
}: Pick<Cup, 'name' | 'year' | 'season'>): string | undefined {
  const text = season ?? (year === undefined ? undefined : String(year));
  return text === undefined || name.includes(text) ? undefined : text;
}
