import { useCupIndex } from '../data/useCupIndex.ts';
import { Sentence } from '../words/Sentence.tsx';
import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { SortHeader } from './SortHeader.tsx';
import { columns, type Sort } from './sortTies.ts';

type Props = { readonly sort: Sort; readonly onSort: (sort: Sort) => void };

/** What a table of ties is called, for those who do not see where it stands, and its columns' heads. */
export function TableHead({ sort, onSort }: Props) {
  const words = useWordsOf(tableWords);
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
