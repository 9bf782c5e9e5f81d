import { useMemo, useRef } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { layBracket } from '../../layout/layBracket.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useMeasured } from '../useMeasured.ts';
import { useWords } from '../words/useWords.ts';
import { Connectors } from './Connectors.tsx';
import { fitMetrics, rem, unmeasured } from './metrics.ts';
import { RoundColumn } from './RoundColumn.tsx';

type Props = { readonly cup: Cup; readonly open: string | undefined };

/** The whole tree: one drawing of all connectors, and over it a headed list of links for each round. */
export function Bracket({ cup, open }: Props) {
  const words = useWords();
  const { ties } = useCupIndex();
  const box = useRef<HTMLElement>(null);
  const measured = useMeasured(box, '[data-name]', unmeasured);
  const layout = useMemo(
    () => layBracket(cup.rounds, fitMetrics(measured, cup.rounds.length)),
    [cup, measured],
  );
  const size = { width: rem(layout.width), height: rem(layout.height) };
  return (
    <section ref={box} aria-label={words.bracket}>
      <div className="relative" style={size}>
        <Connectors layout={layout} />
        {cup.rounds.map((round, index) => (
          <RoundColumn
            key={round.id}
            round={round}
            x={layout.columns[index]?.x ?? 0}
            cards={layout.cards.filter((card) => card.round === index)}
            ties={ties}
            open={open}
          />
        ))}
      </div>
    </section>
  );
}
