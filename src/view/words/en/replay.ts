import { inRound, list, plural } from './grammar.ts';
import { isolate } from '../isolate.ts';

/** The words of the replay, and of a cup as it was known in the evening of a day, in English. */
export const replay = {
  start: 'Replay the cup',
  name: 'Replay of the cup',
  play: 'Play',
  pause: 'Pause',
  previous: 'Previous day',
  next: 'Next day',
  end: 'End the replay',
  day: 'Day of the cup',
  /** Ties without a date of their own stand with their round. */
  undated: (undated: number, all: number) =>
    undated === all ? 'no date recorded' : `${undated} of them without a date`,
  told: (day: string, results: readonly string[]) => `${day}: ${results.join('; ')}.`,
  toldMany: (day: string, matches: number) => `${day}: ${plural(matches, 'match', 'matches')}.`,
  /** A result. `through`: who went through, where the score does not say it. */
  result: ({
    match,
    through,
    isDated,
  }: {
    match: string;
    through?: string | undefined;
    isDated: boolean;
  }) =>
    `${match}${through === undefined ? '' : `, ${isolate(through)} through`}${isDated ? '' : ', date not recorded'}`,
  keys: 'While the cup is replayed',
  does: {
    play: 'plays or pauses',
    next: 'to the next day',
    previous: 'to the previous day',
    first: 'to the first day',
    last: 'to the last day',
    end: 'ends the replay',
  },
  toBePlayed: 'to be played',
  /** Who has reached a place in the bracket, or still can. */
  reached: (teams: readonly string[]) =>
    teams.length > 2 ? `one of ${teams.length} teams` : list(teams.map(isolate), 'or'),
  goesOn: (round: string) => `Next: ${inRound(round)}`,
  waits: (round: string) => `Through to ${inRound(round)}`,
  /** How many teams can still win the cup. */
  left: (day: string, left: number, all: number) =>
    `In the evening of ${day}, ${left} of ${all} teams are still in the cup.`,
  later: (day: string) => `On ${day} this match is still to be played. Who can play in it:`,
  noGoal: (day: string) => `No goal of this player is known by ${day}.`,
  wholeOnly: (day: string) =>
    `This page is about the whole cup. The cup is shown here as it was known in the evening of ${day}.`,
  whole: 'Show the whole cup',
};
