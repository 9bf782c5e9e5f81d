import { describe, expect, it } from 'vitest';
import { addCounts, judgeCounts, writeCounts } from './counts.mjs';

const count = (passed: number, failed: number, skipped = 0) => ({ passed, failed, skipped });

describe('addCounts', () => {
  it('adds each kind', () => {
    expect(addCounts(count(1, 2, 3), count(10, 20, 30))).toEqual(count(11, 22, 33));
  });
});

describe('judgeCounts', () => {
  it('leaves counts alone that tell the whole story', () => {
    expect(judgeCounts(count(5, 0, 1), true)).toEqual(count(5, 0, 1));
    expect(judgeCounts(count(5, 2), false)).toEqual(count(5, 2));
  });

  it('adds a failure where the command failed and no test did', () => {
    expect(judgeCounts(count(5, 0), false)).toEqual(count(5, 1));
  });

  it('adds a failure where no test ran, skipped ones not counted', () => {
    expect(judgeCounts(count(0, 0), true)).toEqual(count(0, 1));
    expect(judgeCounts(count(0, 0, 7), true)).toEqual(count(0, 1, 7));
  });
});

describe('writeCounts', () => {
  it('says nothing of skipped tests where there are none', () => {
    expect(writeCounts(count(12, 0))).toBe('12 passed, 0 failed');
    expect(writeCounts(count(12, 3, 1))).toBe('12 passed, 3 failed, 1 skipped');
  });
});
