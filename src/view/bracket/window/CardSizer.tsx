import { memo, useMemo } from 'react';
import { longestNames } from '../../../layout/bracket/longestNames.ts';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { useWords } from '../../words/useWords.ts';
import { rem } from '../metrics.ts';
import { SequelLine } from '../Sequel.tsx';
import { SideRow } from '../SideRow.tsx';

/** How many names to measure: the widest by estimate need not be the tallest when wrapped. */
const COUNT = 12;

type Props = { readonly width: number; readonly tellsSequel: boolean };

/**
 * The longest names of a large cup, invisible, to be measured. They give all cards one height, so that nothing moves
 * when scrolling renders other names.
 */
export const CardSizer = memo(function CardSizer({ width, tellsSequel }: Props) {
  const words = useWords();
  const { cup } = useCupIndex();
  const names = useMemo(() => longestNames(cup, COUNT), [cup]);
  return (
    <div aria-hidden="true" className="invisible absolute" style={{ width: rem(width) }}>
      {names.map(({ tie, side }) => (
        <div key={`${tie.id} ${side}`}>
          <SideRow tie={tie} side={side} isEntry={false} isHighlighted={false} />
          {tellsSequel && <SequelLine text={words.leadsTo(tie[side].name)} />}
        </div>
      ))}
    </div>
  );
});
