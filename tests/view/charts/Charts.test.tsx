// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { Charts } from '../../../src/view/charts/Charts.tsx';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { splitIsolated } from '../../../src/view/words/isolate.ts';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';
import { render } from '../render.tsx';

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', function Observer() {
    return { observe: () => {}, disconnect: () => {} };
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const showCharts = (cup = bundledCup()) =>
  render(
    <CupContext value={indexCup(cup)}>
      <Charts />
    </CupContext>,
  );

const chartOf = (name: string) => within(screen.getByRole('figure', { name }));

const figures = (name: string) =>
  [...screen.getByRole('figure', { name }).querySelectorAll('li[data-ties] > div > p')].map(
    ({ textContent }) => textContent,
  );

const tooltip = () => document.querySelector('[data-tooltip]')?.textContent;

const nameOf = (element: Element | undefined) =>
  splitIsolated(element?.getAttribute('aria-label') ?? '').join('');

describe('Goals by round', () => {
  it('gives the goals of each round, and the goals per match played', () => {
    showCharts();
    expect(figures('Goals by round')).toEqual([
      'First round 3.0 per match24',
      'Second round 3.71 per match26',
      'Quarter-finals 4.75 per match19',
      'Semi-finals 3.0 per match6',
      'Final 6.0 per match6',
    ]);
    expect(chartOf('Goals by round').getByText(/\b3\.68 goals per match/)).toBeDefined();
    expect(screen.getByRole('figure', { name: 'Goals by round' }).textContent).toContain(
      'Second round had the most goals: 26 of 81.',
    );
  });

  it('has a link for each match with goals, and no mark for a walkover', () => {
    showCharts();
    const names = chartOf('Goals by round').getAllByRole('link').map(nameOf);
    expect(names).toHaveLength(21);
    expect(names).toContain('Kairat 4–0 Vostok, 29 July');
    expect(names.some((name) => name.includes('w/o'))).toBe(false);
  });

  it('has no dots in a large cup, whose other charts are left out', () => {
    showCharts(generateCup({ teams: 128 }));
    expect(screen.getAllByRole('figure')).toHaveLength(1);
    expect(chartOf('Goals by round').queryByRole('link')).toBeNull();
  });
});

describe('Top scorers', () => {
  it('says what each mark counts', () => {
    showCharts();
    const names = chartOf('Top scorers').getAllByRole('link').map(nameOf);
    expect(names).toContain('2 goals: Kairat 5–1 Fosfor, 8 August');
  });

  it('shows all scorers on demand', async () => {
    showCharts();
    const chart = chartOf('Top scorers');
    expect(figures('Top scorers')).toHaveLength(7);
    await userEvent.click(chart.getByRole('button', { name: 'Show all 49' }));
    expect(figures('Top scorers')).toHaveLength(49);
    const names = chart.getAllByRole('link').map(nameOf);
    expect(names.some((name) => name.startsWith('perhaps 1 goal: '))).toBe(true);
    expect(names.some((name) => name.startsWith('1 goal in a second source: '))).toBe(true);
  });
});

describe('Goals for and against', () => {
  it('says what a team scored and conceded, in all and in each match', () => {
    showCharts();
    expect(figures('Goals for and against')[0]).toBe('Kairat 15 scored · 5 conceded');
    const [row] = screen
      .getByRole('figure', { name: 'Goals for and against' })
      .querySelectorAll('li[data-ties]');
    const marks = [...(row?.querySelectorAll('[data-tie-mark]') ?? [])].map(nameOf);
    const sumOf = (word: string) =>
      marks
        .filter((name) => name.includes(word))
        .reduce((sum, name) => sum + Number.parseInt(name, 10), 0);
    expect([sumOf('scored'), sumOf('conceded')]).toEqual([15, 5]);
  });
});

describe('the marks of a chart', () => {
  it('have a tooltip with their name under the pointer, until it leaves', async () => {
    showCharts();
    const [mark] = chartOf('Goals by round').getAllByRole('link');
    if (!mark) throw new Error('there are goals');
    const user = userEvent.setup();
    await user.hover(mark);
    expect(tooltip()).toBe(nameOf(mark));
    await user.unhover(mark);
    expect(tooltip()).toBeUndefined();
  });

  it('have a tooltip in focus, until Escape', async () => {
    showCharts();
    await userEvent.tab();
    while (!document.activeElement?.hasAttribute('data-tie-mark')) await userEvent.tab();
    expect(tooltip()).toBe(nameOf(document.activeElement));
    await userEvent.keyboard('{Escape}');
    expect(tooltip()).toBeUndefined();
  });

  it('are one Tab stop, and the arrow keys move between them', async () => {
    showCharts();
    const marks = chartOf('Goals by round').getAllByRole('link');
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toEqual(marks.slice(0, 1));
    marks[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(marks[1]);
    await userEvent.keyboard('{End}');
    expect(document.activeElement).toBe(marks.at(-1));
    expect(marks.filter(({ tabIndex }) => tabIndex === 0)).toEqual(marks.slice(-1));
  });
});

/** The cells of the table of a chart, row by row. */
async function readTable(name: string) {
  const chart = chartOf(name);
  expect(chart.queryByRole('table')).toBeNull();
  await userEvent.click(chart.getByText('Show as table'));
  const rows = within(await chart.findByRole('table')).getAllByRole('row');
  return rows.map((row) => [...row.children].map((cell) => cell.textContent));
}

describe('the table of a chart', () => {
  it('has the same numbers as Goals by round', async () => {
    showCharts();
    expect(await readTable('Goals by round')).toEqual([
      ['Round', 'Days', 'Matches', 'Goals', 'Per match'],
      ['First round', '8 May', '8', '24', '3.0'],
      ['Second round', '28 May', '7', '26', '3.71'],
      ['Quarter-finals', '26 Jun – 29 Jul', '4', '19', '4.75'],
      ['Semi-finals', '4 August', '2', '6', '3.0'],
      ['Final', '8 August', '1', '6', '6.0'],
    ]);
  });

  it('has the same numbers as Top scorers', async () => {
    showCharts();
    const [head, ...rows] = await readTable('Top scorers');
    expect(head).toEqual(['Scorer', 'Team', 'In the record', 'With second sources']);
    expect(rows).toHaveLength(49);
    expect(rows.slice(0, 2)).toEqual([
      ['Volgin', 'Kairat', '6', '6'],
      ['Litvinenko', 'Fosfor', '6', '6'],
    ]);
  });

  it('has the same numbers as Goals for and against', async () => {
    showCharts();
    const [head, first] = await readTable('Goals for and against');
    expect(head?.slice(0, 1)).toEqual(['Team']);
    expect(first).toEqual(['Kairat', '5', '15', '5']);
  });
});
