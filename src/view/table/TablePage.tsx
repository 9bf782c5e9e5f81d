import { useMemo } from 'react';
import { isLarge } from '../../cup/size.ts';
import { tallyCup } from '../../cup/tally.ts';
import { tiesOf } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { useMedia } from '../useMedia.ts';
import { Sentence } from '../words/Sentence.tsx';
import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Exports } from './Exports.tsx';
import { filterCup } from './filterCup.ts';
import { groupTies } from './groupTies.ts';
import { LargeTable } from './LargeTable.tsx';
import { sortTies } from './sortTies.ts';
import { TableControls } from './TableControls.tsx';
import { TieList } from './TieList.tsx';
import { TieTable } from './TieTable.tsx';
import { useTableQuery } from './useTableQuery.ts';

/** Every tie of the cup as a row to sort and to filter, what the rows shown add up to, and the cup in other formats. */
export function TablePage() {
  const words = useWordsOf(tableWords);
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
  const mean = perMatch === undefined ? undefined : words.perMatch(perMatch);
  return (
    <article aria-labelledby="table" className="mx-auto max-w-7xl p-4 md:px-5 md:py-6">
      <title>{words.title([words.table.title, words.cup(cup)])}</title>
      <h2 id="table" className="text-2xl font-winner">
        {words.table.title}
      </h2>
      <TableControls query={query} hasOrder={isNarrow} />
      <output className="mt-3 block wrap-anywhere">
        {placed.length > 0 ? (
          words.table.sums({ ...sums, of: ties.size, perMatch: mean })
        ) : (
          <Sentence text={words.table.nothing(filter.trim(), round !== undefined)} />
        )}
      </output>
      {placed.length === 0 && (
        <p className="mt-3">
          <PlaceLink place={{ view: 'table', cup: cup.id }} className="inline-block py-2.5">
            {words.table.showAll}
          </PlaceLink>
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
      <Exports />
    </article>
  );
}
