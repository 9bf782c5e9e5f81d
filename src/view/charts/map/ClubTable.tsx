import { travelOf, type Travel } from '../../../cup/questions/travelOf.ts';
import { ChartTable } from '../ChartTable.tsx';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { TeamLink } from '../../ui/TeamLink.tsx';
import { useWords } from '../../words/useWords.ts';

/** The clubs of a cup with their cities and the length of their journeys. */
export function ClubTable() {
  const words = useWords().map;
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
