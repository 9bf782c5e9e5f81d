import { useState, type ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

type Props<T> = {
  /** Sorted, best first. */
  readonly items: readonly T[];
  readonly isEqual: (a: T, b: T) => boolean;
  readonly children: (item: T) => ReactNode;
};

/** How many items the list shows at most before it is expanded. */
const TOP = 8;

/** The top of a sorted list, and a button that shows all of it. */
export function ShortList<T>({ items, isEqual, children }: Props<T>) {
  const { charts } = useWords();
  const [isAll, setIsAll] = useState(false);
  const top = cutTop(items, TOP, isEqual);
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

/**
 * The first of sorted items, `count` at most, without separating equal ones; exactly `count` if already the first equal
 * ones are more.
 */
export function cutTop<T>(
  items: readonly T[],
  count: number,
  isEqual: (a: T, b: T) => boolean,
): readonly T[] {
  const next = items[count];
  if (next === undefined) return items;
  const top = items.slice(0, count).filter((item) => !isEqual(item, next));
  return top.length > 0 ? top : items.slice(0, count);
}
