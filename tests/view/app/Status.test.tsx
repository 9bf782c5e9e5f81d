// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

const base = '/kazakhstan-cup-1992/';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const told = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('the line for screen readers', () => {
  it.each([
    ['final/kairat-fosfor/', /^Kairat 5–1 Fosfor, Final, is open\.$/],
    ['second-round/khimik-kustanay-skif-arsenal/', /walkover.*, Second round, is open\.$/],
    ['?team=kairat', /Kairat.*5/],
  ])('says what is open or highlighted at %s', async (path, sentence) => {
    await showPage(bundledCup(), base + path);
    expect(told()).toContainEqual(expect.stringMatching(sentence));
  });

  it('is silent where nothing is', async () => {
    await showPage(bundledCup(), base);
    expect(told().filter(Boolean)).toEqual([]);
  });
});

describe('the masthead', () => {
  it('has a named list of the views, the one that is shown marked', async () => {
    await showPage(bundledCup(), `${base}table/`);
    const views = screen.getByRole('navigation', { name: 'Ways to read the cup' });
    expect(views.querySelector('[aria-current]')).toHaveTextContent('Table');
  });
});
