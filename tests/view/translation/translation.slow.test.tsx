// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startRandom } from '../../e2e/soak/random.ts';
import { isWhole } from '../../isWhole.ts';
import { bundledCup } from '../bundledCup.ts';
// Loaded here, so that both walks find them loaded.
import '../../../src/view/search/Results.tsx';
import '../../../src/view/charts/map/ClubMap.tsx';
import { showPage } from '../showPage.tsx';
import { walk } from './walk.tsx';
import { wrapTexts } from './wrapTexts.ts';

/** At each of two sizes. */
const STEPS = isWhole ? 150 : 60;

const logged = vi.fn<typeof console.error>();

beforeEach(() => {
  logged.mockReset();
  vi.spyOn(console, 'error').mockImplementation(logged);
});

const stop = (): void => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
};

afterEach(stop);

/** What the page says at each step of a walk. */
async function takeWalk(isPhone: boolean, seed: number, afterStep: (root: Element) => void) {
  const page = await showPage(bundledCup(), '/kazakhstan-cup-1992/', undefined, isPhone);
  const told = await walk(page, startRandom(seed), STEPS, afterStep);
  page.unmount();
  document.body.innerHTML = '';
  vi.spyOn(history, 'pushState').mockRestore();
  return told;
}

/** jsdom does not know the element `search`, which React says once. */
const isOurs = ([said]: readonly unknown[]): boolean => !String(said).includes('is unrecognized');

describe('a page that is translated', () => {
  it.each([
    ['wide', false],
    ['narrow', true],
  ])(
    'says the same as one that is not, on a %s window',
    async (_, isPhone) => {
      const plain = await takeWalk(isPhone, 1992, () => {});
      const translated = await takeWalk(isPhone, 1992, wrapTexts);
      const at = translated.findIndex((told, step) => told !== plain[step]);
      expect(translated[at]).toBe(plain[at]);
      expect(logged.mock.calls.filter(isOurs)).toEqual([]);
      expect(translated).toHaveLength(STEPS);
    },
    600_000,
  );
});
