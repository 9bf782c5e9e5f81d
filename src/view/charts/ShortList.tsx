import { useState, type ReactNode } from 'react';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

type Props<T> = {
  readonly items: readonly T[];
  /** Those that are shown at first. */
  readonly top: readonly T[];
  readonly children: (item: T) => ReactNode;
};

/** The top of a list, and a switch that shows all of it. */
export function ShortList<T>({ items, top, children }: Props<T>) {
  const { charts } = useWordsOf(chartsWords);
  const [isAll, setIsAll] = useState(false);
  return (
    <>
      <ul>{(isAll ? items : top).map(children)}</ul>
      {top.length < items.length && (
        <button
          type="button"
          aria-expanded={isAll}
          onClick={() => setIsAll(!isAll)}
          className="mt-1 min-h-11 rounded-full border border-link px-4 text-sm md:min-h-8"
        >
          {isAll ? charts.showFewer : charts.showAll(items.length)}
        </button>
      )}
    </>
  );
}
