import { group } from 'd3';
import type { Score } from '../../cup/model/tie.ts';
import type { TimedGoal } from './timelineLayout.ts';

/**
 * The score after each goal of a match, from all of its goals sorted by time. If both sides scored in one minute, their
 * order is not known: these goals have no score, later ones have it again.
 */
export function scoresAfter(goals: readonly TimedGoal[]): ReadonlyMap<TimedGoal, Score> {
  const scores = new Map<TimedGoal, Score>();
  const score = { home: 0, away: 0 };
  for (const together of group(goals, writeMinute).values()) {
    const isOrdered = new Set(together.map(({ side }) => side)).size === 1;
    for (const goal of together) {
      score[goal.side] += 1;
      if (isOrdered) scores.set(goal, { ...score });
    }
  }
  return scores;
}

const writeMinute = ({ minute, added }: TimedGoal): string => `${minute}+${added ?? 0}`;
