import { travelOf, type Travel } from '../../cup/travelOf.ts';
import { ChartTable } from '../charts/ChartTable.tsx';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TeamLink } from '../links/TeamLink.tsx';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

/** The clubs of a cup with their cities, and how far each one's road led it. */
export function ClubTable() {
  const words = useWordsOf(chartsWords).map;
  const index = useCupIndex();
  const length = ({ kilometres, legs, unplaced }: Travel) =>
    legs.length === 0 && unplaced.length > 0 ? words.unknown : words.kilometres(kilometres);
  return (
    <ChartTable
      head={[words.team, words.cityThen, words.cityToday, words.road]}
      rows={index.cup.teams.map(({ id, city }) => [
        id,
        [
          <TeamLink key="name" team={id} />,
          city?.name ?? words.unknown,
          city?.today ?? words.unknown,
          length(travelOf(index, id)),
        ],
      ])}
    />
  );
}
