import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { oneFailed, onePassed } from './counts.mjs';
import { runCheck, runTests } from './runStep.mjs';

const fiveTests = () => ({ passed: 5, failed: 0, skipped: 0 });

const folder = mkdtempSync(join(tmpdir(), 'kubok-run-'));
const report = join(folder, 'report.json');

afterAll(() => rmSync(folder, { recursive: true }));

describe('runCheck', () => {
  it('is one test, as the command ends', () => {
    expect(runCheck('exit 0')).toEqual(onePassed);
    expect(runCheck('exit 3')).toEqual(oneFailed);
  });
});

describe('runTests', () => {
  it('counts what the report says', () => {
    expect(runTests(`echo {} > ${report}`, report, fiveTests)).toEqual(fiveTests());
  });

  it('fails without a report, be there one of an earlier run', () => {
    writeFileSync(report, '{}');
    expect(runTests('exit 0', report, fiveTests)).toEqual(oneFailed);
  });

  it('fails on a report that breaks off', () => {
    const command = `echo { > ${report}`;
    expect(runTests(command, report, (json) => JSON.parse(json))).toEqual(oneFailed);
  });
});
