import { useEffect, useMemo, type ReactNode } from 'react';
import type { Cup } from '../../cup/model/cup.ts';
import { segmentsOf } from '../address/language.ts';
import { usePath } from '../address/navigate.ts';
import { TEXT_PLACE } from '../address/opened.ts';
import { useWords } from '../words/useWords.ts';
import { keepCup } from './keptCups.ts';
import { codeOf, keyOf } from './openedText.ts';
import { Progress } from './Progress.tsx';
import { OpenedStrip } from './OpenedStrip.tsx';
import { TextPage } from './TextPage.tsx';
import { useFileDrop } from './useFileDrop.ts';
import { useOpening } from './useOpening.ts';

export type OpenPageProps = {
  /** What stands above the page where one opens a cup. */
  readonly header: ReactNode;
  /** Shows an opened cup, with a strip on its text above its bracket. */
  readonly children: (cup: Cup, strip: ReactNode) => ReactNode;
};

/** The page of cups that readers open: the cup of the address, or the text that it is, or is to be, read from. */
export function OpenPage({ header, children: show }: OpenPageProps) {
  const words = useWords();
  const opening = useOpening();
  const { opened, reading } = opening;
  const drop = useFileDrop(opening.open);
  const asksForText = segmentsOf(usePath())[1] === TEXT_PLACE;
  const cup = useNamed(asksForText || opened === '' ? undefined : reading?.cup);
  useKept(cup, opened);
  if (cup && reading) return show(cup, <OpenedStrip reading={reading} />);
  return (
    <>
      {header}
      {opening.isComing && !asksForText ? (
        <main className="p-7">
          <title>{words.title([])}</title>
          <Progress opening={opening} />
        </main>
      ) : (
        <TextPage opening={opening} drop={drop} />
      )}
    </>
  );
}

/** A cup whose text has no title is called so that it can be told from others. */
function useNamed(cup: Cup | undefined): Cup | undefined {
  const { opening } = useWords();
  return useMemo(
    () => (cup && cup.name === '' ? { ...cup, name: opening.unnamed } : cup),
    [cup, opening],
  );
}

/** Keeps a cup that is shown in the list of this browser. */
function useKept(cup: Cup | undefined, opened: string): void {
  const words = useWords();
  useEffect(() => {
    const code = codeOf(opened);
    if (!cup || code === undefined) return;
    const about = { name: words.cup(cup), teams: cup.teams.length, opened: Date.now() };
    keepCup({ ...about, code }, keyOf(opened));
  }, [cup, opened, words]);
}
