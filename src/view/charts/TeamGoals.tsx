import type { Cup } from '../../cup/cup.ts';
import { tallyTeam, type TeamTally } from '../../cup/tallyTeam.ts';
import { roadOf } from '../../cup/ties.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TeamLink } from '../links/TeamLink.tsx';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { Bar } from './Bar.tsx';
import { ChartTable } from './ChartTable.tsx';
import { cutTop } from './cutTop.ts';
import { Figure } from './Figure.tsx';
import { mostOf } from './mostOf.ts';
import { Row } from './Row.tsx';
import { ShortList } from './ShortList.tsx';

/** So many teams at most before the rest waits behind a switch. */
const TOP = 8;

type TeamRow = { readonly id: string; readonly name: string; readonly tally: TeamTally };

/** Two bars a team from one zero: its goals, and those against it. */
export function TeamGoals() {
  const words = useWordsOf(chartsWords);
  const { teams: own, team, matches } = words.charts;
  const { cup } = useCupIndex();
  const rows = rowsOf(cup);
  const { most, items } = mostOf(rows, ({ tally }) => tally.scored);
  const longest = Math.max(most, ...rows.map(({ tally }) => tally.conceded), 1);
  const names = items.map(({ name }) => name);
  return (
    <Figure
      name={own.name}
      title={own.title(names, most)}
      note={own.note}
      table={
        <ChartTable
          head={[team, matches, own.scored, own.conceded]}
          rows={rows.map(({ id, tally }) => [
            id,
            [<TeamLink key="name" team={id} />, tally.matches, tally.scored, tally.conceded],
          ])}
        />
      }
    >
      <ShortList items={rows} top={cutTop(rows, TOP, isEqual)}>
        {({ id, name, tally }) => (
          <Row
            key={id}
            kind="team"
            id={id}
            name={name}
            ties={roadOf(cup, id).map((tie) => tie.id)}
            label={<TeamLink team={id} className="max-md:py-2.5" />}
            figure={words.score({ home: tally.scored, away: tally.conceded })}
          >
            <Bar share={tally.scored / longest} />
            <Bar share={tally.conceded / longest} look="outlined" />
          </Row>
        )}
      </ShortList>
    </Figure>
  );
}

/** The teams with most goals first, of equals those with fewer against them. */
const rowsOf = (cup: Cup): TeamRow[] =>
  cup.teams
    .map(({ id, name }) => ({ id, name, tally: tallyTeam(cup, id) }))
    .toSorted((a, b) => b.tally.scored - a.tally.scored || a.tally.conceded - b.tally.conceded);

const isEqual = ({ tally: a }: TeamRow, { tally: b }: TeamRow): boolean =>
  a.scored === b.scored && a.conceded === b.conceded;
