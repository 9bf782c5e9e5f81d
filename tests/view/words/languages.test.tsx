// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { kk } from '../../../src/view/words/kk/kk.ts';
import { ru } from '../../../src/view/words/ru/ru.ts';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';
import { findEnglish } from './findEnglish.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const cup = bundledCup();

const PATHS = [
  '',
  '?team=kairat',
  '?round=second-round',
  '?pick=drawn',
  '?embed',
  'final/kairat-fosfor/',
  'quarter-finals/kaisar-gornyak-dzhezkazgan/',
  'teams/kairat/',
  'teams/gornyak-khromtau/',
  'scorers/kairat-volgin/',
  'table/',
  'table/?filter=никто',
  'map/',
  'sources/',
  'record/',
  'checks/',
  'teams/никто/',
  'нигде/здесь/',
];

describe.each([
  ['Russian', ru],
  ['Kazakh', kk],
] as const)('in %s', (_, words) => {
  it.each(PATHS)('no English is left at %s', async (path) => {
    const { container } = await showPage(cup, `/${cup.id}/${path}`, words);
    expect(findEnglish(container, cup)).toEqual([]);
  });
});

describe('findEnglish', () => {
  it('finds English between tags and in labels, and no names', async () => {
    const { container } = await showPage(cup, `/${cup.id}/final/kairat-fosfor/`);
    const found = findEnglish(container, cup);
    expect(found).toContain('Goals');
    expect(found).toContain('Ways');
    expect(found).not.toContain('Volgin');
  });
});
