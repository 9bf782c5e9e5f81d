import { tallyRound } from '../../cup/questions/tally.ts';
import type { Round } from '../../cup/model/cup.ts';
import type { Placed } from '../../cup/questions/ties.ts';
import type { TieGroup } from './groupTies.ts';
import type { Sort } from './sortTies.ts';
import { TableHead } from './TableHead.tsx';
import { TieRow } from './TieRow.tsx';
import { useWords } from '../words/useWords.ts';

type Props = {
  readonly groups: readonly TieGroup[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
};

/** Ties as table rows; adjacent ties of a round share the round's cell. */
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
              {round && row === 0 && <RoundCell round={round} ties={ties} />}
            </TieRow>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The name of a round, spanning its rows, and the goals of the rows shown. */
function RoundCell({ round, ties }: { readonly round: Round; readonly ties: readonly Placed[] }) {
  const words = useWords();
  const { goals } = tallyRound({ ...round, ties: ties.map(({ tie }) => tie) });
  const isWhole = ties.length === round.ties.length;
  return (
    <th scope="rowgroup" rowSpan={ties.length} className="py-2 pr-4 leading-snug font-winner">
      <span>{round.name}</span>
      <small className="block text-sm font-plain text-muted">
        {isWhole ? words.goals(goals) : words.table.part(goals, ties.length, round.ties.length)}
      </small>
    </th>
  );
}
