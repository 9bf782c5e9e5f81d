import { describe, expect, it } from 'vitest';
import { seasonBeside } from '../../../src/cup/questions/seasonBeside.ts';

describe('what stands beside the name of a cup', () => {
  it.each([
    [{ name: 'Cup', year: 1992 }, '1992'],
    [{ name: 'Cup', year: 2018, season: '2018/19' }, '2018/19'],
    [{ name: 'Cup 1992', year: 1992 }, undefined],
    [{ name: 'Cup 2018/19', year: 2018, season: '2018/19' }, undefined],
    [{ name: 'Cup' }, undefined],
  ])('of %j is %s', (cup, beside) => {
    expect(seasonBeside(cup)).toBe(beside);
  });
});
