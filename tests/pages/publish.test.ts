import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { publish } from '../../src/pages/outDir.ts';

let folder: string;
const at = (name: string): string => join(folder, name);

/** A folder with one file in it. */
function fill(name: string, file: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), file), file);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubok-publish-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('publishing a built site', () => {
  it('puts it where there was none', () => {
    fill('dist.next', 'new');
    publish(at('dist.next'), at('dist'));
    expect(readdirSync(at('dist'))).toEqual(['new']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('replaces the site before it as a whole', () => {
    fill('dist', 'old');
    fill('dist.next', 'new');
    publish(at('dist.next'), at('dist'));
    expect(readdirSync(at('dist'))).toEqual(['new']);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('leaves the site before it where nothing was built', () => {
    fill('dist', 'old');
    expect(() => publish(at('dist.next'), at('dist'))).toThrow('cannot be replaced');
    expect(readdirSync(at('dist'))).toEqual(['old']);
    expect(existsSync(at('dist.before'))).toBe(false);
  });
});
