import { Suspense } from 'react';
import { finalOf, winnerOf } from '../../cup/ties.ts';
import { scoreOf } from '../../cup/tally.ts';
import { otherSide } from '../../cup/tie.ts';
import { Alive } from '../Alive.tsx';
import { Origin } from './Origin.tsx';
import { usePicked } from '../picks.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { latePart } from '../trouble/latePart.tsx';

const EmbedBracket = latePart(async () => (await import('../share/EmbedBracket.tsx')).EmbedBracket);
export const Charts = latePart(async () => (await import('../charts/Charts.tsx')).Charts);

/** Beside the bracket while no tie is open: who won the cup, and its charts. */
export function Overview() {
  const words = useWords();
  const index = useCupIndex();
  const { cup } = index;
  const picked = usePicked(index);
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
      {/* Until the charts are there, their room keeps what follows out of sight, so that nothing jumps. */}
      <Suspense fallback={<div className="min-h-dvh" />}>
        <Charts />
      </Suspense>
      <Suspense>
        <Alive>
          <EmbedBracket />
        </Alive>
      </Suspense>
      <Origin />
    </>
  );
}
