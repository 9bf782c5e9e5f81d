import { useRef, useState } from 'react';
import { hasReplay } from '../../cup/questions/hasReplay.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { bindings, replayBindings } from '../ui/keys.ts';
import { usePageKey } from '../ui/usePageKey.ts';
import { useWords } from '../words/useWords.ts';

/** A button, and the key `?`, that open the list of keys. */
export function KeyHelp() {
  const words = useWords();
  const { keyList } = words;
  const { cup } = useCupIndex();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = () => setIsOpen(true);
  usePageKey('?', open);
  return (
    <>
      <button
        ref={button}
        type="button"
        onClick={open}
        className="hidden size-9 place-items-center rounded-full border border-line text-muted md:grid print:hidden"
      >
        <span aria-hidden="true">{words.keys.mark}</span>
        <span className="sr-only">{words.keys.title}</span>
      </button>
      {isOpen && (
        <Dialog
          opener={button}
          onClose={() => setIsOpen(false)}
          aria-labelledby="keys"
          className="m-auto rounded-xl border border-line bg-card p-6 text-ink backdrop:bg-ink/40"
        >
          <h2 id="keys" className="mb-3 text-lg font-winner">
            {words.keys.title}
          </h2>
          <KeyList keys={bindings} does={keyList.does} />
          {hasReplay(cup) && (
            <>
              <h3 className="mt-5 mb-3 font-winner">{words.replay.keys}</h3>
              <KeyList keys={replayBindings} does={words.replay.does} />
            </>
          )}
          <form method="dialog" className="mt-5">
            <button type="submit" className="min-h-11 rounded-full border border-link px-5">
              {words.close}
            </button>
          </form>
        </Dialog>
      )}
    </>
  );
}

type ListProps<Action extends string> = {
  readonly keys: readonly { readonly key: string; readonly action: Action }[];
  readonly does: Readonly<Record<Action, string>>;
};

function KeyList<Action extends string>({ keys, does }: ListProps<Action>) {
  const { keyList } = useWords();
  return (
    <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5">
      {keys.map(({ key, action }) => (
        <div key={action} className="contents">
          <dt>
            <kbd className="rounded-md border border-link px-2 font-sans">{keyList.name(key)}</kbd>
          </dt>
          <dd>{does[action]}</dd>
        </div>
      ))}
    </dl>
  );
}
