// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, render as renderBare, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CupsPage } from '../../../src/view/cups/CupsPage.tsx';
import { keepCup } from '../../../src/view/open/keptCups.ts';
import { ru } from '../../../src/view/words/ru/ru.ts';
import { WordsContext } from '../../../src/view/words/useWords.ts';
import { render } from '../render.tsx';

afterEach(cleanup);

describe('the list of cups', () => {
  it('leads to every cup, the newest first, each with its champion and its figures', () => {
    render(<CupsPage />);
    const [first, second, third, ...more] = screen.getAllByRole('link');
    expect(more).toEqual([]);
    expect(first).toHaveAttribute('href', '/kazakhstan-cup-1993/');
    expect(second).toHaveAttribute('href', '/kazakhstan-cup-1992/');
    expect(third).toHaveAttribute('href', '/fa-cup-1871-72/');
    expect(third).toHaveTextContent('15 teams · 15 matches · 29 goals');
    expect(second).toHaveTextContent(/Kairat.? won the cup/);
    expect(second).toHaveTextContent('24 teams · 22 matches · 81 goals · 8 May – 8 Aug');
    expect(screen.getByRole('heading', { name: 'Kazakhstan Cup 1992' })).toBeVisible();
  });

  it('has those that were opened in this browser, each with its link, until they are removed', async () => {
    keepCup({ name: 'Lake Cup', teams: 4, code: 'abc', opened: 1 });
    render(<CupsPage />);
    expect(screen.getByRole('link', { name: 'Lake Cup' })).toHaveAttribute(
      'href',
      '/open/#text=abc',
    );
    await userEvent.click(screen.getByRole('button', { name: /Lake Cup/ }));
    expect(screen.queryByText('Lake Cup')).toBeNull();
  });

  it('is in the language of the page, links and all', () => {
    renderBare(
      <WordsContext value={ru}>
        <CupsPage />
      </WordsContext>,
    );
    const cup = screen.getByRole('link', { name: /Кубок Казахстана 1992/ });
    expect(cup).toHaveAttribute('href', '/ru/kazakhstan-cup-1992/');
    expect(within(cup).getByText(/Кайрат/)).toBeVisible();
  });
});
