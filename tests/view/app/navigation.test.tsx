// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startNotingBack } from '../../../src/view/address/motion.ts';
import { changeAddress } from '../../../src/view/address/navigate.ts';
import { startScrollRestoration } from '../../../src/view/address/scrollRestoration.ts';
import { panels } from '../../../src/view/app/routes.ts';
import { startMotion } from '../../../src/view/ui/pageMotion.ts';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

const cup = bundledCup();
const home = `/${cup.id}/`;
const user = userEvent.setup();

const card = (id: string) => {
  const found = document.querySelector<HTMLElement>(`main a[data-tie="${id}"]`);
  if (!found) throw new Error(`no card ${id}`);
  return found;
};
const final = () => card('final/kairat-fosfor');
const panel = () => screen.getByRole('complementary');

beforeAll(async () => {
  // A busy machine takes longer than the second that is waited otherwise.
  configure({ asyncUtilTimeout: 30_000 });
  startScrollRestoration();
  startNotingBack();
  await panels.team.preload();
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the focus', () => {
  it('stays on a card that opens its tie', async () => {
    await showPage(cup, home);
    await user.click(final());
    expect(location.pathname).toBe(`${home}final/kairat-fosfor/`);
    expect(final()).toHaveFocus();
  });

  it('goes back to the card when the panel of its tie is closed', async () => {
    await showPage(cup, `${home}final/kairat-fosfor/`);
    await user.click(within(panel()).getByRole('link', { name: 'Close' }));
    expect(location.pathname).toBe(home);
    await waitFor(() => expect(final()).toHaveFocus());
  });

  it('goes to the panel of a team, whose link is gone there', async () => {
    await showPage(cup, `${home}final/kairat-fosfor/`);
    await user.click(within(panel()).getAllByRole('link', { name: 'Kairat' })[0] ?? panel());
    expect(location.pathname).toBe(`${home}teams/kairat/`);
    await waitFor(() => expect(panel()).toHaveFocus());
  });

  it('goes to the card of a tie that a link of the panel opens', async () => {
    await showPage(cup, `${home}teams/kairat/`);
    const link = panel().querySelector<HTMLElement>('[data-tie="quarter-finals/kairat-vostok"]');
    await user.click(link ?? panel());
    await waitFor(() => expect(card('quarter-finals/kairat-vostok')).toHaveFocus());
  });

  it('goes to the page when a team is closed', async () => {
    await showPage(cup, `${home}teams/kairat/`);
    panel().focus();
    await user.keyboard('{Escape}');
    expect(location.pathname).toBe(home);
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('returns with Back to the link that was followed', async () => {
    await showPage(cup, `${home}teams/kairat/`);
    await user.click(panel().querySelector('[data-tie="final/kairat-fosfor"]') ?? panel());
    await waitFor(() => expect(final()).toHaveFocus());
    history.back();
    await waitFor(() =>
      expect(panel().querySelector('[data-tie="final/kairat-fosfor"]')).toHaveFocus(),
    );
  });
});

describe('Escape', () => {
  it('closes a tie whose address is there before React has shown it', async () => {
    await showPage(cup, home);
    changeAddress(`${home}final/kairat-fosfor/`);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(location.pathname).toBe(home);
    await waitFor(() => expect(panel()).toHaveAccessibleName('Overview'));
  });

  it('clears a highlight that is in the address before React has shown it, and leaves the tie open', async () => {
    await showPage(cup, `${home}final/kairat-fosfor/`);
    changeAddress(`${home}final/kairat-fosfor/?team=fosfor`);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(location.pathname + location.search).toBe(`${home}final/kairat-fosfor/`);
    await waitFor(() => expect(final()).toHaveAttribute('aria-current', 'page'));
  });
});

describe('Back', () => {
  it('returns to the one of several equal links that was followed', async () => {
    await showPage(cup, `${home}final/kairat-fosfor/`);
    const scorer = `${home}scorers/kairat-naidovskiy/`;
    const links = () => panel().querySelectorAll<HTMLElement>(`a[href="${scorer}"]`);
    const [, second] = links();
    await user.click(second ?? panel());
    await waitFor(() => expect(location.pathname).toBe(scorer));
    history.back();
    await waitFor(() => expect(links()[1]).toHaveFocus());
  });
});

describe('a click on a team’s name', () => {
  it('pins its road, and a second one lets go of it', async () => {
    await showPage(cup, home);
    const name = () => within(final()).getByText('Fosfor');
    await user.click(name());
    expect(location.search).toBe('?team=fosfor');
    await user.click(name());
    expect(location.pathname + location.search).toBe(`${home}final/kairat-fosfor/`);
  });

  it('that is a double click makes one history entry', async () => {
    await showPage(cup, home);
    const { length } = history;
    await user.dblClick(within(final()).getByText('Fosfor'));
    expect(location.search).toBe('?team=fosfor');
    expect(history.length).toBe(length + 1);
  });
});

describe('the motion of a page', () => {
  const motion = () => document.documentElement.dataset['motion'];

  it('follows the way that a reader takes to the next tie, and to the previous one', async () => {
    await showPage(cup, `${home}semi-finals/kaisar-kairat/`);
    await user.click(within(panel()).getByRole('link', { name: /^Next match/ }));
    await waitFor(() => expect(motion()).toBe('next'));
    await user.click(within(panel()).getByRole('link', { name: /^Previous match/ }));
    await waitFor(() => expect(motion()).toBe('previous'));
    await user.click(final());
    await waitFor(() => expect(motion()).toBe('open'));
  });

  it('is that of a link where Back and Forward lead', async () => {
    await showPage(cup, `${home}semi-finals/kaisar-kairat/`);
    await user.click(within(panel()).getByRole('link', { name: /^Next match/ }));
    await waitFor(() => expect(motion()).toBe('next'));
    history.back();
    await waitFor(() => expect(motion()).toBe('open'));
    startMotion(undefined);
    history.forward();
    await waitFor(() => expect(motion()).toBe('open'));
  });

  it('is none where the browser itself moves the page that Back leads to', async () => {
    await showPage(cup, home);
    await user.click(final());
    await waitFor(() => expect(motion()).toBe('open'));
    const noteSwipe = (event: PopStateEvent) =>
      Object.defineProperty(event, 'hasUAVisualTransition', { value: true });
    window.addEventListener('popstate', noteSwipe, { capture: true, once: true });
    history.back();
    await waitFor(() => expect(motion()).toBe('none'));
  });
});
