import { expect, it } from 'vitest';
import { readHash } from '../../../src/view/record/readHash.ts';

it.each([
  ['#L36', 36],
  ['#l36', 36],
  ['#L36:~:text=Kairat%205', 36],
  ['#L36:~:', 36],
  ['#L36x', undefined],
  ['#L036', undefined],
  ['#:~:text=Kairat', undefined],
  ['', undefined],
])('reads the line of "%s"', (hash, line) => {
  expect(readHash(hash)).toBe(line);
});
