// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Link, TextLink } from '../../../src/view/ui/Link.tsx';
import { OpensNewTab } from '../../../src/view/ui/OpensNewTab.ts';
import { render } from '../render.tsx';

afterEach(cleanup);

const cup = 'kazakhstan-cup-1992';

describe('Link', () => {
  it('leads to the address of a place', () => {
    render(<Link to={{ view: 'team', cup, team: 'kairat' }}>Kairat</Link>);
    const link = screen.getByRole('link', { name: 'Kairat' });
    expect(link).toHaveAttribute('href', `/${cup}/teams/kairat/`);
    expect(link).not.toHaveAttribute('target');
  });

  it('has a query and a hash behind its path', () => {
    render(
      <TextLink to={{ view: 'record', cup }} search="?team=kairat" hash="#L36">
        Line 36
      </TextLink>,
    );
    const link = screen.getByRole('link');
    expect(link).toHaveAttribute('href', `/${cup}/record/?team=kairat#L36`);
  });

  it('opens a new tab in an embedded bracket', () => {
    render(
      <OpensNewTab value>
        <Link to={{ view: 'bracket', cup }}>Bracket</Link>
      </OpensNewTab>,
    );
    expect(screen.getByRole('link')).toHaveAttribute('target', '_blank');
    expect(screen.getByRole('link')).toHaveAttribute('rel', 'noopener');
  });
});
