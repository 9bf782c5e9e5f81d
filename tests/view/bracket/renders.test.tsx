// @vitest-environment jsdom
import { act, cleanup, fireEvent, type RenderResult } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledCup } from '../bundledCup.ts';
import { countWords } from '../countWords.ts';
import { showPage } from '../showPage.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

async function countCards(path: string) {
  const { words, take } = countWords();
  const page = await showPage(bundledCup(), path, words);
  const during = async (happen: () => void) => {
    take();
    await act(async () => happen());
    return take();
  };
  return { page, during };
}

const linkTo = (page: RenderResult, id: string): HTMLElement => {
  const link = page.container.querySelector<HTMLElement>(`section a[data-tie="${id}"]`);
  if (!link) throw new Error(`no tie ${id}`);
  return link;
};

describe('rendering', () => {
  it('does not happen for pointer and focus', async () => {
    const { page, during } = await countCards('/kazakhstan-cup-1992/');
    const link = linkTo(page, 'final/kairat-fosfor');
    const drawn = await during(() => {
      fireEvent.pointerOver(link);
      act(() => link.focus());
      fireEvent.keyDown(link, { key: 'ArrowLeft' });
      fireEvent.pointerLeave(link);
    });
    expect(document.activeElement).toBe(linkTo(page, 'semi-finals/kaisar-kairat'));
    expect(drawn).toEqual({ cards: 0, asked: 0 });
  });

  it('is of one card when a tie opens, of two when another opens', async () => {
    const { page, during } = await countCards('/kazakhstan-cup-1992/final/kairat-fosfor/');
    const open = (id: string) => () => fireEvent.click(linkTo(page, id));
    // The code of the panel is there by now: React renders twice where it has to wait for that.
    await during(() => fireEvent.keyDown(document.body, { key: 'Escape' }));
    expect((await during(open('final/kairat-fosfor'))).cards).toBe(1);
    expect((await during(open('first-round/zhetysu-kokshetau'))).cards).toBe(2);
    expect((await during(open('first-round/zhetysu-kokshetau'))).cards).toBe(0);
  });

  it('is of the cards of two roads when the highlight moves from one to the other', async () => {
    const { page, during } = await countCards('/kazakhstan-cup-1992/final/kairat-fosfor/');
    const name = linkTo(page, 'final/kairat-fosfor').querySelector('[data-team="fosfor"] bdi');
    // Both roads have five ties, and share the final.
    expect((await during(() => name && fireEvent.click(name))).cards).toBe(9);
  });
});
