import { lastRounds } from '../../cup/size.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { PlaceLink } from '../links/PlaceLink.tsx';
import { useWords } from '../words/useWords.ts';

/** Above a large bracket: that only a part of it is drawn, and where every tie can be read and found. */
export function PartNote({ width }: { readonly width?: string }) {
  const words = useWords();
  const { cup, ties } = useCupIndex();
  const from = lastRounds(cup.rounds)[0]?.name ?? '';
  return (
    <p className="sticky left-0 py-1 text-sm text-muted max-md:px-4" style={{ width }}>
      <span className="print:hidden">
        {words.large.part(ties.size)}{' '}
        <PlaceLink
          place={{ view: 'table', cup: cup.id }}
          className="inline-block text-ink underline max-md:py-2.5"
        >
          {words.large.table}
        </PlaceLink>
      </span>
      <span className="hidden print:inline">{words.large.printed(from)}</span>
    </p>
  );
}
