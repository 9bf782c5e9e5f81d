import type { Goal } from '../../cup/questions/goals.ts';
import type { TimelineLayout } from '../../layout/timeline/timelineLayout.ts';
import type { Words } from '../words/en/en.ts';

/** The minutes of the marks on an axis as text, in order. */
export const minutesOf = (
  { marks }: TimelineLayout,
  goals: readonly Goal[],
  words: Words,
): string[] =>
  marks.flatMap(({ id }) => {
    const minute = goals.find((goal) => goal.id === id)?.minute;
    return minute ? [words.minute(minute)] : [];
  });
