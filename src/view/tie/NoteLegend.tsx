import { useCupIndex } from '../data/useCupIndex.ts';
import { tieWords } from '../words/tieWords.ts';
import { useWordsOf } from '../words/useWordsOf.ts';
import { NoteMark } from './NoteMark.tsx';
import type { Note, NoteKind } from './notesOf.ts';

type Props = { readonly notes: readonly Note[]; readonly source: string };

/** What the small marks mean, and which second source they are from. */
export function NoteLegend({ notes, source }: Props) {
  const words = useWordsOf(tieWords);
  const { cup } = useCupIndex();
  const kinds = [...new Set(notes.map(({ kind }) => kind))];
  const title = cup.sources.find(({ id }) => id === source)?.title ?? source;
  const say = (kind: NoteKind) =>
    kind === 'substitution' ? words.panel.substitution : words.panel.card[kind];
  return (
    <p
      data-sources={source}
      className="mt-2 flex flex-wrap items-baseline gap-x-3 text-sm text-muted"
    >
      {kinds.map((kind) => (
        <span key={kind} className="inline-flex items-baseline gap-1.5">
          <svg aria-hidden="true" viewBox="-4 -4 8 8" className="size-2.5 self-center">
            <NoteMark kind={kind} />
          </svg>
          {say(kind)}
        </span>
      ))}
      <span>{words.panel.from(title)}</span>
    </p>
  );
}
