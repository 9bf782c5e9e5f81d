import { greatest, group, max, scaleLinear, sum } from 'd3';
import { useMemo, type ReactNode } from 'react';
import type { Round } from '../../cup/model/cup.ts';
import { isWhole } from '../../cup/questions/indexCup.ts';
import { isLarge } from '../../cup/questions/size.ts';
import { daysIn } from '../../cup/questions/facts.ts';
import { tallyRound, type Tally } from '../../cup/questions/tally.ts';
import { layGoalDots } from '../../layout/charts/layGoalDots.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { Bar } from './Bar.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Figure } from './Figure.tsx';
import { GoalDots } from './GoalDots.tsx';
import { Marks } from './Marks.tsx';
import { Row } from './Row.tsx';

type RoundTally = { readonly round: Round; readonly tally: Tally };

/** The goals of each round, a dot for each goal; a bar for each round of a large cup. */
export function GoalsByRound() {
  const words = useWords();
  const { byRound } = words.charts;
  const index = useCupIndex();
  const { cup } = index;
  const rows = useMemo(
    () => cup.rounds.map((round): RoundTally => ({ round, tally: tallyRound(round) })),
    [cup],
  );
  const [most = 0, best = []] =
    greatest(
      group(rows, ({ tally }) => tally.goals),
      ([goals]) => goals,
    ) ?? [];
  const goals = sum(rows, ({ tally }) => tally.goals);
  const matches = sum(rows, ({ tally }) => tally.matches);
  return (
    <Figure
      name={byRound.name}
      title={byRound.title(
        best.map(({ round }) => round.name),
        most,
        goals,
      )}
      note={byRound.note(
        !isLarge(cup),
        matches > 0 ? words.perMatch(goals / matches) : byRound.noMatch,
        isWhole(index),
      )}
      table={<RoundsTable rows={rows} />}
    >
      <Marks>
        <ul>{isLarge(cup) ? <Bars rows={rows} /> : <Dots rows={rows} />}</ul>
      </Marks>
    </Figure>
  );
}

type RowsProps = { readonly rows: readonly RoundTally[] };

function RoundsTable({ rows }: RowsProps) {
  const words = useWords();
  const { byRound, goals, matches, round: roundHead } = words.charts;
  return (
    <ChartTable
      head={[roundHead, byRound.days, matches, goals, byRound.perMatchHead]}
      rows={rows.map(({ round, tally }) => [
        round.id,
        [
          round.name,
          words.days(daysOf(round)) || byRound.noDate,
          tally.matches,
          tally.goals,
          tally.perMatch === undefined ? byRound.noMatch : words.perMatch(tally.perMatch),
        ],
      ])}
    />
  );
}

function Dots({ rows }: RowsProps) {
  const layout = useMemo(() => layGoalDots(rows.map(({ round }) => round)), [rows]);
  const first = layout.rows.findIndex(({ groups }) => groups.length > 0);
  return rows.map((row, index) => (
    <RoundRow key={row.round.id} row={row}>
      <GoalDots
        layout={layout}
        groups={layout.rows[index]?.groups ?? []}
        isFirst={index === first}
      />
    </RoundRow>
  ));
}

function Bars({ rows }: RowsProps) {
  const width = scaleLinear([0, max(rows, ({ tally }) => tally.goals) || 1], [0, 100]);
  return rows.map((row) => (
    <RoundRow key={row.round.id} row={row}>
      <span className="moves block h-2.5" style={{ width: `${width(row.tally.goals)}%` }}>
        <Bar />
      </span>
    </RoundRow>
  ));
}

type RoundRowProps = { readonly row: RoundTally; readonly children: ReactNode };

function RoundRow({ row: { round, tally }, children }: RoundRowProps) {
  const words = useWords();
  const { byRound } = words.charts;
  return (
    <Row
      kind="round"
      id={round.id}
      name={round.name}
      ties={round.ties.map(({ id }) => id)}
      label={<bdi>{round.name}</bdi>}
      figure={String(tally.goals)}
      detail={
        tally.perMatch === undefined
          ? byRound.noMatch
          : byRound.perMatch(words.perMatch(tally.perMatch))
      }
    >
      {children}
    </Row>
  );
}

const daysOf = ({ ties }: Round): string[] => ties.flatMap(daysIn);
