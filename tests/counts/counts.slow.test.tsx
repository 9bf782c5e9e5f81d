// @vitest-environment jsdom
import { act, cleanup, fireEvent, type RenderResult } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Cup } from '../../src/cup/model/cup.ts';
import { tiesOf } from '../../src/cup/questions/ties.ts';
import { layBracket } from '../../src/layout/bracket/layBracket.ts';
import { layRows } from '../../src/layout/bracket/layRows.ts';
import { indexBracket } from '../../src/layout/bracket/indexBracket.ts';
import { cupOf } from '../bench/cupsOf.ts';
import { bundledCup } from '../view/bundledCup.ts';
import { countWords, type Drawn } from '../view/countWords.ts';
import { showPage } from '../view/showPage.tsx';

vi.mock('../../src/layout/bracket/layBracket.ts', { spy: true });
vi.mock('../../src/layout/bracket/layRows.ts', { spy: true });
vi.mock('../../src/layout/bracket/indexBracket.ts', { spy: true });

// What jsdom lacks, and a large cup calls when a tie opens.
Element.prototype.scrollIntoView = () => {};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** What an action makes the page do, none of which depends on the machine or its mood. */
type Counts = Pick<Drawn, 'cards'> & {
  /** Elements of the bracket afterwards. */
  readonly elements: number;
  /** Layouts of the whole cup: of rows, of cards and lines, and indexes of where they are. */
  readonly layouts: {
    readonly layRows: number;
    readonly layBracket: number;
    readonly indexBracket: number;
  };
};

const layouts = {
  layRows: vi.mocked(layRows),
  layBracket: vi.mocked(layBracket),
  indexBracket: vi.mocked(indexBracket),
};

function takeLayouts(): Counts['layouts'] {
  const counts = {
    layRows: layouts.layRows.mock.calls.length,
    layBracket: layouts.layBracket.mock.calls.length,
    indexBracket: layouts.indexBracket.mock.calls.length,
  };
  for (const each of Object.values(layouts)) each.mockClear();
  return counts;
}

const linksOf = (page: RenderResult): HTMLElement[] =>
  Array.from(page.container.querySelectorAll<HTMLElement>('main a[data-tie][data-teams]'));

/** Shows the page of a cup, and then does what readers do most. */
async function countAll(cup: Cup): Promise<Record<string, Counts>> {
  const { words, take } = countWords();
  takeLayouts();
  const page = await showPage(cup, `/${cup.id}/`, words);
  const count = (): Counts => ({
    elements: page.getByRole('region', { name: 'Bracket' }).querySelectorAll('*').length,
    cards: take().cards,
    layouts: takeLayouts(),
  });
  const during = async (happen: () => void): Promise<Counts> => {
    // What is loaded late is waited for.
    await act(async () => happen());
    return count();
  };
  const [first] = linksOf(page);
  if (!first) throw new Error('a bracket has a tie');
  const nameOf = (card: HTMLElement) => card.querySelector('[data-name]') ?? card;
  return {
    shown: count(),
    'road previewed': await during(() => fireEvent.pointerOver(first)),
    'arrow key': await during(() => {
      first.focus();
      fireEvent.keyDown(first, { key: 'ArrowRight' });
    }),
    'tie opened': await during(() => fireEvent.click(first)),
    'road picked': await during(() => fireEvent.click(nameOf(first))),
  };
}

// Where other numbers are as good, `npx vitest run tests/counts -u` writes them down.
it('draws, asks and lays out as often as it is written down, at any size', async () => {
  const counts: Record<string, unknown> = {};
  for (const cup of [bundledCup(), cupOf(1024), cupOf(8192)]) {
    counts[`${tiesOf(cup).length} ties`] = await countAll(cup);
    cleanup();
    vi.unstubAllGlobals();
  }
  await expect(`${JSON.stringify(counts, undefined, 2)}\n`).toMatchFileSnapshot('counts.json');
}, 120_000);
