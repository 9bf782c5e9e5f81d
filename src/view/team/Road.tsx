import { winnerOf, type Placed } from '../../cup/ties.ts';
import { TieLink } from '../links/TieLink.tsx';
import { Part } from '../tie/Part.tsx';
import { peopleWords } from '../words/peopleWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';

type Props = { readonly team: string; readonly road: readonly Placed[] };

/** A team's ties from its entry to its last, each with what came of it for the team. */
export function Road({ team, road }: Props) {
  const words = useWordsOf(peopleWords);
  return (
    <Part title={words.people.road}>
      <ol className="grid gap-2">
        {road.map((placed, index) => (
          <li key={placed.tie.id}>
            <TieLink placed={placed}>
              {[
                ...(index === 0 ? [words.people.entered] : []),
                words.people.result(winnerOf(placed.tie).team === team, !placed.next),
              ].join(' · ')}
            </TieLink>
          </li>
        ))}
      </ol>
    </Part>
  );
}
