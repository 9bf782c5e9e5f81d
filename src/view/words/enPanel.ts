import type { Decision } from '../../cup/tie.ts';
import { enBasis } from './enBasis.ts';
import { number } from './enGrammar.ts';
import { isolate } from './isolate.ts';

const how: Readonly<Record<Decision['kind'], string>> = {
  score: '',
  'extra-time': ' after extra time',
  penalties: ', on penalties',
  walkover: ' by a walkover',
  'not-recorded': '; how is not recorded',
};

/** The words of an open tie, in English. */
export const enPanel = {
  /** Who went on and how: `basis` is what the way of the decision is known from. */
  outcome: (told: {
    readonly team: string;
    readonly isFinal: boolean;
    readonly kind: Decision['kind'];
    readonly shootout?: string | undefined;
    readonly basis: keyof typeof enBasis;
  }): string => {
    const { team, isFinal, kind, shootout } = told;
    const way = shootout === undefined ? how[kind] : `, ${shootout} on penalties`;
    const isOpen = kind === 'penalties' && shootout === undefined;
    return [
      `${isolate(team)} ${isFinal ? 'won the cup' : 'went on'}${way}${enBasis[told.basis]}`,
      ...(isOpen ? ['; the score of the shoot-out is not recorded'] : []),
      ...(kind === 'walkover' ? ['; the reason is not recorded'] : []),
      '.',
    ].join('');
  },

  goals: 'Goals',
  noGoals: 'No goals.',
  noMinutes: 'Minutes and order not recorded.',
  /** Below a timeline: the goals that have no place on it. */
  tray: 'Without a minute',
  halfTime: 'HT',
  timeline: (minutes: string) => `Goals on a time axis: ${minutes}`,
  sides: (home: string, away: string) => `${isolate(home)} above the line, ${isolate(away)} below.`,
  penalty: 'penalty',
  scored: (times: number): string =>
    ['', 'scored', 'scored twice'][times] ?? `scored ${number(times)}`,
  scoredAgain: 'scored again',
  oneOfMany: (count: number) => `one of the ${number(count)}`,
  ownGoal: (team: string) => `own goal of ${isolate(team)}`,
  unknownScorer: 'scorer not recorded',
  substitution: 'substitution',
  card: { yellow: 'yellow card', red: 'red card' },
  /** What stands behind the legend of marks that are not the record's. */
  from: (source: string) => `from ${source}`,

  scorers: 'Scorers',
  recordSays: 'What the record says',
  readAs: (printed: string, read: string) => `“${isolate(printed)}” is read as “${isolate(read)}”.`,
  howKnown: 'How we know',
  allChecks: 'All checks of this cup',
  sourceSays: 'A second source says',
  notRecorded: 'Not recorded',
  wayHere: 'The way here',
  cameNext: 'What came next',

  sheet: {
    title: 'The match sheet',
    ground: 'Ground',
    attendance: 'Attendance',
    referee: 'Referee',
    halfTime: 'Half-time',
    goals: 'Goals',
    starters: 'Line-up',
    substitutions: 'Substitutions',
    cards: 'Cards',
    unused: 'Not used',
    coach: 'Coach',
    substitution: (minute: string, on: string, off: string) =>
      `${minute} ${isolate(on)} for ${isolate(off)}`,
    at: (minute: string, name: string) => `${minute} ${isolate(name)}`,
    card: (minute: string, name: string, colour: string) =>
      `${minute} ${isolate(name)} (${colour})`,
  },
} as const;
