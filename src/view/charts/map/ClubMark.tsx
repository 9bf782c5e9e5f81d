import type { MouseEvent } from 'react';
import { roadOf } from '../../../cup/questions/ties.ts';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { isPlainClick } from '../../address/followLink.ts';
import { pick } from '../../address/picks.ts';
import { Link } from '../../ui/Link.tsx';
import { Sentence } from '../../words/Sentence.tsx';
import { useWords } from '../../words/useWords.ts';
import type { PlacedTeam } from './isPlaced.ts';

type Props = {
  readonly club: PlacedTeam;
  /** Its place on the map, in percent. */
  readonly left: number;
  readonly top: number;
  /** Whether the map shows its journeys. */
  readonly isCurrent: boolean;
  /** Whether the journeys lead to it. */
  readonly isStop: boolean;
  readonly linksTo: 'map' | 'team';
};

/** A club on the map: a link that shows its journeys or its page, with a tooltip, and a preview of its road. */
export function ClubMark({ club, left, top, isCurrent, isStop, linksTo }: Props) {
  const words = useWords().map;
  const { cup } = useCupIndex();
  const { id, name, city } = club;
  const text = words.club(name, city.name, city.today);
  const place =
    linksTo === 'map'
      ? ({ view: 'map', cup: cup.id } as const)
      : ({ view: 'team', cup: cup.id, team: id } as const);
  return (
    <li className="absolute" style={{ left: `${left}%`, top: `${top}%` }}>
      <Link
        to={place}
        search={linksTo === 'map' && !isCurrent ? `?team=${id}` : ''}
        // Links keep what is picked; a click on the current club clears it.
        onClick={linksTo === 'map' && isCurrent ? clear : undefined}
        data-club={id}
        data-ties={roadOf(cup, id)
          .map((tie) => tie.id)
          .join(' ')}
        data-picked={isCurrent || isStop ? '' : undefined}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={text}
        className="peer block size-[0.625rem] -translate-1/2 rounded-full border-[1.5px] border-card bg-blue outline-offset-1 hover:border-ink data-picked:bg-gold aria-[current]:border-ink forced-colors:border-4 forced-colors:border-[CanvasText]"
      />
      <span
        aria-hidden="true"
        className={`pointer-events-none absolute top-2 ${left > 50 ? 'right-0' : 'left-0'} z-10 hidden w-max max-w-40 rounded-md border border-link bg-card px-2 py-0.5 text-sm leading-snug peer-hover:block peer-focus-visible:block`}
      >
        <Sentence text={text} />
      </span>
    </li>
  );
}

function clear(event: MouseEvent): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  pick();
}
