import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { SortHeader } from './SortHeader.tsx';
import { columns, type Sort } from './sortTies.ts';
import { useWords } from '../words/useWords.ts';

type Props = { readonly sort: Sort; readonly onSort: (sort: Sort) => void };

/** The caption of the table, for screen readers, and its column headers. */
export function TableHead({ sort, onSort }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  return (
    <>
      <caption className="sr-only">
        <Sentence text={words.table.caption(words.cup(cup))} />
      </caption>
      <thead className="border-b border-link">
        <tr>
          {columns.map((column) => (
            <SortHeader key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
    </>
  );
}
