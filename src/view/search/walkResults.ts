import type { KeyboardEvent } from 'react';
import { isPlain } from '../ui/keys.ts';

/**
 * The keys of a search: arrows lead from the field through the links under it and back, Home and End to the first and
 * the last link once the field is left, and whatever else is typed on a link goes on in the field.
 */
export function walkResults(event: KeyboardEvent<HTMLElement>): void {
  const stops = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('input, a'));
  const at = stops.findIndex((stop) => stop === event.target);
  if (at < 0 || !isPlain(event) || event.nativeEvent.isComposing) return;
  const goal = stops[targetOf(event.key, at, stops.length)];
  if (goal) event.preventDefault();
  // The field takes the focus before the letter is written, and so the letter too.
  if (goal) goal.focus();
  else if (at > 0 && isText(event.key)) stops[0]?.focus();
}

function targetOf(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return at + 1;
  if (key === 'ArrowUp') return at - 1;
  if (at > 0 && key === 'Home') return 1;
  return at > 0 && key === 'End' ? count - 1 : -1;
}

const isText = (key: string): boolean => Array.from(key).length === 1 || key === 'Backspace';
