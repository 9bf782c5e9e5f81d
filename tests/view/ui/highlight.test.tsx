// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Both finalists played in every round. */
const allRounds = ['first-round', 'second-round', 'quarter-finals', 'semi-finals', 'final'];

const home = '/kazakhstan-cup-1992/';

const find = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};

const row = (name: RegExp): HTMLElement => {
  const [first] = screen.getAllByRole('button', { name });
  if (!first) throw new Error(`no row is ${name}`);
  return first;
};

const card = (tie: string): HTMLElement => find(`a[data-tie="${tie}"][data-teams]`);

const nameIn = (tie: string, team: string): HTMLElement =>
  find(`a[data-tie="${tie}"][data-teams] [data-team="${team}"] [data-name]`);

/** The rounds of the cards that carry an attribute, and how many connectors do. */
const roundsWith = (attribute: string) => ({
  rounds: [...document.querySelectorAll<HTMLElement>(`a[data-teams][${attribute}]`)].map(
    ({ dataset }) => dataset['tie']?.split('/')[0],
  ),
  connectors: document.querySelectorAll(`path[data-team][${attribute}]`).length,
});

const previewed = () => roundsWith('data-preview');
const highlighted = () => roundsWith('data-highlight');
const nothing = { rounds: [], connectors: 0 };

const isPreviewing = () => document.documentElement.hasAttribute('data-previewing');

describe('at rest', () => {
  it("the champion's road is highlighted and nothing steps back", async () => {
    await showPage(bundledCup(), home);
    expect(highlighted()).toEqual({ rounds: allRounds, connectors: 4 });
    expect(find('[data-bracket]')).not.toHaveAttribute('data-picked');
  });
});

describe('the pointer', () => {
  it('previews the road of the team under it', async () => {
    await showPage(bundledCup(), home);
    await userEvent.hover(nameIn('final/kairat-fosfor', 'fosfor'));
    expect(previewed()).toEqual({ rounds: allRounds, connectors: 4 });
    expect(isPreviewing()).toBe(true);
  });

  it("previews the winner's road on the rest of a card", async () => {
    await showPage(bundledCup(), home);
    await userEvent.hover(card('semi-finals/kaisar-kairat'));
    expect(previewed()).toEqual({ rounds: allRounds, connectors: 4 });
  });

  it('ends the preview when it leaves', async () => {
    await showPage(bundledCup(), home);
    await userEvent.hover(nameIn('final/kairat-fosfor', 'fosfor'));
    await userEvent.hover(screen.getByRole('heading', { level: 1 }));
    expect(previewed()).toEqual(nothing);
    expect(isPreviewing()).toBe(false);
  });
});

describe('a pick', () => {
  it('highlights the road in place of the champion’s, and all else steps back', async () => {
    await showPage(bundledCup(), `${home}?team=kokshetau`);
    expect(highlighted()).toEqual({ rounds: ['first-round', 'second-round'], connectors: 1 });
    expect(find('[data-bracket]')).toHaveAttribute('data-picked');
  });

  it('of a round highlights its cards and no connector', async () => {
    await showPage(bundledCup(), `${home}?round=semi-finals`);
    expect(highlighted()).toEqual({ rounds: ['semi-finals', 'semi-finals'], connectors: 0 });
  });

  it('is made with a click on a name and cleared with Escape', async () => {
    await showPage(bundledCup(), home);
    const user = userEvent.setup();
    await user.click(nameIn('final/kairat-fosfor', 'fosfor'));
    expect(location.search).toBe('?team=fosfor');
    expect(highlighted()).toEqual({ rounds: allRounds, connectors: 4 });
    await user.keyboard('{Escape}');
    expect(location.search).toBe('');
    expect(isPreviewing()).toBe(false);
    expect(highlighted()).toEqual({ rounds: allRounds, connectors: 4 });
  });
});

describe('charts and bracket', () => {
  it('a mark previews its card, and a card its marks', async () => {
    await showPage(bundledCup(), home);
    const mark = find('[data-tie-mark="final/kairat-fosfor"]');
    await userEvent.hover(mark);
    expect(previewed()).toEqual({ rounds: ['final'], connectors: 0 });
    await userEvent.hover(nameIn('final/kairat-fosfor', 'fosfor'));
    const marks = [...document.querySelectorAll<HTMLElement>('[data-tie-mark][data-preview]')];
    expect(new Set(marks.map(({ dataset }) => dataset['tieMark']))).toEqual(
      new Set(['final/kairat-fosfor']),
    );
  });

  it('a row previews all of its ties', async () => {
    await showPage(bundledCup(), home);
    await userEvent.hover(row(/Quarter-finals/));
    expect(previewed().rounds).toEqual(Array.from({ length: 4 }, () => 'quarter-finals'));
  });

  it('a row about a team previews its road', async () => {
    await showPage(bundledCup(), home);
    await userEvent.hover(row(/The road of.*Traktor Pavlodar/));
    expect(previewed().connectors).toBe(2);
  });
});
