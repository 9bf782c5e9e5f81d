import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bringsAlong, locked, manifest } from './readLock.ts';

const root = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

/** Packages that may run code while they are installed, each with the reason; the project does well without. */
const mayRun: Readonly<Record<string, string>> = {};

/** What comes along with the page's own dependencies, by what brings it. */
const along: Readonly<Record<string, readonly string[]>> = {
  'react-dom': ['scheduler'],
  '@tanstack/react-query': ['@tanstack/query-core'],
  wouter: ['regexparam', 'use-sync-external-store'],
  d3: [
    ...'array axis brush chord color contour delaunay dispatch drag dsv ease fetch force format geo'.split(
      ' ',
    ),
    ...'hierarchy interpolate path polygon quadtree random scale scale-chromatic selection'.split(
      ' ',
    ),
    ...'shape time time-format timer transition zoom'.split(' '),
  ]
    .map((name) => `d3-${name}`)
    .concat(
      'commander delaunator iconv-lite internmap robust-predicates rw safer-buffer'.split(' '),
    ),
};

const Installed = v.object({ scripts: v.optional(v.record(v.string(), v.string()), {}) });

/** What an installed package would run by itself: a script, or a native part that npm would build. */
function runsOf(name: string): string[] {
  const folder = new URL(`node_modules/${name}/`, root);
  const file = new URL('package.json', folder);
  if (!existsSync(file)) return [];
  const { scripts } = v.parse(Installed, JSON.parse(readFileSync(file, 'utf8')));
  const named = ['preinstall', 'install', 'postinstall'].filter((script) => script in scripts);
  return existsSync(new URL('binding.gyp', folder)) ? [...named, 'binding.gyp'] : named;
}

/** The rows of the README's table of packages: the names in the first cell, then what for and why. */
const rows = readme
  .slice(readme.indexOf('## What it stands on'), readme.indexOf('To build and test it'))
  .split('\n')
  .filter((line) => /^\| [@a-z]/.test(line) && !line.startsWith('| package'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, names = '', what = '', why = '']) => ({ names: names.split(', '), what, why }));

describe('the lockfile', () => {
  it('holds a hash of every package', () => {
    expect(locked.size).toBeGreaterThan(100);
    const without = [...locked].filter(
      ([, { integrity = '' }]) => !/^sha512-.{80}/.test(integrity),
    );
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it('holds no package that runs code while it is installed', () => {
    const running = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript);
    expect(running.map(([name]) => name)).toEqual(Object.keys(mayRun));
  });

  it('is borne out by what is installed', () => {
    const running = [...locked.keys()].filter((name) => runsOf(name).length > 0);
    expect(running).toEqual(Object.keys(mayRun));
  });

  it('brings nothing into the page that is not named here', () => {
    for (const name of Object.keys(manifest.dependencies)) {
      const others = [...bringsAlong(name)].filter((other) => other !== name);
      expect(others.toSorted()).toEqual((along[name] ?? []).toSorted());
    }
  });
});

describe('the dependencies', () => {
  it('are pinned to one version each', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    const loose = Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
  });

  it('of the page stand in the README’s table, each with what it is for and why this one', () => {
    expect(rows.flatMap(({ names }) => names).toSorted()).toEqual(
      Object.keys(manifest.dependencies).toSorted(),
    );
    const bare = rows.filter(({ what, why }) => what.length < 5 || why.length < 5);
    expect(bare).toEqual([]);
  });

  it('of the build and the tests are named beneath it', () => {
    const [text = ''] = /To build and test it[^]*?\r?\n\r?\n/.exec(readme) ?? [];
    const unnamed = Object.keys(manifest.devDependencies).filter((name) => {
      const [scope = '', own = ''] = name.split('/');
      return (
        !text.includes(name) &&
        !(text.includes(scope) && (scope === '@types' || text.includes(own)))
      );
    });
    expect(unnamed).toEqual([]);
  });
});
