import { memo, useMemo } from 'react';
import { longestNames } from '../../layout/longestNames.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { rem } from './metrics.ts';
import { SequelLine } from './Sequel.tsx';
import { SideRow } from './SideRow.tsx';

/** So many names are measured; a guess decides which, so that one alone might miss the tallest. */
const COUNT = 12;

type Props = { readonly width: number; readonly tellsSequel: boolean };

/**
 * The longest names of a large cup, to be measured and never seen: its cards are as tall as these need, and not as
 * those need that happen to be drawn, so that nothing moves while a reader scrolls.
 */
export const Probe = memo(function Probe({ width, tellsSequel }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const names = useMemo(() => longestNames(cup, COUNT), [cup]);
  const round = cup.rounds.reduce((a, b) => (b.name.length > a.name.length ? b : a)).name;
  return (
    <div aria-hidden="true" className="invisible absolute" style={{ width: rem(width) }}>
      {names.map(({ tie, side }) => (
        <div key={`${tie.id} ${side}`}>
          <SideRow tie={tie} side={side} isEntry={false} isRoad={false} />
          {tellsSequel && <SequelLine>{words.leadsTo(round, tie[side].name)}</SequelLine>}
        </div>
      ))}
    </div>
  );
});
