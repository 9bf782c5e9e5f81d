import { tallyRound } from '../../cup/tally.ts';
import type { Round } from '../../cup/cup.ts';
import { tableWords } from '../words/tableWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import type { TieGroup } from './groupTies.ts';
import type { Sort } from './sortTies.ts';
import { TableHead } from './TableHead.tsx';
import { TieRow } from './TieRow.tsx';

type Props = {
  readonly groups: readonly TieGroup[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
};

/** Ties as rows; those of one round share its cell where they stand together. */
export function TieTable({ groups, sort, onSort }: Props) {
  return (
    <table className="w-full border-collapse text-left">
      <TableHead sort={sort} onSort={onSort} />
      {groups.map(({ round, ties }, index) => (
        <tbody key={round?.id ?? index} className="border-b border-link">
          {ties.map((placed, row) => (
            <TieRow key={placed.tie.id} placed={placed}>
              {round === undefined && (
                <td className="py-2 pr-4 leading-snug wrap-break-word">{placed.round.name}</td>
              )}
              {round && row === 0 && <RoundCell round={round} rows={ties.length} />}
            </TieRow>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A round's name and goals beside all of its rows; the goals are the round's, however many rows are shown. */
function RoundCell({ round, rows }: { readonly round: Round; readonly rows: number }) {
  const words = useWordsOf(tableWords);
  return (
    <th scope="rowgroup" rowSpan={rows} className="py-2 pr-4 leading-snug font-winner">
      {round.name}
      {rows === round.ties.length && (
        <small className="block text-sm font-plain text-muted">
          {words.goals(tallyRound(round).goals)}
        </small>
      )}
    </th>
  );
}
