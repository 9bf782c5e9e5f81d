import type { BracketRound } from '../../../cup/questions/bracketOnDay.ts';
import { Sentence } from '../../words/Sentence.tsx';
import { useWords } from '../../words/useWords.ts';
import { useViewportText, type ViewportStore } from './viewportStore.ts';
import type { FindTies } from './useTiesInView.ts';

type Props = {
  readonly rounds: readonly BracketRound[];
  readonly viewport: ViewportStore;
  readonly findTies: FindTies;
};

/** Describes which ties of a large bracket are in view: those of the first round with any. */
export function useWhere({ rounds, viewport, findTies }: Props): string {
  const words = useWords();
  return useViewportText(viewport, (box) => {
    const [first] = [...findTies(box)].toSorted(([a], [b]) => a - b);
    const round = first && rounds[first[0]];
    if (!first || !round) return words.minimap.nowhere;
    const [, ties] = first;
    return words.minimap.where(round.name, ties.first + 1, ties.last + 1, round.ties.length);
  });
}

/** The same as a paragraph, where no round heading stays in view. */
export const Where = (props: Props) => (
  <p className="truncate px-2 pt-1 text-sm text-muted">
    <Sentence text={useWhere(props)} />
  </p>
);

type InViewProps = {
  readonly round: number;
  readonly viewport: ViewportStore;
  readonly findTies: FindTies;
};

/** Below the heading of a round: which of its ties are in view. Keeps its height without text. */
export function InView({ round, viewport, findTies }: InViewProps) {
  const words = useWords();
  const text = useViewportText(viewport, (box) => {
    const ties = findTies(box).get(round);
    return ties ? words.minimap.inView(ties.first + 1, ties.last + 1) : words.minimap.noneInView;
  });
  return <p className="min-h-lh text-sm whitespace-nowrap text-muted print:hidden">{text}</p>;
}
