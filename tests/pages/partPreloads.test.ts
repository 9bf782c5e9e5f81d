import { describe, expect, it } from 'vitest';
import type { Manifest } from 'vite';
import { partPreloads } from '../../src/pages/partPreloads.ts';

const others = ['people/TeamPanel', 'people/ScorerPanel', 'table/TablePage', 'record/RecordPage'];

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_react.js'] },
  '_react.js': { file: 'assets/react.js' },
  '_section.js': { file: 'assets/section.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_section.js'] },
  'src/view/tie/TiePanel.tsx': {
    file: 'assets/tie.js',
    isDynamicEntry: true,
    imports: ['index.html', '_section.js'],
    dynamicImports: ['src/view/charts/map/ClubMap.tsx'],
  },
  ...Object.fromEntries(
    [...others, 'checks/ChecksPage', 'cups/CupsPage', 'open/OpenPage'].map((part) => [
      `src/view/${part}.tsx`,
      { file: `assets/${part}.js` },
    ]),
  ),
};

const preloads = (built: Manifest) => partPreloads(built, (file) => `/kubok/${file}`);

const addresses = (tags: readonly string[] | undefined) =>
  tags?.map((tag) => /href="([^"]+)"/.exec(tag)?.[1]);

describe('partPreloads', () => {
  it('asks for a part and all it imports, once each, but not for the entry and what that part loads later', () => {
    expect(addresses(preloads(manifest).get('tie'))).toEqual([
      '/kubok/assets/tie.js',
      '/kubok/assets/section.js',
      '/kubok/assets/react.js',
      '/kubok/assets/deep.js',
    ]);
  });

  it('asks for nothing on the bracket, which every page can show', () => {
    expect(preloads(manifest).has('bracket')).toBe(false);
  });

  it('refuses a build that lacks a part', () => {
    const { 'src/view/table/TablePage.tsx': _, ...rest } = manifest;
    expect(() => preloads(rest)).toThrow('the build has no src/view/table/TablePage.tsx');
  });
});
