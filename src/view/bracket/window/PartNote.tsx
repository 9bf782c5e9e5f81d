import { lastRounds } from '../../../cup/questions/size.ts';
import { useCupIndex } from '../../data/useCupIndex.ts';
import { TextLink } from '../../ui/Link.tsx';
import { useWords } from '../../words/useWords.ts';

/** Says above a large bracket that only a part of it is rendered, with a link to the table of all ties. */
export function PartNote({ width }: { readonly width?: string }) {
  const words = useWords();
  const { cup, ties } = useCupIndex();
  const from = lastRounds(cup.rounds)[0]?.name ?? '';
  return (
    <p className="sticky left-0 py-1 text-sm text-muted max-md:px-4" style={{ width }}>
      <span className="print:hidden">
        {words.large.part(ties.size)}{' '}
        <TextLink
          to={{ view: 'table', cup: cup.id }}
          className="inline-block text-ink underline max-md:py-2.5"
        >
          {words.large.table}
        </TextLink>
      </span>
      <span className="hidden print:inline">{words.large.printed(from)}</span>
    </p>
  );
}
