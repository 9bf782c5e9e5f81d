import { describe, expect, it } from 'vitest';
import { writeWorker } from '../../../src/pages/worker/writeWorker.ts';

const files = {
  exact: [{ path: 'assets/x.js', integrity: 'sha256-a' }],
  cups: [{ path: 'cups/y.json', integrity: 'sha256-b' }],
  optional: ['icons/192.png'],
};

const versionOf = (source: string): string | undefined => /VERSION = "(\w+)"/.exec(source)?.[1];

describe('the service worker', () => {
  const source = writeWorker('/kubok/', files, 'y');

  it.each(['exact', 'cups'] as const)(
    'is a new version once one of %s has other content',
    (kind) => {
      const changed = files[kind].map((file) => ({ ...file, integrity: `${file.integrity}c` }));
      expect(versionOf(source)).toMatch(/^\w{12}$/);
      expect(versionOf(writeWorker('/kubok/', { ...files, [kind]: changed }, 'y'))).not.toBe(
        versionOf(source),
      );
    },
  );

  it('caches scripts and cups by their hashes, and icons without one', () => {
    expect(source).toContain('EXACT = [["/kubok/assets/x.js","sha256-a"]]');
    expect(source).toContain('CUPS = [["/kubok/cups/y.json","sha256-b"]]');
    expect(source).toContain('HOME = "/kubok/cups/y.json"');
    expect(source).toContain('OPTIONAL = ["/kubok/icons/192.png"]');
    expect(source).toContain('SHELL = "/kubok/shell.html"');
  });

  it('names its caches by the folder of the site', () => {
    expect(source).toContain('PREFIX = "kubok /kubok/ "');
  });

  it('does not replace a version that has pages open', () => {
    expect(source).not.toContain('skipWaiting');
  });
});
