import type { Range } from '../../cup/tie.ts';
import { plural } from './enGrammar.ts';
import { isolate } from './isolate.ts';

const goals = (count: number): string => plural(count, 'goal', 'goals');

const range = ({ least, most }: Range): string =>
  least === most ? goals(least) : `${least}–${most} goals`;

/** The words of the pages of teams and scorers, in English. */
export const enPeople = {
  team: 'Team',
  scorer: 'Scorer',
  noTeam: (asked: string) => `No team of this cup is called “${isolate(asked)}”.`,
  noScorer: (asked: string) => `No scorer of this cup is called “${isolate(asked)}”.`,
  unknown: 'Not found',
  nearest: 'The nearest by spelling',

  road: 'The road',
  entered: 'entered here',
  /** A tie as a team sees it. */
  result: (hasWon: boolean, isFinal: boolean) =>
    hasWon ? (isFinal ? 'won the cup' : 'went on') : 'went out',
  goalsOf: (scored: number, conceded: number, matches: number) =>
    `${goals(scored)} for, ${conceded} against, in ${plural(matches, 'match', 'matches')}`,
  wonCup: (loser: string) => `Won the cup, against ${isolate(loser)} in the final tie.`,
  wentOut: (winner: string, round: string, way: string) =>
    `Went out to ${isolate(winner)}: ${way ? `${round}, ${way}` : round}.`,

  scorers: 'Scorers',
  noScorers: 'No scorer of this team is recorded.',
  range,
  alone: (count: Range) => `${range(count)} by the record alone`,
  ownGoalFor: (team: string) => `own goal for ${isolate(team)}`,

  names: 'Names as printed',
  oneClub: 'Why these are one club',
  onePlayer: 'Why these are one player',
  spellings: 'Other spellings',
  language: { ru: 'Russian', kk: 'Kazakh' },
  city: 'City',
  cityThen: (name: string, today: string) =>
    name === today
      ? `${isolate(name)}, then and today.`
      : `${isolate(name)}, today ${isolate(today)}.`,

  fullName: 'In full',
  goals: 'Goals',
  /** How sure a tie's goals of one scorer are, by the record alone. */
  certain: ({ least, most }: Range) =>
    least === most ? `${goals(least)}, certain` : `${goals(least)} certain, up to ${most} possible`,
  minutes: (minutes: readonly string[]) => minutes.join(', '),
  recordSays: 'By the record',
  sourceSays: 'By a second source',
} as const;
