import { countOf } from '../questions/scorers.ts';
import { isLevel, scoreOf } from '../questions/tally.ts';
import { turn } from '../questions/fromHost.ts';
import type { Round } from '../model/cup.ts';
import type { Score, ScorerEntry, Tie } from '../model/tie.ts';
import { daysIn, entriesIn, howDecided, shootoutOf } from '../questions/facts.ts';

/** The words by which a language asks for what is no name: each a text of one or more synonyms. */
export type SearchTerms = {
  readonly penalties: string;
  readonly extraTime: string;
  readonly walkover: string;
  readonly level: string;
  readonly ownGoal: string;
  readonly hatTrick: string;
  /** A day such as `1992-08-08` in full: `Saturday 8 August 1992`. */
  readonly day: (day: string) => string;
  /** The short name of a round, such as `SF`. */
  readonly round: (index: number, rounds: readonly Round[]) => string;
};

/** So many goals of one player in a match are a hat-trick. */
const HAT_TRICK = 3;

const DATES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/\b(\d{4})-(\d{1,2})-(\d{1,2})\b/g, (year, month, day) => writeDate(day, month, year)],
  [/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g, (day, month, year) => writeDate(day, month, year)],
  [/\b(\d{1,2})[./](\d{1,2})\b\.?/g, (day, month) => writeDate(day, month)],
];

const SCORE = /(?<![\p{L}\p{N}])(\d{1,2})\s*[:\p{Dash_Punctuation}−]\s*(\d{1,2})(?![\p{L}\p{N}])/gu;

const two = (digits = ''): string => digits.padStart(2, '0');

/** A date as one word, which begins with a figure so that no letter finds it. */
const writeDate = (day?: string, month?: string, year?: string): string =>
  ` ${two(day)}d${two(month)}${year === undefined ? '' : `of${year}`} `;

const writeScore = ({ home, away }: Score): string => ` ${home}to${away} `;

/**
 * A text with dates in figures (`1992-08-08`, `08.08.1992`, `8/8`) and scores (`7-1`, `7:1`, `7–1`) each as one word,
 * so that their figures are not looked for one by one; `w/o` too.
 */
export function joinFigures(text: string): string {
  const dated = DATES.reduce(
    (read, [pattern, write]) =>
      read.replace(pattern, (_, ...parts: string[]) => write(...parts.slice(0, 3))),
    text,
  );
  return dated
    .replace(SCORE, (_, home: string, away: string) =>
      writeScore({ home: Number(home), away: Number(away) }),
    )
    .replace(/\b(\p{L})\/(\p{L})\b/gu, '$1$2');
}

/** What a tie can be asked for besides its names: its scores either way round, its day, how it went and was decided. */
export function termsOf(tie: Tie, terms: SearchTerms): string {
  const kind = howDecided(tie);
  const shootout = shootoutOf(tie);
  const score = scoreOf(tie);
  const entries = entriesIn(tie);
  return [
    ...new Set(
      [score, shootout, ...tie.matches.map((match) => match.score)].flatMap((each) =>
        each ? [writeScore(each), writeScore(turn(each, 'away'))] : [],
      ),
    ),
    ...daysIn(tie).flatMap((day) => [terms.day(day), ...datesOf(day)]),
    ...(kind === 'penalties' || shootout ? [terms.penalties] : []),
    ...(tie.matches.some(({ extraTime }) => extraTime) ? [terms.extraTime] : []),
    ...(kind === 'walkover' ? [terms.walkover] : []),
    ...(score && isLevel(score) ? [terms.level] : []),
    ...(entries.some(({ ownGoal }) => ownGoal) ? [terms.ownGoal] : []),
    ...(entries.some(isHatTrick) ? [terms.hatTrick] : []),
  ].join(' ');
}

/** What a player can be asked for besides the names: an own goal, and a hat-trick that is certain. */
export function termsOfPlayer(player: string, ties: readonly Tie[], terms: SearchTerms): string {
  const own = ties.flatMap(entriesIn).filter((entry) => entry.player === player);
  return [
    ...(own.some(({ ownGoal }) => ownGoal) ? [terms.ownGoal] : []),
    ...(own.some(isHatTrick) ? [terms.hatTrick] : []),
  ].join(' ');
}

const isHatTrick = (entry: ScorerEntry): boolean =>
  entry.ownGoal === undefined && countOf(entry).least >= HAT_TRICK;

function datesOf(day: string): string[] {
  const [year, month, date] = day.split('-');
  return [writeDate(date, month, year), writeDate(date, month)];
}
