import { useMemo } from 'react';
import type { BracketLayout } from '../../layout/bracketLayout.ts';
import { indexBracket, type BracketPart } from '../../layout/indexBracket.ts';
import type { Box } from '../../layout/box.ts';
import type { View } from './useView.ts';

/** Answers what of a bracket touches a rectangle. */
export type Find = (view: Box) => BracketPart;

/** A way to find what is in view of a layout; none where it is drawn whole. */
export const useFind = (
  layout: BracketLayout & { readonly shift?: number },
  isPart: boolean,
): Find | undefined =>
  useMemo(() => (isPart ? indexBracket(layout, layout.shift) : undefined), [layout, isPart]);

/**
 * A layout with only what a view shows, what is open and what is to have the focus; all of it where there is no view.
 * Its size stays the whole bracket's, so that scrolling is the browser's own.
 */
export function useShown<Layout extends BracketLayout>(
  layout: Layout,
  find: Find | undefined,
  view: View | undefined,
  open: string | undefined,
): Layout {
  return useMemo(() => {
    if (!find || !view) return layout;
    const part = find(view.box);
    const seen = new Set(part.cards);
    const kept = layout.cards.filter(
      (card) => (card.tie === open || card.tie === view.kept) && !seen.has(card),
    );
    const cards = [...part.cards, ...kept].toSorted(
      (a, b) => a.round - b.round || a.place - b.place,
    );
    return { ...layout, ...part, cards };
  }, [layout, find, view, open]);
}
