import { Suspense, useCallback, useRef, useState } from 'react';
import { latePart } from '../trouble/latePart.tsx';
import { useWords } from '../words/useWords.ts';
import { giveFocusBack } from './giveFocusBack.ts';
import { usePageKey } from './usePageKey.ts';

const KeyList = latePart(async () => (await import('./KeyList.tsx')).KeyList);

const foresee = (): void => void KeyList.load().catch(KeyList.forget);

/** A button, and the key `?`, that show what every key of the bracket does. */
export function KeyHelp() {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isUsed, setIsUsed] = useState(false);
  const open = useCallback(async () => {
    // It opens with all that is in it, or with why that is not there.
    await KeyList.load().catch(() => {});
    setIsUsed(true);
    dialog.current?.showModal();
  }, []);
  usePageKey('?', open);
  return (
    <>
      <button
        ref={button}
        type="button"
        onClick={open}
        onPointerOver={foresee}
        onFocus={foresee}
        className="hidden size-9 place-items-center rounded-full border border-line text-muted md:grid print:hidden"
      >
        <span aria-hidden="true">{words.keys.mark}</span>
        <span className="sr-only">{words.keys.title}</span>
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="keys"
        // What had the focus may be gone: Back leads elsewhere under the dialog.
        onClose={() => giveFocusBack(null, button.current)}
        className="m-auto rounded-xl border border-line bg-card p-6 text-ink backdrop:bg-ink/40"
      >
        <h2 id="keys" className="mb-3 text-lg font-winner">
          {words.keys.title}
        </h2>
        <Suspense>{isUsed && <KeyList />}</Suspense>
        <form method="dialog" className="mt-5">
          <button type="submit" className="min-h-11 rounded-full border border-link px-5">
            {words.close}
          </button>
        </form>
      </dialog>
    </>
  );
}
