import type { Stage } from '../../../cup/questions/ties.ts';
import type { Decision, Match } from '../../../cup/model/tie.ts';
import { inRound, list, number } from './grammar.ts';
import { isolate } from '../isolate.ts';
import { won } from './won.ts';

const how: Readonly<Record<Decision['kind'], string>> = {
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
  'not-recorded': '',
};

/** What nobody recorded of how a tie was decided. */
const open: Readonly<Partial<Record<Decision['kind'], string>>> = {
  penalties: '; shoot-out score not recorded',
  walkover: '; reason not recorded',
  'not-recorded': '; how it was decided is not recorded',
};

const ordinals = ['First', 'Second', 'Third'];

/** What is won in a shoot-out. */
const prize: Readonly<Record<Stage, string>> = {
  final: 'the cup, ',
  aside: 'third place, ',
  round: '',
};

/** The words of an open tie, in English. */
export const panel = {
  /** Who went through and how. `next` is the round that the winner went on to, none in the final; `shootout` the winner first. */
  outcome: (told: {
    readonly team: string;
    readonly stage: Stage;
    readonly next?: string | undefined;
    readonly kind: Decision['kind'];
    readonly shootout?: string | undefined;
    readonly hadExtraTime: boolean;
  }): string => {
    const team = isolate(told.team);
    const { stage, next, kind, shootout } = told;
    const late = told.hadExtraTime && kind !== 'extra-time' ? ' after extra time' : '';
    if (shootout !== undefined) return `${team} won ${prize[stage]}${shootout} on penalties${late}`;
    const went = next === undefined ? won[stage] : `through to ${inRound(next)}`;
    return `${team} ${went}${how[kind]}${late}${open[kind] ?? ''}`;
  },
  /** That both sides went on; `next` is the round, if it is known. */
  bothOn: (next: string | undefined): string =>
    next === undefined ? 'Both teams through' : `Both teams through to ${inRound(next)}`,
  /** Of a tie with matches that nobody has won yet. */
  undecided: 'Not decided yet',
  source: (names: readonly string[]) => ` · source: ${list(names.map(isolate))}`,

  trail: 'Where this match belongs',
  neighbours: 'More matches',
  previous: (match: string) => `Previous match: ${match}`,
  next: (match: string) => `Next match: ${match}`,

  goals: 'Goals',
  matches: 'Matches',
  /** Which match of several it is; `index` among `count` of its kind. */
  part: (part: Match['part'], index: number, count: number): string => {
    if (part === 'match') return 'First match';
    if (part === 'leg') return `${ordinals[index] ?? `${index + 1}th`} leg`;
    return count === 1 ? 'Replay' : `${ordinals[index] ?? `${index + 1}th`} replay`;
  },
  /** A match of several in a line; scores are the host's first. */
  matchResult: (told: {
    readonly home: string;
    readonly score?: string | undefined;
    readonly away: string;
    readonly hadExtraTime: boolean;
    readonly shootout?: string | undefined;
    readonly status: Match['status'];
  }): string => {
    const { score = 'walkover', hadExtraTime, shootout } = told;
    const notes = [
      ...(hadExtraTime ? ['after extra time'] : []),
      ...(shootout === undefined ? [] : [`${shootout} on penalties`]),
      ...(told.status === 'awarded' || told.status === 'abandoned' ? [told.status] : []),
    ];
    const match = `${isolate(told.home)} ${score} ${isolate(told.away)}`;
    return [match, ...notes].join(', ');
  },
  noGoals: 'No goals.',
  noMinutes: 'Minutes and order not recorded.',
  /** Below a timeline: the goals that have no place on it. */
  tray: 'Without a minute',
  halfTime: 'HT',
  /** Before the score when 90 minutes were played and extra time followed. */
  fullTime: 'After 90 minutes',
  timeline: (minutes: string) => `Goals on a time axis: ${minutes}`,
  sides: (home: string, away: string) => `${isolate(home)} above the line, ${isolate(away)} below.`,
  penalty: 'penalty',
  scored: (times: number): string => (times === 2 ? 'scored twice' : `scored ${number(times)}`),
  /** Goals that several scorers may have; each of these has scored at least one besides. Of many no names are told. */
  shared: (goals: number, scorers: readonly string[]): string => {
    const of =
      scorers.length > 3
        ? `of these ${number(scorers.length)}`
        : `of ${list(scorers.map(isolate), goals === 1 ? 'or' : 'and')}`;
    const most = Math.min(goals, scorers.length);
    if (goals > 1) {
      const some = most === 2 ? (scorers.length === 2 ? 'both' : 'two') : `up to ${number(most)}`;
      return `${goals} more goals, by one or ${some} ${of}`;
    }
    return scorers.length > 3 ? `1 more goal, by one ${of}` : `1 more goal, by ${of.slice(3)}`;
  },
  ownGoal: (team: string) => `own goal (${isolate(team)})`,
  printedAs: (name: string) => `printed as ${isolate(name)}`,
  unknownScorer: 'scorer not recorded',
  substitution: 'substitution',
  card: { yellow: 'yellow card', red: 'red card' },
  /** What stands behind the legend of marks that are not the record's. */
  from: (source: string) => `from ${source}`,

  wayHere: 'The way here',
  cameNext: 'What came next',

  howWeKnow: 'How we know',
  /** The title of what lies folded: how much of the match is proven, told by others, and open. */
  evidence: (told: {
    readonly proven: number;
    readonly reported: number;
    readonly open: number;
  }): string => {
    const counts = [
      `${told.proven} proven`,
      ...(told.reported ? [`${told.reported} reported`] : []),
      ...(told.open ? [`${told.open} open`] : []),
    ];
    return `How we know this · ${counts.join(', ')}`;
  },
  recordSays: 'What the record says',
  readAs: (printed: string, read: string) => `“${isolate(printed)}” is read as “${isolate(read)}”.`,
  follows: 'What follows from it',
  allChecks: 'Proof of the whole cup',
  sourceSays: 'A second source says',
  inDoubt: 'In doubt',
  notRecorded: 'Not recorded',

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
    unused: 'Unused substitutes',
    coach: 'Coach',
    substitution: (minute: string, on: string, off: string) =>
      `${minute} ${isolate(on)} for ${isolate(off)}`,
    at: (minute: string, name: string) => `${minute} ${isolate(name)}`,
    card: (minute: string, name: string, colour: string) =>
      `${minute} ${isolate(name)} (${colour})`,
  },
};
