import type { KeyboardEvent } from 'react';

/**
 * Makes all marks of a chart one Tab stop: arrows, Home and End go from mark to mark, and the last one stays the stop.
 * The first mark carries `tabIndex` 0 and all others -1.
 */
export function onArrowKeys(event: KeyboardEvent<HTMLElement>): void {
  const marks = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('a[data-tie-mark]'));
  const at = marks.findIndex((mark) => mark === event.target);
  const goal = marks[targetOf(event.key, at, marks.length)];
  if (at < 0 || !goal || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  for (const mark of marks) mark.tabIndex = mark === goal ? 0 : -1;
  goal.focus();
}

function targetOf(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
