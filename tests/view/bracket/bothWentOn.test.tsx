// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cupOf } from '../../reasoning/read.ts';
import { showPage } from '../showPage.tsx';

const cup = cupOf(`
= Little Cup 1899 =

==First round==
Alpha 0-0 Beta [both qualified]
Gamma 3-0 Delta
==Semi-finals==
Alpha 1-0 Epsilon
Beta 0-2 Gamma
==Final==
Alpha 2-1 Gamma
`);

const path = `/${cup.id}/first-round/alpha-beta/`;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a tie from which both sides went on', () => {
  it('has a card that says so of both', async () => {
    const page = await showPage(cup, `/${cup.id}/`);
    const card = page.container.querySelector('[data-tie="first-round/alpha-beta"]');
    expect(card).toHaveTextContent('Alpha0through,Beta0through');
  });

  it('has a panel that names nobody as the winner, and leads to both later ties', async () => {
    const page = await showPage(cup, path);
    const panel = within(page.getByRole('complementary'));
    const heading = panel.getByRole('heading', { level: 2 });
    expect(heading.nextElementSibling).toHaveTextContent('Both teams through to the semi-finals');
    expect(panel.getByText('What came next').parentElement).toHaveTextContent(
      'Alpha 1–0 EpsilonBeta 0–2 Gamma',
    );
  });

  it('is no defeat on the road of either', async () => {
    const page = await showPage(cup, `/${cup.id}/teams/beta/`);
    const [first] = within(page.getByRole('complementary')).getAllByRole('listitem');
    expect(first).toHaveTextContent('joined here · through');
  });
});
