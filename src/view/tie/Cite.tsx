import type { Grounds } from '../../cup/evidence/statement.ts';
import { LineLinks } from '../links/LineLinks.tsx';
import { useCupIndex } from '../data/useCupIndex.ts';

/** What a sentence rests on, in small letters: the lines of the record, then each source by its title. */
export function Cite({ lines, sources }: Grounds) {
  const { cup } = useCupIndex();
  const titles = sources.map((id) => cup.sources.find((each) => each.id === id)?.title ?? id);
  return (
    <small className="block text-sm text-muted">
      {lines.length > 0 && <LineLinks lines={lines} />}
      {lines.length > 0 && titles.length > 0 && '; '}
      {titles.join('; ')}
    </small>
  );
}
