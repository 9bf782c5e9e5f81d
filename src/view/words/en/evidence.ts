import type { Claims } from '../../../cup/evidence/statement.ts';
import type { Reason } from '../../../cup/model/reason.ts';
import type { Range, Decision } from '../../../cup/model/tie.ts';
import { list, number, plural, range } from './grammar.ts';
import { isolate } from '../isolate.ts';
import { won } from './won.ts';

const names = (all: readonly string[], last: 'and' | 'or' = 'and'): string =>
  list(all.map(isolate), last);

const quote = (name: string): string => `“${isolate(name)}”`;

const counts = (all: readonly { name: string; count: Range }[]): string =>
  list(all.map(({ name, count }) => `${isolate(name)} ${range(count)}`));

/** Each kind of reason in words, without a capital or a full stop. */
export const because: Readonly<Record<Reason['kind'], string>> = {
  printed: 'the record prints it',
  minutes: 'the record prints the minutes',
  arithmetic: 'the numbers add up no other way',
  infobox: 'the infobox says so',
  'meets-again': 'the same two teams meet again',
  'away-goals': 'it scored more goals away from home',
  'plays-next': 'the team plays in a later round, and a loser does not come back',
  elimination: 'every other team of that round is accounted for',
  'same-words': 'the names share a word',
  'same-scorers': 'the same scorers are listed under both names',
  spelling: 'they are two spellings of one name',
  rules: 'the rules of the competition leave no other way',
  source: 'a second source says so',
  editor: 'the editor of this data set reads it so',
};

const reasons = (kinds: readonly Reason['kind'][]): string =>
  kinds.map((kind) => because[kind]).join('; ');

const how: Readonly<Record<Decision['kind'], string>> = {
  score: 'by the score',
  'extra-time': 'in extra time',
  penalties: 'on penalties',
  walkover: 'by a walkover',
  aggregate: 'on aggregate',
  'away-goals': 'on away goals',
  replay: 'in a replay',
  lots: 'by lots',
  awarded: 'by an authority',
  both: 'with both through',
  'not-recorded': 'in a way that is not recorded',
};

const scored = (goals: number, scorers: number): string =>
  `${plural(goals, 'goal', 'goals')} by ${plural(scorers, 'scorer', 'scorers')}`;

/** The sentences about a tie, in English: one for each kind of statement. */
export const evidence: {
  readonly [Kind in keyof Claims]: (claim: Claims[Kind]) => string;
} = {
  ahead: ({ team, score, stage }) =>
    `${isolate(team)} ${won[stage]}: the score is ${score.home}–${score.away}.`,
  won: ({ team, stage, because: kinds }) => `${isolate(team)} ${won[stage]}: ${reasons(kinds)}.`,
  both: () => 'A level score; the record says that both teams went through.',
  walkover: () => 'The record prints a walkover and no score.',
  legs: ({ matches }) =>
    `The two teams met ${matches} times: these are legs, whose goals are added up.`,
  replayed: ({ matches }) =>
    matches > 2 ? 'Each level match was replayed.' : 'The level match was replayed.',
  inferred: ({ how: kind }) =>
    `By the rules of the competition such a match is decided ${how[kind]}: inferred, not recorded.`,
  sameTeam: ({ name, others, because: kinds }) =>
    `${quote(name)} is the team printed elsewhere as ${list(others.map(quote))}: ${reasons(kinds)}.`,
  samePlayer: ({ name, others, because: kinds }) =>
    `${quote(name)} is the player printed elsewhere as ${list(others.map(quote))}: ${reasons(kinds)}.`,
  ownGoal: ({ player, team, gained }) =>
    `The own goal of ${isolate(player)} counts for ${isolate(gained)}: it is a goal of a player of ${isolate(team)}.`,
  minutes: ({ names: all }) => `The record prints a minute for each goal of ${names(all)}.`,
  oneEach: ({ names: all }) =>
    all.length === 1
      ? `${scored(1, 1)}: ${names(all)} scored it.`
      : `${scored(all.length, all.length)}: ${names(all)} scored one each.`,
  allByOne: ({ name, goals }) =>
    `${scored(goals, 1)}: ${isolate(name)} scored ${goals === 2 ? 'both' : `all ${number(goals)}`}.`,
  shared: ({ names: all, goals }) =>
    goals - all.length === 1
      ? `${scored(goals, all.length)}: one of them scored twice, and the record does not say which.`
      : `${scored(goals, all.length)}: each has one, and the record does not say whose the other ${number(goals - all.length)} are.`,
  total: ({ name, total, elsewhere, others }) =>
    `The infobox gives ${isolate(name)} ${total} in all; with ${elsewhere} in other matches that is ${total - elsewhere} here${others.length ? `, and ${counts(others)}` : ''}.`,
  totals: ({ leaders, counts: all }) =>
    `The totals of the infobox (${list(leaders.map(({ name, total }) => `${isolate(name)} ${total}`))}, nobody else as many) leave ${counts(all)}.`,
  slip: ({ printed, read, because: kinds }) =>
    `${quote(printed)} is read as ${quote(read)}: ${kinds.includes('spelling') ? 'a slip of spelling' : reasons(kinds)}.`,

  decided: ({ how: kind, shootout }) =>
    shootout ? `Decided ${shootout.home}–${shootout.away} ${how[kind]}.` : `Decided ${how[kind]}.`,
  counted: ({ counts: all }) =>
    `${list(all.map(({ name, count, isOwnGoal }) => `${isolate(name)} ${count}${isOwnGoal ? ' (own goal)' : ''}`))}.`,
  fullNames: ({ names: all }) =>
    `In full: ${list(all.map(({ name, fullName }) => (fullName.endsWith(name) ? isolate(fullName) : `${isolate(fullName)} (“${isolate(name)}”)`)))}.`,
  oneTeam: ({ names: all }) => `${list(all.map(quote))} are one team.`,
  onePlayer: ({ names: all }) => `${list(all.map(quote))} are one player.`,

  doubtfulWinner: ({ ahead, on }) =>
    `By the result ${isolate(ahead)} won, but ${isolate(on)} plays in a later round, and ${isolate(ahead)} does not.`,
  doubtfulScorers: ({ team }) =>
    `The scorers listed for ${isolate(team)} do not fit its goals. They are not counted.`,
  doubtfulTimes: () =>
    'The score at half-time or after 90 minutes does not lead to the result. It is left out.',
  doubtfulSum: () => 'The printed aggregate is not the sum of the legs. It is left out.',

  noDate: () => 'The date.',
  noScorers: ({ teams }) => `Who scored for ${names(teams)}.`,
  noScorerOf: ({ names: all, goals }) =>
    goals === 1
      ? `Which of ${names(all)} scored the remaining goal.`
      : `Which of ${names(all)} scored the remaining ${number(goals)} goals.`,
  noMinutes: ({ goals, all }) =>
    all
      ? goals === 1
        ? 'The minute of the goal.'
        : 'The minutes of the goals, and their order.'
      : `The minutes of ${plural(goals, 'goal', 'goals')}.`,
  noDecision: () => 'How the match was decided.',
  noShootout: () => 'The score of the shoot-out.',
  noReason: () => 'The reason for the walkover.',
  noSheet: ({ fields }) => {
    const text = list(fields);
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
  },
};
