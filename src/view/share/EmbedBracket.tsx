import { useMemo } from 'react';
import { writeFrame } from '../../cup/export/writeFrame.ts';
import { treeOf } from '../../cup/questions/ties.ts';
import { layBracket } from '../../layout/bracket/layBracket.ts';
import { treeMetrics, unmeasured } from '../bracket/metrics.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';
import { embedAddressOf } from './addressOf.ts';
import { Copyable } from './Copyable.tsx';
import { More } from './More.tsx';
import type { Shared } from './sharedOf.ts';

/** The room that the name above the bracket and the legend below it take, in pixels. */
const AROUND = 140;

/** How the bracket is put into a page of others: the HTML to copy, and the way to what it shows. */
export function EmbedBracket({ shared }: { readonly shared: Shared }) {
  const words = useWords();
  const { embed } = words;
  const { cup, onDay } = useCupIndex();
  const rounds = onDay?.rounds ?? cup.rounds;
  const url = embedAddressOf(shared, words.language);
  const { height } = useMemo(
    () => layBracket(rounds, treeMetrics(unmeasured, treeOf(rounds).length, true)),
    [rounds],
  );
  return (
    <More title={embed.title}>
      <p>{embed.note}</p>
      <p>
        <a
          href={url}
          target="_blank"
          rel="noopener"
          className="inline-flex min-h-11 items-center underline decoration-link underline-offset-2 hover:decoration-current"
        >
          {embed.show}
        </a>
      </p>
      <Copyable
        label={embed.snippet}
        copy={embed.copy}
        text={writeFrame({
          url,
          title: embed.frame(words.cup(cup)),
          height: Math.ceil(height) + AROUND,
        })}
      />
    </More>
  );
}
