import { greatest, group } from 'd3';
import { useMemo } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { otherSide, type Tie } from '../../cup/model/tie.ts';
import { scoreOf } from '../../cup/questions/tally.ts';
import { tallyTeam, type TeamTally } from '../../cup/questions/tallyTeam.ts';
import { roadOf, sideOf } from '../../cup/questions/ties.ts';
import { layOpposedBars, type OpposedBars } from '../../layout/charts/layOpposedBars.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TeamLink } from '../ui/TeamLink.tsx';
import { useWords } from '../words/useWords.ts';
import { Bar } from './Bar.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Figure } from './Figure.tsx';
import { MarkLink } from './MarkLink.tsx';
import { Marks } from './Marks.tsx';
import { Row } from './Row.tsx';
import { ShortList } from './ShortList.tsx';

type TeamRow = {
  readonly id: string;
  readonly name: string;
  readonly tally: TeamTally;
  readonly road: readonly Tie[];
  readonly bars: OpposedBars;
};

/** Two bars for each team, from one zero: goals conceded to the left and scored to the right, a segment for each tie. */
export function TeamGoals() {
  const words = useWords();
  const { teams: own, team, matches } = words.charts;
  const { cup } = useCupIndex();
  const { zero, rows } = useMemo(() => layTeams(cup), [cup]);
  const [most = 0, best = []] =
    greatest(
      group(rows, ({ tally }) => tally.scored),
      ([scored]) => scored,
    ) ?? [];
  return (
    <Figure
      name={own.name}
      title={own.title(
        best.map(({ name }) => name),
        most,
      )}
      note={own.note}
      table={
        <ChartTable
          head={[team, matches, own.scoredHead, own.concededHead]}
          rows={rows.map(({ id, tally }) => [
            id,
            [<TeamLink key="name" team={id} />, tally.matches, tally.scored, tally.conceded],
          ])}
        />
      }
    >
      <Marks>
        <ShortList items={rows} isEqual={isEqual}>
          {(row) => (
            <Row
              key={row.id}
              kind="team"
              id={row.id}
              name={row.name}
              ties={row.road.map((tie) => tie.id)}
              label={<TeamLink team={row.id} className="max-md:py-2.5" />}
              figure={own.figure(row.tally.scored, row.tally.conceded)}
            >
              <Bars row={row} zero={zero} isFirst={row === rows[0]} />
            </Row>
          )}
        </ShortList>
      </Marks>
    </Figure>
  );
}

type BarsProps = { readonly row: TeamRow; readonly zero: number; readonly isFirst: boolean };

/** On phones a tap picks the row. */
function Bars({ row: { road, bars }, zero, isFirst }: BarsProps) {
  const { teams: own } = useWords().charts;
  const [first] = [...bars.left, ...bars.right];
  return (
    <ol className="relative h-3.5">
      <li
        aria-hidden="true"
        className="moves absolute -inset-y-0.5 border-l border-ink"
        style={{ left: `${zero}%` }}
      />
      {(['left', 'right'] as const).flatMap((side) =>
        bars[side].map((segment) => {
          const { index, value, x, width } = segment;
          const tie = road[index];
          return (
            tie && (
              <li key={`${side} ${tie.id}`}>
                <MarkLink
                  tie={tie}
                  isStop={isFirst && segment === first}
                  count={side === 'right' ? own.scored(value) : own.conceded(value)}
                  className="moves absolute inset-y-0 rounded-sm border border-card data-preview:border-ink"
                  style={{ left: `${x}%`, width: `${width}%` }}
                >
                  <Bar
                    className={
                      side === 'right' ? 'fill-blue group-data-picked/mark:fill-gold' : 'fill-link'
                    }
                  />
                </MarkLink>
              </li>
            )
          );
        }),
      )}
    </ol>
  );
}

/** The goals for and against a team in each tie of its road. */
function goalsOf(road: readonly Tie[], team: string) {
  const scores = road.map((tie) => {
    const [score, side] = [scoreOf(tie), sideOf(tie, team)];
    return score && side ? { for: score[side], against: score[otherSide(side)] } : undefined;
  });
  return {
    left: scores.map((score) => score?.against ?? 0),
    right: scores.map((score) => score?.for ?? 0),
  };
}

/** The teams with most goals first, of equal ones those with fewer against. */
function layTeams(cup: Cup): { readonly zero: number; readonly rows: readonly TeamRow[] } {
  const teams = cup.teams
    .map(({ id, name }) => ({ id, name, tally: tallyTeam(cup, id), road: roadOf(cup, id) }))
    .toSorted((a, b) => b.tally.scored - a.tally.scored || a.tally.conceded - b.tally.conceded);
  const { zero, rows } = layOpposedBars(teams.map(({ id, road }) => goalsOf(road, id)));
  return {
    zero,
    rows: teams.map((team, index) => ({ ...team, bars: rows[index] ?? { left: [], right: [] } })),
  };
}

const isEqual = ({ tally: a }: TeamRow, { tally: b }: TeamRow): boolean =>
  a.scored === b.scored && a.conceded === b.conceded;
