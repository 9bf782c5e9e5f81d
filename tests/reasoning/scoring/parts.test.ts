import { expect, test } from 'vitest';
import { parts } from '../../../src/reasoning/scoring/parts.ts';
import type { Share, Sum } from '../../../src/reasoning/scoring/sum.ts';

const share = (least: number, most: number): Share => ({ least, most, proof: [] });

const sum = (kind: Sum['kind'], shares: readonly Share[], least: number, most: number): Sum => ({
  kind,
  shares,
  least,
  most,
  lines: [],
  says: '',
});

const [a, b, c, d] = [share(1, 2), share(1, 2), share(1, 2), share(1, 2)];
const first = sum('side', [a, b], 3, 3);
const second = sum('side', [c, d], 3, 3);

test('a sum that forbids something links the sides of its open shares', () => {
  const player = sum('player', [a, c], 0, 3);
  const [only, ...others] = parts([first, second, player]);
  expect(others).toEqual([]);
  expect(new Set(only)).toEqual(new Set([first, second, player]));
});

test('a sum that forbids nothing is in no part and links nothing', () => {
  const idle = sum('player', [a, c], 0, 4);
  expect(parts([first, second, idle])).toEqual([[first], [second]]);
});

test('a settled share links nothing', () => {
  const settled = share(2, 2);
  const third = sum('side', [settled, share(1, 2), share(1, 2)], 5, 5);
  const player = sum('player', [a, settled], 0, 3);
  const found = parts([first, third, player]);
  expect(found.map((part) => new Set(part))).toEqual([new Set([first, player]), new Set([third])]);
});
