import type { Grounds } from '../../cup/evidence/statement.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { LineLinks } from './LineLinks.tsx';
import { SourceLink } from './SourceLink.tsx';

/** What a sentence rests on, in small letters: the lines of the record, then each source, a link where it has an address. */
export function SourceNote({ lines, sources }: Grounds) {
  const { cup } = useCupIndex();
  return (
    <small className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
      {lines.length > 0 && (
        <span>
          <LineLinks lines={lines} />
        </span>
      )}
      {sources.map((id) => {
        const source = cup.sources.find((each) => each.id === id) ?? { title: id };
        return (
          <SourceLink key={id} source={source} className="max-md:min-h-11 max-md:content-center" />
        );
      })}
    </small>
  );
}
