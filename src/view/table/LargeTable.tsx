import { memo, useMemo } from 'react';
import { chunkGroups, type Chunk } from './chunkGroups.ts';
import type { TieGroup } from './groupTies.ts';
import type { Sort } from './sortTies.ts';
import { TableHead } from './TableHead.tsx';
import { TieBlock } from './TieList.tsx';
import { TieRow } from './TieRow.tsx';
import { useGrowing } from './useGrowing.ts';

/** The number of rows rendered at a time. */
const CHUNK = 40;

/** The estimated height of a row, and of a block of the list, before it is rendered, in rem. */
const ROW = 4.5;
const BLOCK = 9;

type Props = {
  readonly groups: readonly TieGroup[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** True to show each row as a block, where a table does not fit. */
  readonly isNarrow: boolean;
};

/**
 * The table of a large cup. Every row is rendered, for screen readers and find-in-page, but a chunk at a time, and
 * `content-visibility` skips the layout of rows outside the viewport. Columns therefore have fixed widths.
 */
export function LargeTable({ groups, sort, onSort, isNarrow }: Props) {
  const chunks = useMemo(() => chunkGroups(groups, CHUNK), [groups]);
  const count = useGrowing(chunks);
  const drawn = chunks.slice(0, count);
  const missing = chunks.slice(count).reduce((sum, { ties }) => sum + ties.length, 0);
  return (
    <>
      {isNarrow ? (
        drawn.map((chunk, index) => <Blocks key={index} chunk={chunk} />)
      ) : (
        <Rows chunks={drawn} sort={sort} onSort={onSort} />
      )}
      {/* The room of what is to come, so that the page can be scrolled as far as it will go. */}
      <div style={{ height: `${missing * (isNarrow ? BLOCK : ROW)}rem` }} />
    </>
  );
}

type RowsProps = Pick<Props, 'sort' | 'onSort'> & { readonly chunks: readonly Chunk[] };

function Rows({ chunks, sort, onSort }: RowsProps) {
  return (
    <table className="mt-3 block text-left *:block [&_tr]:grid [&_tr]:grid-cols-[7rem_11rem_minmax(0,2fr)_5rem_minmax(0,2fr)_10rem_minmax(0,4fr)]">
      <TableHead sort={sort} onSort={onSort} />
      {chunks.map((chunk, index) => (
        <ChunkRows key={index} chunk={chunk} />
      ))}
    </table>
  );
}

const ChunkRows = memo(function ChunkRows({ chunk }: { readonly chunk: Chunk }) {
  return (
    <tbody
      className="[content-visibility:auto]"
      style={{ containIntrinsicHeight: `auto ${chunk.ties.length * ROW}rem` }}
    >
      {chunk.ties.map((placed) => (
        <TieRow key={placed.tie.id} placed={placed}>
          <td className="py-2 pr-4 leading-snug wrap-break-word">{placed.round.name}</td>
        </TieRow>
      ))}
    </tbody>
  );
});

const Blocks = memo(function Blocks({ chunk }: { readonly chunk: Chunk }) {
  const { round, isFirst, ties } = chunk;
  return (
    <>
      {round && isFirst && <h3 className="mt-5 mb-2 text-lg font-winner">{round.name}</h3>}
      <ul
        aria-label={round?.name}
        className="mt-4 grid gap-4 [content-visibility:auto] md:grid-cols-2"
        style={{ containIntrinsicHeight: `auto ${ties.length * BLOCK}rem` }}
      >
        {ties.map((placed) => (
          <TieBlock key={placed.tie.id} placed={placed} />
        ))}
      </ul>
    </>
  );
});
