import { useCallback, useRef } from 'react';
import { bindings } from '../bracket/keys.ts';
import { useWords } from '../words/useWords.ts';
import { usePageKey } from './usePageKey.ts';

/** A button, and the key `?`, that show what every key of the bracket does. */
export function KeyHelp() {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = useCallback(() => dialog.current?.showModal(), []);
  usePageKey('?', open);
  return (
    <>
      <button
        type="button"
        onClick={open}
        className="hidden size-9 place-items-center rounded-full border border-line text-muted md:grid print:hidden"
      >
        <span aria-hidden="true">{words.keys.mark}</span>
        <span className="sr-only">{words.keys.title}</span>
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys"
        className="m-auto rounded-xl border border-line bg-card p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="keys" className="mb-3 text-lg font-winner">
          {words.keys.title}
        </h2>
        <dl className="grid grid-cols-[max-content_1fr] gap-x-5 gap-y-1.5">
          {bindings.map(({ key, action }) => (
            <div key={action} className="contents">
              <dt>
                <kbd className="rounded-md border border-link px-2 font-sans">
                  {words.keys.name(key)}
                </kbd>
              </dt>
              <dd>{words.keys.does[action]}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" className="mt-5">
          <button type="submit" className="min-h-11 rounded-full border border-link px-5">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
