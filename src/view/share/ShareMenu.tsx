import { Suspense, useRef, useState } from 'react';
import type { Picked } from '../../cup/questions/picked.ts';
import type { Place } from '../address/place.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { CloseIcon } from '../ui/CloseIcon.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { lazyPart } from '../ui/lazyPart.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Sentence } from '../words/Sentence.tsx';
import { useWords } from '../words/useWords.ts';
import { nameShared, sharedOf } from './sharedOf.ts';

/** All ways to share; their code, which holds the outlines of all letters for the pictures, is loaded on first use. */
const Ways = lazyPart(async () => (await import('./Ways.tsx')).Ways);

type Props = {
  readonly place: Place;
  /** What is highlighted by the reader's choice, if anything. */
  readonly picked: Picked | undefined;
  readonly className?: string;
};

/** A button at the foot of a panel, and the menu that it opens: link, picture, HTML and citation of what is shown. */
export function ShareMenu({ place, picked, className = '' }: Props) {
  const words = useWords();
  const index = useCupIndex();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const shared = sharedOf(index, place, picked);
  if (!shared) return null;
  return (
    <div
      className={`mt-5 flex flex-wrap items-center gap-x-3 border-t border-line bg-card py-2 text-sm text-muted print:hidden ${className}`}
    >
      <button
        ref={button}
        type="button"
        onPointerEnter={() => void Ways.preload()}
        onClick={() => setIsOpen(true)}
        className="inline-flex min-h-11 items-center gap-2 rounded-full border border-link bg-card px-5 text-base text-ink hover:border-current"
      >
        <ShareIcon />
        <span>{words.share.share}</span>
      </button>
      <span>{words.share.note}</span>
      {isOpen && (
        <Dialog
          opener={button}
          onClose={() => setIsOpen(false)}
          aria-labelledby="share"
          className="m-auto w-full overscroll-contain rounded-xl border border-line bg-card p-5 text-base text-ink backdrop:bg-ink/40 md:w-[36rem] print:hidden"
        >
          <div className="flex items-center justify-between">
            <h2 id="share" className="text-lg font-winner">
              {words.share.share}
            </h2>
            <form method="dialog">
              <button
                type="submit"
                aria-label={words.close}
                className="grid size-11 place-items-center"
              >
                <CloseIcon className="stroke-current stroke-[1.5]" />
              </button>
            </form>
          </div>
          <p className="text-muted">
            <Sentence text={nameShared(index, shared, words)} />
          </p>
          <Suspense fallback={<Loading />}>
            <Ways shared={shared} />
          </Suspense>
        </Dialog>
      )}
    </div>
  );
}

const ShareIcon = () => (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    className="size-4 fill-none stroke-current stroke-[1.5]"
  >
    <path d="M8 10V1.5M4.5 5 8 1.5 11.5 5M3 8v6.5h10V8" />
  </svg>
);
