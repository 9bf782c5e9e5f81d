import { useWords } from '../../words/useWords.ts';
import { useSeen, type Seen } from './seen.ts';
import type { FindPlaces } from './usePlaces.ts';

type Props = { readonly round: number; readonly seen: Seen; readonly findPlaces: FindPlaces };

/** Below the name of a round: which of its ties are in view, always in one line. */
export function InView({ round, seen, findPlaces }: Props) {
  const words = useWords();
  const text = useSeen(seen, (box) => {
    const places = findPlaces(box).get(round);
    return places
      ? words.outline.inView(places.first + 1, places.last + 1)
      : words.outline.noneInView;
  });
  return <p className="min-h-lh text-sm whitespace-nowrap text-muted print:hidden">{text}</p>;
}
