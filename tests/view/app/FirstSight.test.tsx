// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const home = '/kazakhstan-cup-1992/';

const chips = () => within(screen.getByRole('list', { name: 'Picked from this cup' }));

const highlighted = () =>
  [...document.querySelectorAll<HTMLElement>('a[data-teams][data-highlight]')].map(
    ({ dataset }) => dataset['tie'],
  );

describe('the line above the bracket', () => {
  it('says what the cup is, who won it and when', async () => {
    const { container } = await showPage(bundledCup(), home);
    expect(container.querySelector('main')).toHaveTextContent(
      /^Kazakhstan’s first cup since independence.*Kairat beat Fosfor 5–1 in the final, 8 August 1992\./,
    );
  });

  it('names the cup where nothing more is known of it', async () => {
    const { summary, ...cup } = bundledCup();
    expect(summary).toBeDefined();
    const { container } = await showPage(cup, home);
    expect(container.querySelector('main')).toHaveTextContent(
      'Kazakhstan Cup 1992: Kairat beat Fosfor 5–1',
    );
  });
});

describe('a chip', () => {
  it('highlights its ties, in an address that can be shared', async () => {
    await showPage(bundledCup(), home);
    const user = userEvent.setup();
    await user.click(chips().getByRole('link', { name: '2 drawn matches' }));
    expect(location.search).toBe('?pick=drawn');
    expect(highlighted()).toEqual(['first-round/zhetysu-kokshetau', 'semi-finals/kaisar-kairat']);
    await user.click(chips().getByRole('button', { name: /2 drawn matches/ }));
    expect(location.search).toBe('');
  });

  it('previews its ties under the pointer', async () => {
    await showPage(bundledCup(), home);
    await userEvent.hover(chips().getByRole('link', { name: '1 walkover' }));
    expect(
      document.querySelector(
        'a[data-tie="second-round/khimik-kustanay-skif-arsenal"][data-preview]',
      ),
    ).toBeInTheDocument();
  });

  it('of a road highlights its connectors too', async () => {
    await showPage(bundledCup(), `${home}?pick=longest-road`);
    expect(document.querySelectorAll('path[data-team][data-highlight]')).toHaveLength(2);
    expect(document.title).toBe(
      'Longest road: Traktor Pavlodar, 3,903 km · Kazakhstan Cup 1992 · Kubok',
    );
  });

  it('shows anything else that is picked, to be cleared', async () => {
    await showPage(bundledCup(), `${home}?round=semi-finals`);
    await userEvent.click(chips().getByRole('button', { name: /Semi-finals/ }));
    expect(location.search).toBe('');
  });
});

describe('the winners', () => {
  it('lead to the team and to the final', async () => {
    await showPage(bundledCup(), home);
    const [card] = screen
      .getAllByRole('heading', { name: 'Winners' })
      .map((heading) => heading.closest('section'));
    if (!card) throw new Error('no winners');
    expect(within(card).getByRole('link', { name: 'Kairat' })).toHaveAttribute(
      'href',
      `${home}teams/kairat/`,
    );
    expect(within(card).getByRole('link', { name: /beat Fosfor 5–1/ })).toHaveAttribute(
      'href',
      `${home}final/kairat-fosfor/`,
    );
  });

  it('stand on a plinth below the final', async () => {
    await showPage(bundledCup(), home);
    const bracket = within(screen.getByRole('region', { name: 'Bracket' }));
    expect(bracket.getByText('Champions').closest('p')).toHaveTextContent('ChampionsKairat');
    expect(bracket.getByRole('link', { name: 'Kairat' })).toHaveAttribute(
      'href',
      `${home}teams/kairat/`,
    );
  });
});
