// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { indexCup } from '../../../src/cup/questions/indexCup.ts';
import { Seasons } from '../../../src/view/app/Seasons.tsx';
import { CupContext } from '../../../src/view/data/useCupIndex.ts';
import { bundledCup } from '../bundledCup.ts';
import { render } from '../render.tsx';

afterEach(cleanup);

const show = (cup = bundledCup()) =>
  render(
    <CupContext value={indexCup(cup)}>
      <Seasons />
    </CupContext>,
  );

describe('the seasons of a cup', () => {
  it('lead to the next cup that is published', () => {
    show();
    expect(screen.getByRole('link', { name: /^Next season: 1993/ })).toHaveAttribute(
      'href',
      '/kazakhstan-cup-1993/',
    );
    expect(screen.queryByRole('link', { name: /^Previous season/ })).toBeNull();
  });

  it('are not there where none is published', () => {
    const cup = bundledCup();
    show({ ...cup, stated: { ...cup.stated, next: { season: '1993', line: 13 } } });
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});
