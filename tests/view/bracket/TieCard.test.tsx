// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

const base = '/kazakhstan-cup-1992/';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function showCard(tie: string) {
  const page = await showPage(bundledCup(), base);
  const card = page.container.querySelector<HTMLElement>(`main a[data-tie="${tie}"]`);
  if (!card) throw new Error(`no card ${tie}`);
  return card;
}

const rowOf = (card: HTMLElement, name: string) =>
  within(card).getByText(name).closest('[data-team]');

describe('the card of a tie', () => {
  it('has the winner in bold and the loser in grey', async () => {
    const card = await showCard('semi-finals/kaisar-kairat');
    expect(rowOf(card, 'Kairat')).toHaveClass('font-winner');
    expect(rowOf(card, 'Kairat')).not.toHaveClass('text-muted');
    expect(rowOf(card, 'Kaisar')).toHaveClass('text-muted');
    expect(rowOf(card, 'Kaisar')).not.toHaveClass('font-winner');
  });

  it('says in words who won, and how', async () => {
    const card = await showCard('semi-finals/kaisar-kairat');
    expect(rowOf(card, 'Kairat')).toHaveTextContent(/won on penalties/);
    expect(rowOf(card, 'Kaisar')).not.toHaveTextContent(/won/);
  });
});

describe('the connectors of a phone', () => {
  it('start at the column of the active round', async () => {
    const page = await showPage(
      bundledCup(),
      `${base}quarter-finals/kairat-vostok/`,
      undefined,
      true,
    );
    const columns = page.container.querySelectorAll<HTMLElement>('main section[aria-labelledby]');
    const lines = page.container.querySelector('main svg > g[transform]');
    const shift = Number(/^translate\((-?\d+)/.exec(lines?.getAttribute('transform') ?? '')?.[1]);
    expect(columns.length).toBeGreaterThan(4);
    expect(shift).toBeGreaterThan(0);
  });
});
