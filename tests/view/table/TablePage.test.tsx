// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { TablePage } from '../../../src/view/table/TablePage.tsx';
import { bundledCup } from '../bundledCup.ts';
import { render } from '../render.tsx';

const index = indexCup(bundledCup());
const user = userEvent.setup();
const table = '/kazakhstan-cup-1992/table/';

const filter = () => screen.getByRole('searchbox');
const sums = () => screen.getAllByRole('status')[0];

beforeEach(() => {
  configure({ asyncUtilTimeout: 30_000 });
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  history.replaceState(null, '', table);
  render(
    <CupContext value={index}>
      <TablePage />
    </CupContext>,
  );
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('a row of the table', () => {
  it('says in words which team won', () => {
    const row = screen.getByRole('row', { name: /Kairat.*5–1.*Fosfor/ });
    const [home, away] = ['Kairat', 'Fosfor'].map((name) =>
      within(row).getByRole('link', { name }).closest('td'),
    );
    expect(home).toHaveTextContent('Kairat won');
    expect(away).toHaveTextContent(/^Fosfor$/);
  });
});

describe('the filter of the table', () => {
  it('works at once, and stands in the address after a pause', async () => {
    const { length } = history;
    await user.type(filter(), 'fosfor');
    expect(sums()).toHaveTextContent(/^5 /);
    await waitFor(() => expect(location.search).toBe('?filter=fosfor'));
    expect(history.length).toBe(length);
  });

  it('changes the address a few times at most, however much is typed', async () => {
    const replaced = vi.spyOn(history, 'replaceState');
    await user.type(filter(), 'x'.repeat(90));
    await waitFor(() => expect(location.search).toContain('x'.repeat(90)));
    expect(replaced.mock.calls.length).toBeLessThan(45);
  });

  it('works where the browser refuses to change the address', async () => {
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too many calls', 'SecurityError');
    });
    await user.type(filter(), 'fosfor');
    await user.tab();
    expect(filter()).toHaveValue('fosfor');
    expect(sums()).toHaveTextContent(/^5 /);
    expect(location.search).toBe('');
  });

  it('stands in the address as soon as the field is left', async () => {
    await user.type(filter(), 'fosfor');
    await user.tab();
    expect(location.search).toBe('?filter=fosfor');
  });

  it('follows the address where that changes', async () => {
    await user.type(filter(), 'fosfor');
    history.pushState(null, '', `${table}?filter=kairat`);
    await waitFor(() => expect(filter()).toHaveValue('kairat'));
    history.pushState(null, '', table);
    await waitFor(() => expect(filter()).toHaveValue(''));
  });
});
