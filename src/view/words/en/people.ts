import type { Stage } from '../../../cup/questions/ties.ts';
import type { Decision, Range } from '../../../cup/model/tie.ts';
import { basis } from './basis.ts';
import { inRound, list, plural, range } from './grammar.ts';
import { isolate } from '../isolate.ts';

const goals = (count: Range): string =>
  count.least === count.most ? plural(count.least, 'goal', 'goals') : `${range(count)} goals`;

/** The last tie of a team, told from its side. */
export type ToldEnding = {
  readonly hasWon: boolean;
  readonly stage: Stage;
  readonly round: string;
  readonly opponent: string;
  readonly kind: Decision['kind'];
  /** The score and the kicks of a shoot-out, the winner's first; none where none is known. */
  readonly score?: string | undefined;
  readonly shootout?: string | undefined;
  /** What the way of the decision is known from. */
  readonly basis: keyof typeof basis;
};

/** How a tie was lost or won: `4–0`, `4–3 on penalties`, with a blank before each word. */
function manner({ kind, score = '', shootout = '' }: ToldEnding): string {
  const words: Record<Decision['kind'], readonly string[]> = {
    score: [score],
    'extra-time': [score, 'after extra time'],
    penalties: [shootout, 'on penalties'],
    walkover: ['by a walkover'],
    aggregate: [score, 'on aggregate'],
    'away-goals': ['on away goals'],
    replay: [score, 'in a replay'],
    lots: ['by lots'],
    awarded: [score, 'as awarded'],
    both: [],
    'not-recorded': [],
  };
  return words[kind]
    .filter(Boolean)
    .map((word) => ` ${word}`)
    .join('');
}

/** How the match for third place ended for a team. */
function placed({ hasWon, kind }: ToldEnding, opponent: string, how: string): string {
  if (!hasWon) return `Fourth place: lost${how} to ${opponent}`;
  return kind === 'score'
    ? `Third place: beat ${opponent}${how}`
    : `Third place: won against ${opponent}${how}`;
}

/** The words of the pages of teams and scorers, in English. */
export const people = {
  team: 'Team',
  scorer: 'Scorer',
  noTeam: (asked: string) => `No team of this cup is called “${isolate(asked)}”.`,
  noScorer: (asked: string) => `No scorer of this cup is called “${isolate(asked)}”.`,
  unknown: 'Not found',
  nearest: 'The nearest by spelling',

  road: 'The road',
  entered: 'joined here',
  /** A tie as a team sees it. */
  result: (hasWon: boolean, stage: Stage): string =>
    hasWon
      ? { final: 'won the cup', aside: 'third place', round: 'through' }[stage]
      : { final: 'runners-up', aside: 'fourth place', round: 'out' }[stage],
  goalsOf: (scored: number, conceded: number, matches: number) =>
    `${scored} scored · ${conceded} conceded · ${plural(matches, 'match', 'matches')}`,
  /** How a team's cup ended. */
  ending: (told: ToldEnding): string => {
    const { hasWon, stage, round, kind } = told;
    const opponent = isolate(told.opponent);
    const how = manner(told);
    const known = basis[told.basis];
    if (stage === 'aside') return placed(told, opponent, how) + known;
    if (hasWon && kind === 'score') return `Champions: beat ${opponent}${how} in the final`;
    if (hasWon) return `Champions: won the final against ${opponent}${how}${known}`;
    if (stage === 'final')
      return `Runners-up: lost the final to ${opponent}${kind === 'score' ? '' : how}${known}`;
    if (kind === 'walkover' || kind === 'not-recorded')
      return `Out in ${inRound(round)}${how} against ${opponent}${known}`;
    return `Out in ${inRound(round)}: lost${how} to ${opponent}${known}`;
  },

  scorers: 'Scorers',
  noScorers: 'No scorer of this team is recorded.',
  range: goals,
  alone: (count: Range) => `${goals(count)} by the record alone`,
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

  printedAs: (names: readonly string[]) => `printed as ${list(names.map(isolate))}`,
  goals: 'Goals',
  recordSays: 'By the record',
  sourceSays: 'By a second source',
};
