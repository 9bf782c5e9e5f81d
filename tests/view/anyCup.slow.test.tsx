// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { act, cleanup, fireEvent, type RenderResult, within } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Cup } from '../../src/cup/model/cup.ts';
import { goalsOf } from '../../src/cup/questions/goals.ts';
import { scoreOf } from '../../src/cup/questions/tally.ts';
import type { Tie } from '../../src/cup/model/tie.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { anyShape } from '../cups/anyShape.ts';
import { generateCup } from '../cups/generateCup.ts';
import { showPage } from './showPage.tsx';
import { playedIn } from '../../src/cup/questions/facts.ts';
import { undated } from '../cups/played.ts';

const logged = vi.fn<typeof console.error>();

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(logged);
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const linksOf = (page: RenderResult): HTMLElement[] => [
  ...page.getByRole('region', { name: 'Bracket' }).querySelectorAll<HTMLElement>('[data-tie]'),
];

const numbersOf = (tie: Tie): string[] => {
  const score = scoreOf(tie);
  return score ? [String(score.home), String(score.away)] : [];
};

function expectLink(link: HTMLElement | undefined, cup: Cup, tie: Tie): void {
  const text = link?.textContent ?? '';
  expect(link).toHaveAttribute('href', `/${cup.id}/${tie.id}/`);
  for (const part of [tie.home.name, tie.away.name, ...numbersOf(tie)])
    expect(text).toContain(part);
}

function expectPanel(page: RenderResult, tie: Tie): void {
  const panel = page.getByRole('complementary');
  const heading = within(panel).getByRole('heading', { level: 2 });
  expect(heading).toHaveTextContent(numbersOf(tie).join('–') || 'w/o');
  const goals = playedIn(tie).flatMap(goalsOf);
  expect(panel.querySelectorAll('[data-goal]')).toHaveLength(goals.length);
  const timed = playedIn(tie).filter((match) => goalsOf(match).some(({ minute }) => minute));
  expect(within(panel).queryAllByRole('img', { name: /axis/ })).toHaveLength(timed.length);
}

/** Shows a cup and opens each of its ties in turn. */
async function goThrough(cup: Cup): Promise<void> {
  const page = await showPage(cup, `/${cup.id}/`);
  const ties = tiesOf(cup);
  const links = linksOf(page);
  expect(links.map(({ dataset }) => dataset['tie'])).toEqual(ties.map(({ id }) => id));
  for (const [index, tie] of ties.entries()) {
    const link = links[index];
    expectLink(link, cup, tie);
    // oxlint-disable-next-line no-await-in-loop -- one after another, as a reader does
    if (link) await act(async () => fireEvent.click(link));
    expect(location.pathname).toBe(`/${cup.id}/${tie.id}/`);
    expectPanel(page, tie);
  }
}

describe('any cup', () => {
  it('shows each tie as a link that opens it, with a mark for each goal and no error', async () => {
    await fc.assert(
      fc.asyncProperty(anyShape(8), (shape) => goThrough(generateCup(shape))).afterEach(cleanup),
      { numRuns: 12 },
    );
    expect(logged).not.toHaveBeenCalled();
  });

  it('is shown without a scorer, a day or a year', async () => {
    const { year: _, ...cup } = generateCup({ teams: 2, scorers: false });
    const rounds = cup.rounds.map((round) => ({
      ...round,
      ties: round.ties.map((tie) => ({ ...tie, matches: tie.matches.map(undated) })),
    }));
    const page = await showPage({ ...cup, rounds }, `/${cup.id}/`);
    expect(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^Generated Cup$/);
    expect(document.body).not.toHaveTextContent(/undefined|NaN|null/);
    expect(logged).not.toHaveBeenCalled();
  });
});
