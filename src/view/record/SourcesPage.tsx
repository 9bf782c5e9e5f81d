import { checksOf } from '../../cup/questions/checks.ts';
import type { Source } from '../../cup/model/cup.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { TextLink } from '../ui/Link.tsx';
import { SourceLink } from '../ui/SourceLink.tsx';
import { SourceHead } from '../ui/SourceHead.tsx';
import { useWords } from '../words/useWords.ts';

/** The sources of a cup, each with its address, licence and the day it was read, where known. */
export function SourcesPage() {
  const words = useWords();
  const { cup } = useCupIndex();
  const checks = checksOf(cup);
  const held = checks.filter(({ holds }) => holds).length;
  const link = 'inline-flex min-h-11 items-center md:min-h-8';
  return (
    <article aria-labelledby="sources" className="mx-auto max-w-3xl p-4 md:py-6">
      <SourceHead page="sources" title={words.sources.title} intro={words.sources.intro} />
      <ol className="mt-5 divide-y divide-line border-y border-line">
        {cup.sources.map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ol>
      <p className="mt-5">
        <TextLink to={{ view: 'record', cup: cup.id }} className={link}>
          {words.sources.text(cup.record.lines.length)}
        </TextLink>
      </p>
      <p>
        <TextLink to={{ view: 'checks', cup: cup.id }} className={link}>
          {words.checksHeld(held, checks.length)}
        </TextLink>
      </p>
    </article>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const { sources, fullDay } = useWords();
  const { kind, url, licence, read } = source;
  const facts = [
    sources.kind[kind],
    licence === undefined ? sources.noLicence : sources.licence(licence),
    ...(read === undefined ? [] : [sources.read(fullDay(read))]),
    ...(url === undefined ? [sources.noAddress] : []),
  ];
  return (
    <li className="py-3 leading-snug wrap-anywhere">
      <SourceLink
        source={source}
        className="font-winner max-md:inline-flex max-md:min-h-11 max-md:items-center"
      />
      <p className="text-sm text-muted">{facts.join(' · ')}</p>
      {url !== undefined && <p className="text-sm text-muted">{url}</p>}
    </li>
  );
}
