import { useMemo } from 'react';
import { writeFrame } from '../../cup/export/writeFrame.ts';
import { layBracket } from '../../layout/layBracket.ts';
import { treeMetrics, unmeasured } from '../bracket/metrics.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { href } from '../navigate.ts';
import { writePlace } from '../place.ts';
import { enShare } from '../words/enShare.ts';
import { useWords } from '../words/useWords.ts';
import { Copyable } from './Copyable.tsx';
import { More } from './More.tsx';
import { useInBrowser } from './useInBrowser.ts';

const { embed } = enShare;

/** The room that the name above the bracket and the legend below it take, in pixels. */
const AROUND = 140;

/** How the bracket is put into a page of others: the HTML to copy, and the way to what it shows. */
export function EmbedBracket() {
  const words = useWords();
  const { cup } = useCupIndex();
  const origin = useInBrowser(() => location.origin);
  const address = `${href(writePlace({ view: 'bracket', cup: cup.id }))}?embed`;
  const { height } = useMemo(
    () => layBracket(cup.rounds, treeMetrics(unmeasured, cup.rounds.length, true)),
    [cup],
  );
  return (
    <More title={embed.title}>
      <p>
        {embed.note}{' '}
        <a
          href={address}
          target="_blank"
          rel="noopener"
          className="underline decoration-link underline-offset-2 hover:decoration-current max-md:inline-flex max-md:min-h-11 max-md:items-center"
        >
          {embed.show}
        </a>
      </p>
      {origin !== undefined && (
        <Copyable
          label={embed.snippet}
          copy={embed.copy}
          text={writeFrame({
            url: origin + address,
            title: embed.frame(words.cup(cup)),
            height: Math.ceil(height) + AROUND,
          })}
        />
      )}
    </More>
  );
}
