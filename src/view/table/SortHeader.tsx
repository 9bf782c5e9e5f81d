import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import type { Column, Sort } from './sortTies.ts';

type Props = {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
};

/** Widths that a column has where there is room, so that the scorers get what is left. */
const WIDTHS: Partial<Record<Column, string>> = {
  round: 'xl:w-28',
  date: 'xl:w-48',
  home: 'xl:w-44',
  away: 'xl:w-44',
  decided: 'w-40 xl:w-56',
};

/** The head of a column, a button that sorts by it, and turns the order where the table is sorted by it. */
export function SortHeader({ column, sort, onSort }: Props) {
  const words = useWordsOf(tableWords);
  const isSorted = sort.column === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      aria-sort={isSorted ? direction : undefined}
      className={`pr-4 last:pr-0 ${WIDTHS[column] ?? ''}`}
    >
      <button
        type="button"
        onClick={() => onSort({ column, isDescending: isSorted && !sort.isDescending })}
        className={`flex min-h-11 items-center gap-1.5 text-left text-sm leading-tight hover:text-ink ${isSorted ? 'font-winner text-ink' : 'font-plain text-muted'}`}
      >
        {words.table.columns[column]}
        <svg
          aria-hidden="true"
          viewBox="0 0 8 5"
          className={`size-2 shrink-0 fill-current ${isSorted ? '' : 'invisible'} ${sort.isDescending ? '' : 'rotate-180'}`}
        >
          <path d="M0 0h8L4 5z" />
        </svg>
      </button>
    </th>
  );
}
