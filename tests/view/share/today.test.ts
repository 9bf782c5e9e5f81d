import { expect, it } from 'vitest';
import { today } from '../../../src/view/share/today.ts';

it('is the day of the reader’s own clock', () => {
  expect(today(new Date(2026, 2, 5, 0, 0, 1))).toBe('2026-03-05');
  expect(today(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});
