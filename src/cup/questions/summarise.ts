import type { Cup } from '../model/cup.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { daysIn } from './facts.ts';
import { tallyCup } from './tally.ts';
import { championOf, tiesOf } from './ties.ts';
import { translateCup } from './translateCup.ts';

/** What a list of cups says of one: its size in numbers, its first and last day if any is known, and who won it. */
export type CupSummary = Pick<Cup, 'id' | 'name' | 'year' | 'season'> & {
  readonly teams: number;
  /** Matches that were played. */
  readonly matches: number;
  readonly goals: number;
  /** As `1992-05-08`. */
  readonly days: readonly string[];
  /** None before the final is decided. */
  readonly champion: Readonly<Partial<Record<Language, string>>>;
};

/** Sums up a cup for a list, in every language. */
export function summarise(cup: Cup): CupSummary {
  const { matches, goals } = tallyCup(cup);
  const days = tiesOf(cup).flatMap(daysIn).toSorted();
  const ends = [...new Set([...days.slice(0, 1), ...days.slice(-1)])];
  const championIn = (language: Language): string | undefined =>
    championOf(translateCup(cup, { language, ...asPrinted }))?.name;
  const { id, name, year, season } = cup;
  return {
    id,
    name,
    ...(year !== undefined && { year }),
    ...(season !== undefined && { season }),
    teams: cup.teams.length,
    matches,
    goals,
    days: ends,
    champion: Object.fromEntries(
      LANGUAGES.flatMap((each) => {
        const champion = championIn(each);
        return champion === undefined ? [] : [[each, champion]];
      }),
    ),
  };
}

/** A champion's name needs no words of a language. */
const asPrinted = { round: (name: string) => name, summary: () => undefined };
