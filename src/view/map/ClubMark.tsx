import { useContext } from 'react';
import { roadOf } from '../../cup/ties.ts';
import { LitTies } from '../bracket/litTies.ts';
import { rem } from '../bracket/metrics.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { pick } from '../picks.ts';
import { Sentence } from '../words/Sentence.tsx';
import { chartsWords } from '../words/chartsWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import type { PlacedTeam } from './isPlaced.ts';

type Props = {
  readonly club: PlacedTeam;
  readonly mark: { readonly x: number; readonly y: number };
  /** The map's width, to keep the words on it. */
  readonly width: number;
  readonly isPicked: boolean;
};

/** A club on the map: pointed at it names itself and its city and lights its road; a click picks it. */
export function ClubMark({ club: { id, name, city }, mark: { x, y }, width, isPicked }: Props) {
  const words = useWordsOf(chartsWords).map;
  const { cup } = useCupIndex();
  const lit = useContext(LitTies);
  const ties = roadOf(cup, id).map((tie) => tie.id);
  const text = words.club(name, city.name, city.today);
  const side = x > width / 2 ? 'right-0' : 'left-0';
  return (
    <li className="absolute" style={{ left: rem(x), top: rem(y) }}>
      <button
        type="button"
        data-ties={ties.join(' ')}
        data-picked={ties.some((tie) => lit.has(tie)) ? '' : undefined}
        aria-pressed={isPicked}
        aria-label={text}
        onClick={() => (isPicked ? pick() : pick('team', id))}
        className="peer block size-[0.625rem] -translate-1/2 rounded-full border-[1.5px] border-card bg-blue outline-offset-1 hover:border-ink data-picked:bg-gold aria-pressed:border-ink forced-colors:border-4 forced-colors:border-[CanvasText]"
      />
      <span
        aria-hidden="true"
        className={`pointer-events-none absolute top-2 ${side} z-10 hidden w-max max-w-48 rounded-md border border-link bg-card px-2 py-0.5 text-sm leading-snug peer-hover:block peer-focus-visible:block`}
      >
        <Sentence text={text} />
      </span>
    </li>
  );
}
