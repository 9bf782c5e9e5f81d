import type { Column, Sort } from './sortTies.ts';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly column: Column;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
};

/** Column widths on wide screens; the scorers get the rest. */
const WIDTHS: Partial<Record<Column, string>> = {
  round: 'xl:w-28',
  date: 'xl:w-48',
  home: 'xl:w-44',
  away: 'xl:w-44',
  decided: 'w-40 xl:w-56',
};

/** The header of a column: a button that sorts by it, or reverses the order if it is already sorted. */
export function SortHeader({ column, sort, onSort }: Props) {
  const words = useWords();
  const isSorted = sort.column === column;
  const direction = sort.isDescending ? 'descending' : 'ascending';
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the button in it is its text
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
        <span>{words.table.columns[column]}</span>
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
