import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, tellRetried, tellVitest } from './countTests.mjs';

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

describe('tellVitest', () => {
  it('names each failed test with what it says', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a cup is a cup', failureMessages: [] },
      { status: 'failed', fullName: 'a tie is a tie', failureMessages: ['expected 1 to be 2'] },
    ];
    const json = writeReport([
      { status: 'failed', name: 'tie.test.ts', message: '', assertionResults },
    ]);
    expect(tellVitest(json)).toEqual(['tie.test.ts > a tie is a tie\nexpected 1 to be 2']);
  });

  it('names a file that failed outside its tests', () => {
    const file = { status: 'failed', name: 'tie.test.ts', message: 'no such file' };
    expect(tellVitest(writeReport([{ ...file, assertionResults: [] }]))).toEqual([
      'tie.test.ts\nno such file',
    ]);
  });
});

describe('countPlaywright', () => {
  it('counts a test that passed at the second try as passed', () => {
    const json = JSON.stringify({ stats: { expected: 4, unexpected: 2, flaky: 1, skipped: 3 } });
    expect(countPlaywright(json)).toEqual({ passed: 5, failed: 2, skipped: 3 });
  });
});

describe('tellRetried', () => {
  const report = (status: string, annotations: readonly object[] = []): string => {
    const tests = [{ projectName: 'webkit-phone', status, annotations }];
    const spec = { title: 'a tie is a tie', file: 'tie.spec.ts', tests };
    return JSON.stringify({ suites: [{ specs: [], suites: [{ specs: [spec] }] }] });
  };
  const line = '[webkit-phone] tie.spec.ts: a tie is a tie';

  it('names a test that passed when it was tried again', () => {
    expect(tellRetried(report('flaky'))).toEqual([line]);
  });

  it('names a test in which a step was tried again', () => {
    expect(tellRetried(report('expected', [{ type: 'retried' }]))).toEqual([line]);
  });

  it('says nothing of a test that passed at once, failed or was skipped', () => {
    expect(tellRetried(report('expected', [{ type: 'note' }]))).toEqual([]);
    expect(tellRetried(report('unexpected', [{ type: 'retried' }]))).toEqual([]);
    expect(tellRetried(report('skipped'))).toEqual([]);
  });
});
