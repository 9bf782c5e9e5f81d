import { useCupIndex, usePrintedCupIndex } from '../data/useCupIndex.ts';
import { hrefOf } from '../address/navigate.ts';
import type { KnownPlace } from '../address/place.ts';
import { TextLink } from '../ui/Link.tsx';
import { useWords } from '../words/useWords.ts';
import { addressOf } from './addressOf.ts';
import { citationOf } from './citationOf.ts';
import { Copyable } from './Copyable.tsx';
import { More } from './More.tsx';
import type { Shared } from './sharedOf.ts';
import { today } from './today.ts';

/** What is shared as a reference to paste, plain and for a wiki; from a tie the way leads to its line of the record. */
export function Cite({ shared }: { readonly shared: Shared }) {
  const words = useWords();
  const { cite } = words;
  const index = useCupIndex();
  const record: KnownPlace = { view: 'record', cup: index.cup.id };
  const { plain, wiki, quoted } = citationOf(index, usePrintedCupIndex(), shared, words, {
    url: addressOf(shared, words.language),
    record: (hash) => location.origin + hrefOf(record, words.language, { hash }),
    day: today(),
  });
  return (
    <More title={cite.title}>
      <Copyable label={cite.plain} copy={cite.copyPlain} text={plain} />
      <Copyable label={cite.wiki} copy={cite.copyWiki} text={wiki} />
      {quoted && (
        <p className="mt-2 text-sm">
          <TextLink to={record} hash={quoted.hash} className="inline-flex min-h-11 items-center">
            {cite.line(quoted.line)}
          </TextLink>
        </p>
      )}
    </More>
  );
}
