import type { Goal } from '../../cup/goals.ts';
import type { TimelineLayout } from '../../layout/timelineLayout.ts';
import type { Words } from '../words/en.ts';

/** The minutes of the marks on an axis, in words and in their order. */
export const minutesOf = (
  { marks }: TimelineLayout,
  goals: readonly Goal[],
  words: Words,
): string[] =>
  marks.flatMap(({ id }) => {
    const minute = goals.find((goal) => goal.id === id)?.minute;
    return minute ? [words.minute(minute)] : [];
  });
