import { useEffect, useRef } from 'react';
import { finalOf, winnerOf } from '../../cup/ties.ts';
import { scoreOf } from '../../cup/tally.ts';
import { otherSide } from '../../cup/tie.ts';
import { startLinking } from '../charts/linking.ts';
import { usePicked } from '../picks.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { rest, wakeRest } from './Rest.tsx';
import { whenAsked } from './whenAsked.ts';

/** Beside the bracket while no tie is open: who won the cup, and its charts. */
export function Overview() {
  const words = useWords();
  const index = useCupIndex();
  const { cup } = index;
  const picked = usePicked(index);
  const box = useRest(picked !== undefined);
  const final = finalOf(cup);
  const score = scoreOf(final);
  const [own, other] = [final.winner, otherSide(final.winner)];
  const won = score ? words.score({ home: score[own], away: score[other] }) : words.walkover;
  return (
    <>
      <title>
        {words.title([
          ...(picked ? [words.pickedTitle[picked.kind](picked.name)] : []),
          words.cup(cup),
        ])}
      </title>
      <section className="rounded-xl border-l-4 border-gold bg-honour px-5 py-4">
        <h2 className="text-sm font-winner text-muted">{words.winners}</h2>
        <p className="text-2xl font-winner">{winnerOf(final).name}</p>
        <p>
          {words.winnersBeat(
            final[other].name,
            won,
            final.date ? words.longDay(final.date.day) : '',
          )}
        </p>
      </section>
      <div ref={box}>{rest}</div>
    </>
  );
}

/** Wakes what stands below once a reader turns to it or has picked what it lights; and has it ready for their return. */
function useRest(isPicked: boolean) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => startLinking(document), []);
  useEffect(() => {
    const part = box.current?.closest('aside');
    if (!part || isPicked) {
      wakeRest();
      return undefined;
    }
    const stop = whenAsked(part, wakeRest);
    return () => {
      stop();
      wakeRest();
    };
  }, [isPicked]);
  return box;
}
