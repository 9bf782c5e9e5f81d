// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Boundary } from '../../../src/view/ui/Boundary.tsx';
import { render } from '../render.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Shows a part that fails to draw until it is healed. */
function showFailing(): { readonly heal: () => void } {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let fails = true;
  function Part() {
    if (fails) throw new Error('planted');
    return <p>drawn</p>;
  }
  render(
    <Boundary>
      <Part />
    </Boundary>,
  );
  return {
    heal: () => {
      fails = false;
    },
  };
}

describe('Boundary', () => {
  it('shows what it holds', () => {
    render(<Boundary>drawn</Boundary>);
    expect(document.body).toHaveTextContent('drawn');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('turns a fault in drawing into a sentence with the ways on', () => {
    showFailing();
    expect(screen.getByRole('alert')).toHaveTextContent('Something on this page broke.');
    expect(screen.getByRole('link', { name: 'Go to the bracket' })).toHaveAttribute('href', '/');
  });

  it('draws again on a retry', () => {
    const { heal } = showFailing();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(screen.getByRole('alert')).toBeInTheDocument();
    heal();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(document.body).toHaveTextContent('drawn');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
