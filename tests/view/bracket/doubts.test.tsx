// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openCup } from '../../../src/reasoning/openCup.ts';
import { bundledCup } from '../bundledCup.ts';
import { showPage } from '../showPage.tsx';

const against = 'went through against the score';

async function showBracket(cup: Parameters<typeof showPage>[0]) {
  const page = await showPage(cup, `/${cup.id}/`);
  return within(page.getByRole('main'));
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a winner against the score', () => {
  it('is marked, and the legend says what the mark means', async () => {
    const { cup } = openCup('= Cup =\n==Semi-finals==\nA 2-1 B\nC 1-0 D\n==Final==\nB 3-0 C');
    if (!cup) throw new Error('the text is no cup');
    const bracket = await showBracket(cup);
    const marks = bracket.getAllByText('?').map((mark) => mark.parentElement?.textContent);
    expect(marks).toEqual([expect.stringContaining('B?1'), expect.stringContaining(against)]);
  });

  it('needs no place in the legend of a cup without any', async () => {
    const bracket = await showBracket(bundledCup());
    expect(bracket.getByText('drawn, but went through')).toBeInTheDocument();
    expect(bracket.queryByText(against)).toBeNull();
  });
});
