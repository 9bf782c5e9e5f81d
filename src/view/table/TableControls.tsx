import type { ReactNode } from 'react';
import { useCupIndex } from '../data/useCupIndex.ts';
import { blurOnUnmount } from '../address/focus.ts';
import { columns, readSort, writeSort } from './sortTies.ts';
import type { TableQuery } from './useTableQuery.ts';
import { useWords } from '../words/useWords.ts';

const FIELD = 'min-h-11 w-full rounded-lg border border-link bg-card px-3';

type Props = {
  readonly query: TableQuery;
  /** True to show a field for the order: the list has no column headers to sort by. */
  readonly hasOrder: boolean;
};

/** The controls of the table: a filter by name, a round and, if wanted, the order. */
export function TableControls({ query, hasOrder }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const { filter, round = '', setFilter, keepFilter, setRound } = query;
  const isKnown = round === '' || cup.rounds.some(({ id }) => id === round);
  return (
    <search className="mt-4 grid gap-3 md:max-w-3xl md:auto-cols-[minmax(0,1fr)] md:grid-flow-col print:hidden">
      <Field label={words.table.filter}>
        <input
          ref={blurOnUnmount}
          type="search"
          value={filter}
          autoComplete="off"
          spellCheck={false}
          onChange={({ target }) => setFilter(target.value)}
          onBlur={keepFilter}
          className={FIELD}
        />
      </Field>
      <Field label={words.table.round}>
        <select value={round} onChange={({ target }) => setRound(target.value)} className={FIELD}>
          <option value="">{words.table.allRounds}</option>
          {cup.rounds.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {!isKnown && <option value={round}>{round}</option>}
        </select>
      </Field>
      {hasOrder && <OrderField query={query} />}
    </search>
  );
}

function OrderField({ query: { sort, setSort } }: { readonly query: TableQuery }) {
  const words = useWords();
  const orders = columns.flatMap((column) =>
    [false, true].map((isDescending) => ({ column, isDescending })),
  );
  return (
    <Field label={words.table.sortBy}>
      <select
        value={writeSort(sort) ?? ''}
        onChange={({ target }) => setSort(readSort(target.value))}
        className={FIELD}
      >
        {orders.map((order) => (
          <option key={`${writeSort(order)}`} value={writeSort(order) ?? ''}>
            {words.table.order(order.column, order.isDescending)}
          </option>
        ))}
      </select>
    </Field>
  );
}

const Field = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <label className="block">
    <span className="mb-1 block text-sm text-muted">{label}</span>
    {children}
  </label>
);
