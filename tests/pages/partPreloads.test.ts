import { describe, expect, it } from 'vitest';
import { partPreloads } from '../../src/pages/partPreloads.ts';

const files = new Map(
  ['TeamPanel', 'ScorerPanel', 'TablePage', 'RecordPage', 'ChecksPage'].map((part) => [
    `${part}-12345678.js`,
    '',
  ]),
);
files.set('TiePanel-a_b-c_d-.js', 'import{a as b}from"./index-00000000.js";import"./Part-1.js";');
files.set('Part-1.js', 'import{c}from"./Deep-1.js";import("./Late-1.js")');
files.set('Deep-1.js', 'import"./Part-1.js"');

const preloads = (names: readonly string[]) =>
  partPreloads(
    { names, read: (name) => files.get(name) ?? '' },
    '<script src="/assets/index-00000000.js">',
    (name) => `/kubok/assets/${name}`,
  );

const addresses = (tags: readonly string[] | undefined) =>
  tags?.map((tag) => /href="([^"]+)"/.exec(tag)?.[1]);

describe('partPreloads', () => {
  it('asks for a part and all it imports, once each, but for what every page has and what comes late', () => {
    expect(addresses(preloads([...files.keys()]).get('tie'))).toEqual([
      '/kubok/assets/TiePanel-a_b-c_d-.js',
      '/kubok/assets/Part-1.js',
      '/kubok/assets/Deep-1.js',
    ]);
  });

  it('asks for nothing on the bracket, whose script every page has', () => {
    expect(preloads([...files.keys()]).has('bracket')).toBe(false);
  });

  it('refuses a build in which a part has no file', () => {
    expect(() => preloads(['TiePanel-a_b-c_d-.js'])).toThrow('TeamPanel has no script of its own');
  });
});
