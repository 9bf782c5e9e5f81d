import { useMemo } from 'react';
import type { Card } from '../../../layout/bracket/bracketLayout.ts';
import { tiesInView, type TiesInView } from '../../../layout/bracket/tiesInView.ts';
import type { Box } from '../../../layout/geometry.ts';
import type { FindPart } from './useRendered.ts';

/** Finds the range of each round's ties in a viewport. */
export type FindTies = (viewport: Box) => ReadonlyMap<number, TiesInView>;

/** The search for the ties in a viewport; it remembers its last answer, as every round asks for the same viewport. */
export function useTiesInView(
  find: FindPart | undefined,
  isHidden: ((card: Card) => boolean) | undefined,
): FindTies | undefined {
  return useMemo(
    () => find && rememberLast((viewport) => findIn(find, viewport, isHidden)),
    [find, isHidden],
  );
}

function findIn(find: FindPart, viewport: Box, isHidden: (card: Card) => boolean = () => false) {
  return tiesInView(find(viewport).cards.filter((card) => !isHidden(card)));
}

function rememberLast<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
