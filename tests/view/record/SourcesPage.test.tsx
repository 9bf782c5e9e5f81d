// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { SourcesPage } from '../../../src/view/record/SourcesPage.tsx';
import { generateCup } from '../../cups/generateCup.ts';
import { bundledCup } from '../bundledCup.ts';
import { render } from '../render.tsx';

afterEach(cleanup);

const show = (cup: Cup): HTMLElement[] => {
  render(
    <CupContext value={indexCup(cup)}>
      <SourcesPage />
    </CupContext>,
  );
  return within(screen.getByRole('article')).getAllByRole('listitem');
};

describe('the page of sources', () => {
  it('leads to each source whose address is known, with its licence and the day it was read', () => {
    const items = show(bundledCup()).filter((item) => item.querySelector('p'));
    expect(items).toHaveLength(8);
    const french = items.find((item) => item.textContent.startsWith('French Wikipedia'));
    expect(french?.querySelector('a')).toHaveAttribute(
      'href',
      'https://fr.wikipedia.org/wiki/Coupe_du_Kazakhstan_de_football_1992',
    );
    expect(french).toHaveTextContent('Second source · licence CC BY-SA · read on 23 November 2026');
  });

  it('makes up no address, licence or day', () => {
    const items = show(bundledCup());
    const federation = items.find((item) => item.textContent.startsWith('Kazakhstan Football'));
    expect(federation?.querySelector('a')).toBeNull();
    expect(federation).toHaveTextContent('Second source · licence not known · address not known');
    expect(federation).not.toHaveTextContent('read on');
  });

  it('shows any cup with its source', () => {
    expect(show(generateCup({ teams: 4 })).length).toBeGreaterThan(0);
  });
});
