import { useMemo } from 'react';
import type { BracketLayout, Card } from '../../layout/bracketLayout.ts';
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
    const kept = findCards(layout, [open, view.kept], part.cards);
    const cards = [...part.cards, ...kept].toSorted(
      (a, b) => a.round - b.round || a.place - b.place,
    );
    return { ...layout, ...part, cards };
  }, [layout, find, view, open]);
}

/** The cards of ties that are named and not among those seen; all are looked through only where there is one. */
function findCards(
  { cards }: BracketLayout,
  named: readonly (string | undefined)[],
  seen: readonly Card[],
): readonly Card[] {
  const wanted = new Set(named);
  for (const { tie } of seen) wanted.delete(tie);
  wanted.delete(undefined);
  return wanted.size > 0 ? cards.filter(({ tie }) => wanted.has(tie)) : [];
}
