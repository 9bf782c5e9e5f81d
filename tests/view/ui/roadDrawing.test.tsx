// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { useRoadDrawing } from '../../../src/view/ui/roadDrawing.ts';
import { render } from '../render.tsx';

const Bracket = ({ team }: { readonly team: string | undefined }) => {
  useRoadDrawing(team);
  return null;
};

const drawing = () => document.documentElement.dataset['road'];

afterEach(() => {
  cleanup();
  delete document.documentElement.dataset['road'];
});

describe('the highlighted road', () => {
  it('draws itself slowly on the first page', () => {
    render(<Bracket team="kairat" />);
    expect(drawing()).toBeUndefined();
  });

  it('stands still as soon as a reader does something', () => {
    for (const happen of [fireEvent.pointerDown, fireEvent.keyDown, fireEvent.wheel]) {
      delete document.documentElement.dataset['road'];
      const { unmount } = render(<Bracket team="kairat" />);
      happen(document.body);
      expect(drawing()).toBe('still');
      unmount();
    }
  });

  it('draws itself when another team is picked, and not when the bracket is rendered again', () => {
    const { rerender } = render(<Bracket team="kairat" />);
    fireEvent.pointerDown(document.body);
    rerender(<Bracket team="kairat" />);
    expect(drawing()).toBe('still');
    rerender(<Bracket team="fosfor" />);
    expect(drawing()).toBe('picked');
  });

  it('is left alone once the bracket is gone', () => {
    const { unmount } = render(<Bracket team="kairat" />);
    unmount();
    fireEvent.keyDown(document.body);
    expect(drawing()).toBeUndefined();
  });
});
