import { useCupIndex } from '../data/useCupIndex.ts';
import { NoteMark } from './NoteMark.tsx';
import type { Note, NoteKind } from './notesOf.ts';
import { useWords } from '../words/useWords.ts';

type Props = { readonly notes: readonly Note[]; readonly source: string };

/** The legend of the small marks, and the second source they are from. */
export function NoteLegend({ notes, source }: Props) {
  const words = useWords();
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
          <span>{say(kind)}</span>
        </span>
      ))}
      <span>{words.panel.from(title)}</span>
    </p>
  );
}
