import { describe, expect, it } from 'vitest';
import { writeWorker } from '../../../src/pages/worker/writeWorker.ts';

const exact = [
  { path: 'assets/x.js', integrity: 'sha256-a' },
  { path: 'cups/y.json', integrity: 'sha256-b' },
];
const optional = ['icons/192.png', 'teams/old/'];

const versionOf = (source: string): string | undefined => /VERSION = "(\w+)"/.exec(source)?.[1];

describe('the service worker', () => {
  const source = writeWorker('/kubok/', { exact, optional });

  it('is a new version once a script or data has other content', () => {
    const changed = exact.map((file) => ({ ...file, integrity: `${file.integrity}c` }));
    expect(versionOf(source)).toMatch(/^\w{12}$/);
    expect(versionOf(writeWorker('/kubok/', { exact: changed, optional }))).not.toBe(
      versionOf(source),
    );
  });

  it('caches scripts and data by their hashes, and pages and icons without one', () => {
    expect(source).toContain('EXACT = [["/kubok/assets/x.js","sha256-a"]');
    expect(source).toContain('OPTIONAL = ["/kubok/icons/192.png","/kubok/teams/old/"]');
    expect(source).toContain('SHELL = "/kubok/shell.html"');
  });

  it('names its caches by the folder of the site', () => {
    expect(source).toContain('PREFIX = "kubok /kubok/ "');
  });

  it('does not replace a version that has pages open', () => {
    expect(source).not.toContain('skipWaiting');
  });
});
