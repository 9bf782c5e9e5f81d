import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { navigate, useQueryValue, withQuery } from '../address/navigate.ts';
import { codeOfDays } from './useDay.ts';

/** Whether the replay of a cup plays, and how it starts: on the cup's first day, which the address then names. */
export function useReplay(cup: Cup) {
  const client = useQueryClient();
  const hasDay = useQueryValue('day') !== undefined;
  const [isPlaying, setIsPlaying] = useState(false);
  // Back and every link that leaves the day end the replay.
  if (isPlaying && !hasDay) setIsPlaying(false);
  const start = async (): Promise<void> => {
    const { firstDayOf } = await client.fetchQuery(codeOfDays);
    const first = firstDayOf(cup);
    if (first === undefined) return;
    navigate(withQuery('day', first));
    setIsPlaying(true);
  };
  return { isPlaying: isPlaying && hasDay, setIsPlaying, start: () => void start() };
}
