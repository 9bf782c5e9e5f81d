// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../src/cup/questions/checks.ts';
import type { Cup } from '../../../src/cup/model/cup.ts';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { ChecksPage } from '../../../src/view/checks/ChecksPage.tsx';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { InEnglish } from '../render.tsx';
import { bundledCup } from '../bundledCup.ts';
import { generateCup } from '../../cups/generateCup.ts';

function show(cup: Cup): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = renderToStaticMarkup(
    <InEnglish>
      <CupContext value={indexCup(cup)}>
        <ChecksPage />
      </CupContext>
    </InEnglish>,
  );
  return page;
}

const rowsOf = (page: HTMLElement): string[] =>
  [...page.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent).join(' | '),
  );

describe('the page of checks', () => {
  it('has a row for every check, with both figures and the lines', () => {
    const cup = bundledCup();
    const rows = rowsOf(show(cup));
    expect(rows).toHaveLength(checksOf(cup).length);
    expect(rows[0]).toMatch(/^The infobox counts as many teams.*line 7 \| 24 \| 24 \| ✓ yes$/);
    expect(rows[2]).toMatch(/ \| 81 \| 8180 \+ 1 \| ✓ yes$/);
    expect(rows.filter((row) => row.includes('less than'))).toHaveLength(1);
  });

  it('explains how many joint solutions each layer leaves', () => {
    expect(show(bundledCup()).textContent).toMatch(
      /180 ways.*infobox leave 60;.*sources leave 2\./,
    );
    expect(show(generateCup({ teams: 4 })).textContent).not.toContain('Who scored how many');
  });

  it('says in words that a check does not hold', () => {
    const cup = bundledCup();
    const page = show({ ...cup, stated: { ...cup.stated, teams: { count: 25, line: 7 } } });
    expect(rowsOf(page)[0]).toMatch(/\| 25 \| 24 \| ✗ no$/);
    expect(page.textContent).toContain('1 of 11 checks do not agree.');
  });
});
