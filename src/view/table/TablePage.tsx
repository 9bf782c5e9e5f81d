import { useMemo } from 'react';
import { isWhole } from '../../cup/questions/indexCup.ts';
import { isLarge } from '../../cup/questions/size.ts';
import { tallyCup } from '../../cup/questions/tally.ts';
import { tiesOf } from '../../cup/questions/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from '../ui/Link.tsx';
import { useMedia } from '../ui/useMedia.ts';
import { Sentence } from '../words/Sentence.tsx';
import { Exports } from './Exports.tsx';
import { filterCup } from './filterCup.ts';
import { groupTies } from './groupTies.ts';
import { LargeTable } from './LargeTable.tsx';
import { sortTies } from './sortTies.ts';
import { TableControls } from './TableControls.tsx';
import { TieList } from './TieList.tsx';
import { TieTable } from './TieTable.tsx';
import { useTableQuery } from './useTableQuery.ts';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useWords } from '../words/useWords.ts';
import { isPlayed } from '../../cup/questions/facts.ts';

/** Every tie of the cup in a table to sort and filter, with the totals of the rows shown, and exports. */
export function TablePage() {
  const words = useWords();
  const index = useCupIndex();
  const query = useTableQuery();
  const isNarrow = useMedia('screen and (width < 64rem)');
  const { cup, ties } = index;
  const { filter, round, sort, setSort } = query;
  const { column, isDescending } = sort;
  const shown = useMemo(() => filterCup(index, filter, round), [index, filter, round]);
  const { perMatch, ...sums } = useMemo(() => tallyCup(shown), [shown]);
  const placed = useMemo(
    () => tiesOf(shown).flatMap(({ id }) => ties.get(id) ?? []),
    [shown, ties],
  );
  const groups = useMemo(
    () => groupTies(sortTies(placed, { column, isDescending }), column),
    [placed, column, isDescending],
  );
  const walkovers = placed.filter(({ tie }) => !isPlayed(tie)).length;
  const mean = perMatch === undefined ? undefined : words.perMatch(perMatch);
  return (
    <article aria-labelledby="table" className="mx-auto max-w-7xl p-4 md:px-5 md:py-6">
      <PageTitle parts={[words.table.title]} />
      <h2 id="table" className="text-2xl font-winner">
        {words.table.title}
      </h2>
      <TableControls query={query} hasOrder={isNarrow} />
      <output className="mt-3 block wrap-anywhere">
        {placed.length > 0 ? (
          words.table.sums({ ...sums, walkovers, of: ties.size, perMatch: mean })
        ) : (
          <Sentence text={words.table.nothing(filter.trim(), round !== undefined)} />
        )}
      </output>
      {placed.length === 0 && (
        <p className="mt-3">
          <TextLink to={{ view: 'table', cup: cup.id }} className="inline-block py-2.5">
            {words.table.showAll}
          </TextLink>
        </p>
      )}
      {placed.length > 0 &&
        (isLarge(cup) ? (
          <LargeTable groups={groups} sort={sort} onSort={setSort} isNarrow={isNarrow} />
        ) : isNarrow ? (
          <TieList groups={groups} />
        ) : (
          <div className="mt-3 overflow-x-auto p-0.5">
            <TieTable groups={groups} sort={sort} onSort={setSort} />
          </div>
        ))}
      {isWhole(index) && <Exports />}
    </article>
  );
}
