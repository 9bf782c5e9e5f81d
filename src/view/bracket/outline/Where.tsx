import type { Cup } from '../../../cup/cup.ts';
import { Sentence } from '../../words/Sentence.tsx';
import { useWords } from '../../words/useWords.ts';
import { useSeen, type Seen } from './seen.ts';
import type { FindPlaces } from './usePlaces.ts';

type Props = {
  readonly rounds: Cup['rounds'];
  readonly seen: Seen;
  readonly findPlaces: FindPlaces;
};

/** Which ties of a large bracket are in view, in words: those of the first round that has any there. */
export function useWhere({ rounds, seen, findPlaces }: Props): string {
  const words = useWords();
  return useSeen(seen, (box) => {
    const [first] = [...findPlaces(box)].toSorted(([a], [b]) => a - b);
    const round = first && rounds[first[0]];
    if (!first || !round) return words.outline.nowhere;
    const [, places] = first;
    return words.outline.where(round.name, places.first + 1, places.last + 1, round.ties.length);
  });
}

/** The same as a line of its own, where no head of a round stays in view. */
export const Where = (props: Props) => (
  <p className="truncate px-2 pt-1 text-sm text-muted">
    <Sentence text={useWhere(props)} />
  </p>
);
