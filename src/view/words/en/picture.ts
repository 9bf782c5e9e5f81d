import type { Stage } from '../../../cup/questions/ties.ts';
import type { Decision, Minute, Range, Score } from '../../../cup/model/tie.ts';
import { basis } from './basis.ts';
import { plural } from './grammar.ts';
import { won } from './won.ts';

const minute = ({ minute: at, added }: Minute): string =>
  added === undefined ? `${at}′` : `${at}+${added}′`;

const range = ({ least, most }: Range): string =>
  least === most
    ? String(least)
    : most - least === 1
      ? `${least} or ${most}`
      : `${least} to ${most}`;

const wonBy: Readonly<Record<Decision['kind'], string>> = {
  score: '',
  'extra-time': ' after extra time',
  penalties: ' on penalties',
  walkover: ' by a walkover',
  aggregate: ' on aggregate',
  'away-goals': ' on away goals',
  replay: ' after a replay',
  lots: ' by lots',
  awarded: ', the match was awarded',
  both: '',
  'not-recorded': '; how is not recorded',
};

const goalsShown = {
  timeline: ' Each goal on a time axis, home above and away below.',
  tally: ' One mark for each goal, in no order.',
  none: '',
};

/** The words of pictures and social cards, in English. */
export const picture = {
  champions: 'Champions',
  walkover: 'walkover',
  source: (title: string, licence?: string): string =>
    `Source: ${title}${licence === undefined ? '' : `, ${licence}`}`,
  /** Above the bracket of a large cup, which is drawn in part. */
  from: (round: string): string => `from ${round} on`,
  road: (team: string): string => `The road of ${team}`,
  /** How a tie ended. The score of a shoot-out is the winner's first. */
  bothOn: 'Both teams went through',
  toBePlayed: 'Still to be played',
  outcome: (told: {
    readonly team: string;
    readonly stage: Stage;
    readonly next: string | undefined;
    readonly kind: Decision['kind'];
    readonly shootout: Score | undefined;
    readonly basis: keyof typeof basis;
  }): string => {
    const { team, stage, next, kind, shootout } = told;
    const way = next === undefined ? won[stage] : `through to the ${lowerFirst(next)}`;
    const how = shootout
      ? `won ${shootout.home}–${shootout.away} on penalties`
      : `${way}${wonBy[kind]}`;
    const isOpen = kind === 'penalties' && !shootout;
    return `${team} ${how}${basis[told.basis]}${isOpen ? '; shoot-out score not recorded' : ''}`;
  },
  /** One scorer of a side: `Volgin 9′, 77′`, `Litvinenko (3)`, `Rykov (own goal)`, `Irzhanov (1 or 2)`. */
  scorer: (told: {
    readonly name: string;
    readonly count: Range;
    readonly minutes: readonly Minute[];
    readonly isOwnGoal: boolean;
  }): string => {
    const { name, count, minutes, isOwnGoal } = told;
    const isOne = count.least === 1 && count.most === 1;
    const notes = [
      ...(minutes.length > 0 || isOne ? [] : [range(count)]),
      ...(isOwnGoal ? ['own goal'] : []),
    ];
    return [
      name,
      ...(minutes.length > 0 ? [` ${minutes.map(minute).join(', ')}`] : []),
      ...(notes.length > 0 ? [` (${notes.join(', ')})`] : []),
    ].join('');
  },
  goalsOf: (scored: number, conceded: number): string => `${scored} scored · ${conceded} conceded`,
  goalCount: (count: Range): string =>
    count.least === count.most ? plural(count.least, 'goal', 'goals') : `${range(count)} goals`,
  /** What a picture shows, for those who cannot see it. */
  alt: {
    bracket: (cup: string, champion: string | undefined, road: string): string =>
      `The bracket of the ${cup}${champion === undefined ? '' : `, won by ${champion}`}${road && `, with the road of ${road} in gold`}.`,
    tie: (teams: string, outcome: string, goals: 'timeline' | 'tally' | 'none'): string =>
      `${teams}. ${outcome}.${goalsShown[goals]}`,
    stops: (who: string, told: string, stops: readonly string[]): string =>
      `${[who, told].filter(Boolean).join(': ')}. ${stops.join('; ')}.`,
  },
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
