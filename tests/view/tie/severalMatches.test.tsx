// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tiesOf } from '../../../src/cup/questions/ties.ts';
import { cupOf } from '../../reasoning/read.ts';
import { showPage } from '../showPage.tsx';

const cup = cupOf(`
= Little Cup 1999 =

==Semi-finals==
1 May 1999
Alpha 1-0 Beta
1 May 1999
Gamma 2-1 Delta
8 May 1999
Beta 3-1 Alpha
  Beta: Bob 80' 99' 118'
9 May 1999
Delta 0-0 Gamma

==Final==
1 June 1999
Beta 0-0 Gamma
==Final, Replay==
4 June 1999
Gamma 1-1 (a.e.t., 3-4 p) Beta
`);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The panel of a tie, by its place in the bracket. */
async function showPanel(index: number) {
  const page = await showPage(cup, `/${cup.id}/${tiesOf(cup)[index]?.id}/`);
  return within(page.getByRole('complementary'));
}

/** The headings of the matches, which stand above those of sides. */
const headings = (panel: Awaited<ReturnType<typeof showPanel>>) =>
  panel
    .getAllByRole('heading', { level: 4 })
    .filter(({ dataset }) => dataset['lines'] !== undefined)
    .map(({ textContent }) => textContent);

const outcome = (panel: Awaited<ReturnType<typeof showPanel>>) =>
  panel.getByRole('heading', { level: 2 }).nextElementSibling;

describe('the panel of a tie with several matches', () => {
  it('has the sum of legs above, and each leg with its host first below', async () => {
    const panel = await showPanel(0);
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Alpha 2–3 Beta');
    expect(headings(panel)).toEqual([
      'First leg · Saturday 1 May 1999Alpha 1–0 Beta',
      'Second leg · Saturday 8 May 1999Beta 3–1 Alpha, after extra time',
    ]);
    expect(outcome(panel)).toHaveTextContent(
      /through to the .*final.* on aggregate after extra time$/,
    );
  });

  it('has the score of the last replay above, and the matches in order below', async () => {
    const panel = await showPanel(2);
    expect(panel.getByRole('heading', { level: 2 })).toHaveTextContent('Beta 1–1 Gamma');
    expect(headings(panel)).toEqual([
      'First match · Tuesday 1 June 1999Beta 0–0 Gamma',
      'Replay · Friday 4 June 1999Gamma 1–1 Beta, after extra time, 3–4 on penalties',
    ]);
    expect(outcome(panel)).toHaveTextContent(/won the cup, 4–3 on penalties after extra time$/);
  });

  it('ends the time axis at 120 where a match had extra time', async () => {
    const panel = await showPanel(0);
    expect(panel.getByRole('img', { name: /axis/ })).toHaveTextContent('120');
  });

  it.each([
    [0, 'The two teams met 2 times: these are legs, whose goals are added up.'],
    [2, 'The level match was replayed.'],
  ])('says why the matches of tie %i are one', async (index, sentence) => {
    expect((await showPanel(index)).getByText(sentence)).toBeInTheDocument();
  });
});

describe('the first sentence', () => {
  it('never says that a level score beat anybody', async () => {
    const page = await showPage(cup, `/${cup.id}/`);
    expect(page.container).toHaveTextContent(
      /Little Cup 1999: Beta beat Gamma 4–3 on penalties after 1–1 in the final, 4 June 1999\./,
    );
  });
});

describe('the card of a tie', () => {
  it('has the kicks of a shoot-out beside the score', async () => {
    const page = await showPage(cup, `/${cup.id}/`);
    const card = page
      .getByRole('region', { name: 'Bracket' })
      .querySelector('[data-tie="final/beta-gamma"]');
    expect(card).toHaveTextContent('Beta1(4)won 4–3 on penalties,Gamma1(3)');
  });
});
