import type { Grounds } from '../../cup/evidence/statement.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { useWords } from '../words/useWords.ts';

/** What a sentence rests on, in small letters: the lines of the record, then each source by its title. */
export function Cite({ lines, sources }: Grounds) {
  const words = useWords();
  const { cup } = useCupIndex();
  const titles = sources.map((id) => cup.sources.find((each) => each.id === id)?.title ?? id);
  const cited = lines.length ? [words.lines(lines), ...titles] : titles;
  return <small className="block text-sm text-muted">{cited.join('; ')}</small>;
}
