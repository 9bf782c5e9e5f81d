import { describe, expect, it } from 'vitest';
import { writeWorker } from '../../../src/pages/worker/writeWorker.ts';

const files = [
  { path: 'shell.html', integrity: 'sha256-a' },
  { path: 'assets/x.js', integrity: 'sha256-b' },
];

const versionOf = (source: string): string | undefined => /VERSION = "(\w+)"/.exec(source)?.[1];

describe('the service worker that is written', () => {
  it('is the same for the same files in any order', () => {
    expect(writeWorker({ base: '/', files: files.toReversed() })).toBe(
      writeWorker({ base: '/', files }),
    );
  });

  it('is another version once any file has other content', () => {
    const changed = files.map((file) => ({ ...file, integrity: `${file.integrity}c` }));
    expect(versionOf(writeWorker({ base: '/', files }))).toMatch(/^\w{12}$/);
    expect(versionOf(writeWorker({ base: '/', files: changed }))).not.toBe(
      versionOf(writeWorker({ base: '/', files })),
    );
  });

  it('names its files below the folder that the site stands in', () => {
    const source = writeWorker({ base: '/kubok/', files });
    expect(source).toContain('["/kubok/assets/x.js","sha256-b"]');
    expect(source).toContain('SHELL = "/kubok/shell.html"');
  });

  it('takes over from no version that is still being read', () => {
    expect(writeWorker({ base: '/', files })).not.toContain('skipWaiting');
  });
});
