import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest } from './countTests.mjs';

const writeReport = (testResults: object[]): string =>
  JSON.stringify({ numPassedTests: 3, numPendingTests: 1, numTodoTests: 1, testResults });

describe('countVitest', () => {
  it('counts failed tests, and tests to be written as skipped', () => {
    const assertionResults = [{ status: 'failed' }, { status: 'passed' }, { status: 'failed' }];
    const json = writeReport([
      { status: 'failed', assertionResults },
      { status: 'passed', assertionResults: [] },
    ]);
    expect(countVitest(json)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts a file that failed outside its tests as one', () => {
    const json = writeReport([
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }] },
    ]);
    expect(countVitest(json).failed).toBe(2);
  });
});

describe('countPlaywright', () => {
  it('counts a test that passed at the second try as passed', () => {
    const json = JSON.stringify({ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 3 } });
    expect(countPlaywright(json)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });
});
