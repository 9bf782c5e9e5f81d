import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { engines, findEngines, writeLeftOut } from './engines.mjs';
import type { Browser } from './findBrowser.mjs';

const nameEngine = (name: string, demanded: Engine['demanded']): Engine => ({
  name,
  variable: `${name}_PATH`,
  commands: [],
  macPaths: [],
  windowsPaths: [],
  demanded,
  advice: `Install ${name}.`,
});

const one = nameEngine('ONE', 'always');
const two = nameEngine('TWO', 'in CI');

const findAmong = (browsers: Readonly<Record<string, Browser>>, isCi: boolean) =>
  findEngines([one, two], ({ name }) => browsers[name], isCi);

describe('findEngines', () => {
  it('gives the variables of all that are there', () => {
    const found = findAmong({ ONE: { path: '/one' }, TWO: { path: '/two' } }, true);
    const env = { ONE_PATH: '/one', TWO_PATH: '/two' };
    expect(found).toEqual({ present: [one, two], env, leftOut: [], problems: [] });
  });

  it('leaves out what is demanded in CI only', () => {
    const found = findAmong({ ONE: { path: '/one' } }, false);
    expect(found).toMatchObject({ present: [one], leftOut: [two], problems: [] });
  });

  it('demands every engine in CI, and those that are always demanded everywhere', () => {
    expect(findAmong({}, true).problems).toEqual(['Install ONE.', 'Install TWO.']);
    expect(findAmong({}, false)).toMatchObject({ leftOut: [two], problems: ['Install ONE.'] });
  });

  it('never leaves out an engine whose variable is wrong', () => {
    const found = findAmong({ ONE: { path: '/one' }, TWO: { problem: 'No such file.' } }, false);
    expect(found).toMatchObject({ present: [one], leftOut: [], problems: ['No such file.'] });
  });
});

describe('writeLeftOut', () => {
  it('names those left out in one line, and says nothing where there are none', () => {
    expect(writeLeftOut([one, two])).toBe('Left out, because not installed: ONE, TWO.');
    expect(writeLeftOut([])).toBeUndefined();
  });
});

describe('engines', () => {
  it('have a variable of their own each', () => {
    const variables = ['CHROMIUM_PATH', 'FIREFOX_PATH', 'WEBKIT_PATH'];
    expect(engines.map(({ variable }) => variable)).toEqual(variables);
  });
});
