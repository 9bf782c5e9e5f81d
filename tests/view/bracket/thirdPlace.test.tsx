// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cupOf } from '../../reasoning/read.ts';
import { showPage } from '../showPage.tsx';
import { en, type Words } from '../../../src/view/words/en/en.ts';
import { kk } from '../../../src/view/words/kk/kk.ts';
import { ru } from '../../../src/view/words/ru/ru.ts';

const cup = cupOf(`
= Little Cup 1999 =

==Semi-finals==
1 May 1999
Alpha 1-0 Beta
2 May 1999
Gamma 0-2 Delta

==Third place==
7 May 1999
Beta 3-1 Gamma

==Final==
8 May 1999
Alpha 2-0 Delta
`);

const path = `/${cup.id}/third-place/beta-gamma/`;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the match for third place', () => {
  it('stands under its own heading behind the final', async () => {
    const page = await showPage(cup, `/${cup.id}/`);
    const bracket = within(page.getByRole('region', { name: 'Bracket' }));
    expect(bracket.getAllByRole('region').map((round) => round.textContent)).toEqual([
      expect.stringMatching(/^Semi-finals1 May – 2 May · 2 matches/),
      expect.stringMatching(/^Final8 May · 1 match/),
      expect.stringMatching(/^Third place7 May · 1 match.*Beta3.*Gamma1/),
    ]);
  });

  it('has no tab of its own on a phone, and says who won it', async () => {
    const page = await showPage(cup, `/${cup.id}/`, en, true);
    const tabs = within(page.getByRole('navigation', { name: 'Rounds' }));
    expect(tabs.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'SF, Semi-finals',
      'Final',
    ]);
    expect(page.getByText(/took third place/)).toBeInTheDocument();
  });

  it.each<[Words, string]>([
    [en, 'Beta took third place'],
    [ru, 'Beta: третье место'],
    [kk, 'Beta: үшінші орын'],
  ])('has a panel that says what was won', async (words, sentence) => {
    const page = await showPage(cup, words === en ? path : `/${words.language}${path}`, words);
    const heading = within(page.getByRole('complementary')).getByRole('heading', { level: 2 });
    expect(heading.nextElementSibling).toHaveTextContent(sentence);
  });

  it('leads back to the ties that both sides lost, and these lead there', async () => {
    const page = await showPage(cup, path);
    const panel = within(page.getByRole('complementary'));
    expect(panel.getByText('The way here').parentElement).toHaveTextContent(
      'Alpha 1–0 BetaGamma 0–2 Delta',
    );
    cleanup();
    const other = await showPage(cup, `/${cup.id}/semi-finals/alpha-beta/`);
    const before = within(other.getByRole('complementary'));
    expect(before.getByText('What came next').parentElement).toHaveTextContent(
      'Alpha 2–0 DeltaBeta 3–1 Gamma',
    );
  });

  it('ends the road of both teams', async () => {
    const page = await showPage(cup, `/${cup.id}/teams/beta/`);
    const panel = within(await page.findByRole('complementary'));
    expect(panel.getByText(/^Third place: beat/).parentElement).toHaveTextContent(
      'Third place: beat Gamma 3–1',
    );
    expect(panel.getByText(/third place$/)).toBeInTheDocument();
  });
});
