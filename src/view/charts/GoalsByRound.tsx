import { goalsIn, tallyCup, tallyRound } from '../../cup/tally.ts';
import type { Round } from '../../cup/cup.ts';
import type { Tie } from '../../cup/tie.ts';
import { layDots } from '../../layout/layDots.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { ChartTable } from './ChartTable.tsx';
import { Figure } from './Figure.tsx';
import { mostOf } from './mostOf.ts';
import { onArrowKeys } from './onArrowKeys.ts';
import { RoundDots } from './RoundDots.tsx';

const PITCH = 10;

/** So many marks stand in a line before all rounds get another one. */
const LINE = 32;

const goalsOf = (tie: Tie): number => tie.matches.reduce((sum, match) => sum + goalsIn(match), 0);

/** One mark a goal, a row a round on one scale, grouped by tie. */
export function GoalsByRound() {
  const { byRound, round, goals, ties } = useWordsOf(chartsWords).charts;
  const { cup } = useCupIndex();
  const { most, items } = mostOf(cup.rounds, (each) => tallyRound(each).goals);
  const rows = Math.max(1, Math.ceil(most / LINE));
  const laid = cup.rounds.map((each) => ({
    round: each,
    layout: layDots(each.ties.map(goalsOf), { rows, pitch: PITCH }),
  }));
  const widest = Math.max(...laid.map(({ layout }) => layout.width), PITCH);
  const first = laid.find(({ layout }) => layout.groups.length > 0)?.round;
  const names = items.map(({ name }) => name);
  return (
    <Figure
      name={byRound.name}
      title={byRound.title(names, most, tallyCup(cup).goals)}
      note={byRound.note}
      table={
        <ChartTable
          head={[round, ties, byRound.byTie, goals]}
          rows={cup.rounds.map((each) => [
            each.id,
            [each.name, each.ties.length, tieByTie(each), tallyRound(each).goals],
          ])}
        />
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the links in it */}
      <ul onKeyDown={onArrowKeys}>
        {laid.map((each) => (
          <RoundDots key={each.round.id} {...each} widest={widest} isFirst={each.round === first} />
        ))}
      </ul>
    </Figure>
  );
}

/** `3 + 1 + 0`; a walkover has no goals to add. */
const tieByTie = ({ ties }: Round): string =>
  ties
    .filter(({ matches }) => matches.length > 0)
    .map(goalsOf)
    .join(' + ');
