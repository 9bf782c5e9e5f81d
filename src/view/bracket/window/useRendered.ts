import { useMemo, useState } from 'react';
import type { BracketLayout, Card } from '../../../layout/bracket/bracketLayout.ts';
import { indexBracket, type BracketPart } from '../../../layout/bracket/indexBracket.ts';
import type { Box } from '../../../layout/geometry.ts';
import type { Windowing } from './useWindowing.ts';

/** Finds the part of a bracket in a viewport. */
export type FindPart = (viewport: Box) => BracketPart;

/** The search for a layout's part in a viewport; undefined for a bracket that is rendered whole. */
export const useFindPart = (
  layout: BracketLayout & { readonly shift?: number },
  isLarge: boolean,
): FindPart | undefined =>
  useMemo(() => (isLarge ? indexBracket(layout, layout.shift) : undefined), [layout, isLarge]);

/**
 * The layout with only those parts that are rendered: what is in the window, the tie last open, and the tie that is to have
 * the focus. Its size remains the whole bracket's, so that the browser scrolls it. Without windowing it is unchanged.
 */
export function useRendered<Layout extends BracketLayout>(
  layout: Layout,
  find: FindPart | undefined,
  windowing: Windowing | undefined,
  open: string | undefined,
): Layout {
  // A tie that is closed gets the focus back, wherever a reader has scrolled.
  const [last, setLast] = useState(open);
  if (open !== undefined && open !== last) setLast(open);
  return useMemo(() => {
    if (!find || !windowing) return layout;
    const part = find(windowing.rendered);
    const kept = findCards(layout, [last, windowing.kept], part.cards);
    const cards = [...part.cards, ...kept].toSorted(
      (a, b) => a.round - b.round || a.place - b.place,
    );
    return { ...layout, ...part, cards };
  }, [layout, find, windowing, last]);
}

/** The cards of the named ties that are not rendered yet. */
function findCards(
  { cards }: BracketLayout,
  named: readonly (string | undefined)[],
  rendered: readonly Card[],
): readonly Card[] {
  const wanted = new Set(named);
  for (const { tie } of rendered) wanted.delete(tie);
  wanted.delete(undefined);
  return wanted.size > 0 ? cards.filter(({ tie }) => wanted.has(tie)) : [];
}
