import { useMemo } from 'react';
import type { BracketLayout } from '../../layout/bracketLayout.ts';
import { indexBracket } from '../../layout/indexBracket.ts';
import type { View } from './useView.ts';

/**
 * A layout with only what a view shows, what is open and what is to have the focus; all of it where there is no view.
 * Its size stays the whole bracket's, so that scrolling is the browser's own.
 */
export function useShown<Layout extends BracketLayout & { readonly shift?: number }>(
  layout: Layout,
  view: View | undefined,
  open: string | undefined,
): Layout {
  const isPart = view !== undefined;
  const find = useMemo(
    () => (isPart ? indexBracket(layout, layout.shift) : undefined),
    [layout, isPart],
  );
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
