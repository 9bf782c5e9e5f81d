import { useRef } from 'react';
import { BUTTON } from '../ui/button.ts';
import { Hydrated } from '../ui/Hydrated.tsx';
import { useWords } from '../words/useWords.ts';
import { example } from './example.ts';
import { FileChoice } from './FileChoice.tsx';
import { KeptCups } from './KeptCups.tsx';
import { Outcome } from './Outcome.tsx';
import { TextEditor } from './TextEditor.tsx';
import type { FileDrop } from './useFileDrop.ts';
import type { useOpening } from './useOpening.ts';

type Props = { readonly opening: ReturnType<typeof useOpening>; readonly drop: FileDrop };

/** The page where one opens a cup: ways to bring a text, the text itself, and what was read of it. */
export function TextPage({ opening, drop }: Props) {
  const words = useWords();
  const { text, lastReading } = opening;
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <main className={`mx-auto max-w-6xl px-4 py-5 md:px-6 ${drop.isOver ? 'bg-tint' : ''}`}>
      <title>{words.title([words.opening.title])}</title>
      <h1 className="text-2xl font-winner">{words.opening.title}</h1>
      <p className="mt-2 max-w-prose">{words.opening.intro}</p>
      <Hydrated>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <FileChoice take={drop.take} />
          <button type="button" onClick={() => opening.open(example)} className={BUTTON}>
            {words.opening.example}
          </button>
          <span className="text-muted max-md:hidden">{words.opening.drop}</span>
        </div>
        {drop.isTooLarge && (
          <p role="alert" className="mt-3 font-winner">
            {words.opening.tooLarge}
          </p>
        )}
        <div className="mt-5 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <TextEditor
            ref={field}
            text={text}
            unread={lastReading?.unread ?? NONE}
            issues={lastReading?.issues ?? NONE}
            onChange={opening.type}
          />
          <Outcome opening={opening} field={field} />
        </div>
        <KeptCups />
      </Hydrated>
    </main>
  );
}

const NONE: readonly never[] = [];
