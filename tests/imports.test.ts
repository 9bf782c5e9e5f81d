import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as d3 from 'd3';
import { describe, expect, it } from 'vitest';
import { d3Names } from './imports/d3Names.ts';
import { findBreaches, type SourceFile } from './imports/findBreaches.ts';
import { planted } from './imports/planted.ts';
import { covers } from './imports/rules.ts';

const root = join(import.meta.dirname, '..');

const readSources = (): SourceFile[] =>
  readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name))
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .map((path) => ({ path, code: readFileSync(join(root, path), 'utf8') }));

describe('the rooms of the house', () => {
  it('has files to read', () => {
    expect(readSources().map(({ path }) => path)).toContain('src/cup/model/cup.ts');
  });

  it('keeps every import within the rules', () => {
    expect(findBreaches(readSources())).toEqual([]);
  });
});

describe('findBreaches', () => {
  it.each(planted)('reports $rule', ({ files, reported }) => {
    expect(findBreaches(files)).toEqual([reported]);
  });

  it('reports what cannot be parsed', () => {
    const [breach] = findBreaches([{ path: 'src/cup/a.ts', code: 'import {' }]);
    expect(breach).toMatch(/^src\/cup\/a\.ts:1 cannot be parsed: /);
  });

  it('says nothing of two ways to one file', () => {
    const files = [
      { path: 'src/cup/a.ts', code: `import './b.ts'; import './c.ts';` },
      { path: 'src/cup/b.ts', code: `import './c.ts';` },
      { path: 'src/cup/c.ts', code: `import * as v from 'valibot';` },
    ];
    expect(findBreaches(files)).toEqual([]);
  });

  it('takes a property called like a global for what it is', () => {
    const code = `
      type Place = { location: string; document(): v.process };
      class Club { location = 1; fetch() {} }
      const place = { location: issue.location, fetch() {} };`;
    expect(findBreaches([{ path: 'src/parser/a.ts', code }])).toEqual([]);
  });

  it('sees a global behind a shorthand and behind brackets', () => {
    const code = `const place = { location };\nplace[document];`;
    expect(findBreaches([{ path: 'src/parser/a.ts', code }])).toEqual([
      'src/parser/a.ts:1 mentions location',
      'src/parser/a.ts:2 mentions document',
    ]);
  });
});

describe('the names of d3', () => {
  const known = Object.keys(d3);

  it('are names that d3 has', () => {
    const values = d3Names.filter((name) => /^[a-z]/.test(name));
    expect(values.filter((name) => !known.some((one) => covers([name], one)))).toEqual([]);
  });

  it('let nothing through that touches a page, the network or a clock', () => {
    const touching =
      /^(select|zoom|drag|brush|axis|dispatch|transition|active|interrupt|pointer|create|window|style|json|csv|tsv|text|html|svg|xml|image|buffer|blob|timer|timeout|interval|now|random|interpolateTransform)/;
    const passed = known.filter((name) => covers(d3Names, name));
    expect(passed.filter((name) => touching.test(name))).toEqual([]);
  });
});
