import { tallyCup, tallyRound } from '../../cup/tally.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Bar } from './Bar.tsx';
import { ChartTable } from './ChartTable.tsx';
import { Figure } from './Figure.tsx';
import { mostOf } from './mostOf.ts';
import { Row } from './Row.tsx';

/** A bar a round from zero: goals for each match played. A round of walkovers has none. */
export function GoalsPerMatch() {
  const words = useWordsOf(chartsWords);
  const { perMatch, round, matches, goals } = words.charts;
  const { cup } = useCupIndex();
  const rows = cup.rounds.map((each) => ({ round: each, tally: tallyRound(each) }));
  const played = rows.filter(({ tally }) => tally.perMatch !== undefined);
  const { most, items } = mostOf(played, ({ tally }) => tally.perMatch ?? 0);
  const whole = tallyCup(cup).perMatch;
  const names = items.map((each) => each.round.name);
  const write = (mean: number | undefined) =>
    mean === undefined ? perMatch.none : words.perMatch(mean);
  return (
    <Figure
      name={perMatch.name}
      title={perMatch.title(names, write(most))}
      note={whole === undefined ? undefined : perMatch.note(write(whole))}
      table={
        <ChartTable
          head={[round, goals, matches, perMatch.name]}
          rows={rows.map(({ round: { id, name }, tally }) => [
            id,
            [name, tally.goals, tally.matches, write(tally.perMatch)],
          ])}
        />
      }
    >
      <ul>
        {rows.map(({ round: { id, name, ties }, tally }) => (
          <Row
            key={id}
            kind="round"
            id={id}
            name={name}
            ties={ties.map((tie) => tie.id)}
            label={<bdi>{name}</bdi>}
            figure={write(tally.perMatch)}
          >
            <Bar share={(tally.perMatch ?? 0) / (most || 1)} />
          </Row>
        ))}
      </ul>
    </Figure>
  );
}
