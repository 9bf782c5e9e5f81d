// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { followLink } from '../../../src/view/address/followLink.ts';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { Search } from '../../../src/view/search/Search.tsx';
import { bundledCup } from '../bundledCup.ts';
import { stubDialog } from '../stubDialog.ts';
import { render } from '../render.tsx';

const index = indexCup(bundledCup());
const user = userEvent.setup();

const dialog = () => screen.getByRole('dialog', { name: 'Search this cup' });
const field = () => within(dialog()).getByRole('textbox');
const links = () => within(dialog()).getAllByRole('link');
const isClosed = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

/** Asks for something by the key; ready when there are results. */
async function ask(text: string): Promise<void> {
  await user.keyboard('/');
  if (text) await user.keyboard(text);
  await within(dialog()).findAllByRole('link');
}

beforeAll(() => {
  configure({ asyncUtilTimeout: 30_000 });
  stubDialog();
  document.addEventListener('click', followLink);
});

beforeEach(() => {
  history.replaceState(null, '', '/');
  render(
    <CupContext value={index}>
      <Search />
      <main tabIndex={-1}>
        <a href="/somewhere/">Somewhere</a>
      </main>
    </CupContext>,
  );
});

afterEach(cleanup);

describe('the search', () => {
  it('finds what is typed, and says how much', async () => {
    await ask('Қайрат');
    expect(links()[0]).toHaveTextContent('Kairat');
    expect(within(dialog()).getByRole('status')).toHaveTextContent(/^\d+ results\.$/);
  });

  it('follows the first result on Enter, and lets go of what had the focus', async () => {
    screen.getByRole('link', { name: 'Somewhere' }).focus();
    await ask('Kairat');
    await user.keyboard('{Enter}');
    expect(location.pathname).toBe('/kazakhstan-cup-1992/teams/kairat/');
    await isClosed();
    expect(document.body).toHaveFocus();
  });

  it('gives the focus back where a result leads to where the reader is', async () => {
    history.replaceState(null, '', '/kazakhstan-cup-1992/teams/kairat/');
    screen.getByRole('link', { name: 'Somewhere' }).focus();
    await ask('Kairat');
    await user.keyboard('{Enter}');
    await isClosed();
    expect(screen.getByRole('link', { name: 'Somewhere' })).toHaveFocus();
  });

  it('only focuses a guess on Enter', async () => {
    await ask('Kiarat');
    await user.keyboard('{Enter}');
    expect(location.pathname).toBe('/');
    expect(links()[0]).toHaveFocus();
  });

  it('leads through the results with the arrows, and types on in the field', async () => {
    await ask('kai');
    await user.keyboard('{ArrowDown}');
    expect(links()[0]).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(links()[1]).toHaveFocus();
    await user.keyboard('{End}');
    expect(links().at(-1)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(links().at(-1)).toHaveFocus();
    await user.keyboard('{Home}{ArrowUp}');
    expect(field()).toHaveFocus();
    await user.keyboard('{ArrowDown}s');
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue('kais');
  });

  it('keeps what was typed, selected, for the next time', async () => {
    await ask('kai');
    await user.keyboard('{Escape}');
    await isClosed();
    await ask('');
    expect(field()).toHaveValue('kai');
    await user.keyboard('vostok');
    expect(field()).toHaveValue('vostok');
  });

  it('marks the one result that Enter takes', async () => {
    await ask('kai');
    const marked = links().filter((link) => within(link).queryByText('Enter'));
    expect(marked).toEqual(links().slice(0, 1));
  });

  it('follows a score to its match', async () => {
    await ask('7-1');
    expect(links()[0]).toHaveTextContent(/7–1|1–7/);
    await user.keyboard('{Enter}');
    expect(location.pathname).toMatch(/^\/kazakhstan-cup-1992\/[a-z-]+\/[a-z-]+\/$/);
  });

  it('offers what a cup is remembered for before anything is typed', async () => {
    await ask('');
    const headings = within(dialog()).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'The final',
      'Biggest win',
      'Drawn matches',
      'Top scorers',
      'Rounds',
    ]);
    expect(links()[0]).toHaveTextContent('Kairat 5–1 Fosfor');
    expect(within(dialog()).queryByText('Enter', { exact: true })).toBeNull();
  });

  it('suggests nothing far-fetched', async () => {
    await user.keyboard('/');
    await user.keyboard('offside');
    await within(dialog()).findByText(/Nothing in this cup is called/);
    expect(within(dialog()).queryByRole('link')).toBeNull();
    await user.keyboard('{Enter}');
    expect(field()).toHaveFocus();
  });
});
