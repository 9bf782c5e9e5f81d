// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cupOf } from '../../reasoning/read.ts';
import { showPage } from '../showPage.tsx';

const cup = cupOf(`= Little Cup 1999

▪ Semi-finals
Sat May 1 1999
  Alpha  2-0  Beta
  Gamma  0-1  Delta

▪ Final
Sat May 8 1999
  Alpha  v  Delta
`);

const path = `/${cup.id}/final/alpha-delta/`;

const part = cupOf(
  '==Quarter-finals==\nA 1-0 B\nC 2-0 D\nE 3-0 F\nG 4-0 H\n==Semi-finals==\nA 1-0 C\nE 2-1 G\n',
);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a cup that is still being played', () => {
  it('says so, and names no winners', async () => {
    const page = await showPage(cup, `/${cup.id}/`);
    expect(page.getByText(/still being played/)).toHaveTextContent(
      'This cup is still being played. 4 teams · 2 matches · 3 goals',
    );
    expect(page.queryByRole('heading', { name: 'Winners' })).not.toBeInTheDocument();
  });

  it('has a card of the tie to come, with both teams and no score', async () => {
    const page = await showPage(cup, `/${cup.id}/`);
    const card = page.container.querySelector('[data-tie="final/alpha-delta"]');
    expect(card).toHaveTextContent('Alpha,Deltato be played');
  });

  it('has a panel of the tie to come, with its day', async () => {
    const panel = within((await showPage(cup, path)).getByRole('complementary'));
    const heading = panel.getByRole('heading', { level: 2 });
    expect(heading).toHaveTextContent('Alpha v Delta');
    expect(heading.previousElementSibling).toHaveTextContent('Saturday 8 May 1999');
    expect(heading.nextElementSibling).toHaveTextContent('To be played');
  });

  it('has teams that are through, and teams that are out', async () => {
    const panel = within(
      (await showPage(cup, `/${cup.id}/teams/alpha/`)).getByRole('complementary'),
    );
    expect(panel.getByText(/^Final: to be played/)).toBeInTheDocument();
  });

  it('has a table with the tie to come', async () => {
    const page = await showPage(cup, `/${cup.id}/table/`);
    expect(page.getByRole('row', { name: /Alpha v Delta/ })).toHaveTextContent('To be played');
  });
});

describe('a part of a cup', () => {
  it('names no champions, in the bracket neither', async () => {
    const page = await showPage(part, `/${part.id}/`);
    expect(page.container.querySelectorAll('[data-tie]')).toHaveLength(6);
    expect(page.queryByText(/champions|winners of the cup/i)).not.toBeInTheDocument();
  });
});
