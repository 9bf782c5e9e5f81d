import { useMemo } from 'react';
import type { Box } from '../../../layout/box.ts';
import type { Card } from '../../../layout/bracketLayout.ts';
import { placesInView, type Places } from '../../../layout/placesInView.ts';
import type { Find } from '../useShown.ts';

/** Answers which ties of each round are in view. */
export type FindPlaces = (box: Box) => ReadonlyMap<number, Places>;

/** A way to find the ties in view, which remembers its last answer: every round asks the same. */
export function usePlaces(
  find: Find | undefined,
  isHidden: ((card: Card) => boolean) | undefined,
): FindPlaces | undefined {
  return useMemo(
    () => find && rememberLast((box) => findIn(find, box, isHidden)),
    [find, isHidden],
  );
}

function findIn(find: Find, box: Box, isHidden: (card: Card) => boolean = () => false) {
  return placesInView(find(box).cards.filter((card) => !isHidden(card)));
}

function rememberLast<Key, Value>(answer: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
