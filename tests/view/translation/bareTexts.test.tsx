// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';
import { findBareTexts } from './findBareTexts.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const addresses = [
  '',
  '?team=kairat',
  '?day=1992-05-28',
  'final/kairat-fosfor/',
  'first-round/montazhnik-turkestan-spartak-semipalatinsk/',
  'first-round/zhetysu-kokshetau/',
  'second-round/khimik-kustanay-skif-arsenal/',
  'teams/kairat/',
  'teams/traktor-pavlodar/',
  'scorers/kairat-volgin/',
  'scorers/kairat-naidovskiy/',
  'table/',
  'table/?filter=nobody',
  'record/#L999',
  'checks/',
  'teams/nobody/',
  'scorers/nobody/',
  'nowhere/',
];

describe('every text', () => {
  it.each(addresses)('has an element of its own at /%s', async (address) => {
    for (const isPhone of [false, true]) {
      const { baseElement, unmount } = await showPage(
        bundledCup(),
        `/kazakhstan-cup-1992/${address}`,
        undefined,
        isPhone,
      );
      await act(async () => new Promise((done) => setTimeout(done, 20)));
      expect(findBareTexts(baseElement)).toEqual([]);
      unmount();
    }
  });
});
