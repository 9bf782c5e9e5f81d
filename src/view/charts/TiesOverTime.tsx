import type { Tie } from '../../cup/tie.ts';
import { layTimes, type TimeRow as Laid, type TimesLayout } from '../../layout/layTimes.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { ChartTable } from './ChartTable.tsx';
import { Figure } from './Figure.tsx';
import { mostOf } from './mostOf.ts';
import { onArrowKeys } from './onArrowKeys.ts';
import { TieLine } from './TieLine.tsx';
import { TimeAxis } from './TimeAxis.tsx';
import { TimeRow } from './TimeRow.tsx';

/** A mark a tie on the days of the cup, a row a round. Ties without a day are named apart. */
export function TiesOverTime() {
  const { cup } = useCupIndex();
  const layout = layTimes(cup.rounds);
  return layout && <Times layout={layout} />;
}

function Times({ layout }: { readonly layout: TimesLayout }) {
  const words = useWordsOf(chartsWords);
  const { times, round, ties } = words.charts;
  const { first, last, rows } = layout;
  const { most, items } = mostOf(rows, ({ span }) => span?.days ?? 0);
  const longest = most > 1 ? items.map((row) => row.round.name) : [];
  const daysOf = ({ marks }: Laid) =>
    words.days(marks.flatMap(({ tie }) => (tie.date ? [tie.date.day] : []))) || times.noDate;
  const firstRow = rows.find(({ marks }) => marks.length > 0);
  return (
    <Figure
      name={times.name}
      title={times.title(words.days([first]), words.days([last]), longest, most)}
      note={<Notes undated={layout.undated} />}
      table={
        <ChartTable
          head={[round, ties, times.day, times.lasted]}
          rows={rows.map((row) => [
            row.round.id,
            [
              row.round.name,
              row.round.ties.length,
              daysOf(row),
              row.span ? times.daysLong(row.span.days) : times.noDate,
            ],
          ])}
        />
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the links in it */}
      <ul onKeyDown={onArrowKeys}>
        {rows.map((row) => (
          <TimeRow
            key={row.round.id}
            row={row}
            layout={layout}
            days={daysOf(row)}
            isFirst={row === firstRow}
          />
        ))}
      </ul>
      <TimeAxis layout={layout} />
    </Figure>
  );
}

function Notes({ undated }: { readonly undated: readonly Tie[] }) {
  const { times } = useWordsOf(chartsWords).charts;
  return (
    <>
      <p>{times.note}</p>
      {undated.length > 0 && (
        <>
          <p>{times.undated}</p>
          <ul>
            {undated.map((tie) => (
              <TieLine key={tie.id} tie={tie} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
