import { useContext, useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react';
import { isLarge } from '../../cup/questions/size.ts';
import { isPlainClick } from '../address/followLink.ts';
import { keepDay, navigate, readAddress, writeAddress } from '../address/navigate.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { HighlightContext, refreshPreview, startPreview, subjectAt } from '../ui/highlight.ts';
import { useRoadDrawing } from '../ui/roadDrawing.ts';
import { useIsPhone } from '../ui/useMedia.ts';
import { useWords } from '../words/useWords.ts';
import { RoundPager } from './RoundPager.tsx';
import { Tree } from './Tree.tsx';
import { useBracketKeys } from './useBracketKeys.ts';
import { LargeTree } from './window/LargeTree.tsx';
import { useWindowing } from './window/useWindowing.ts';

type Props = {
  /** The tie whose panel is open. */
  readonly open: string | undefined;
};

/** The bracket of a cup, with its highlight and its keys: a tree, or on phones one round at a time. */
export function Bracket({ open }: Props) {
  const words = useWords();
  const { cup, onDay } = useCupIndex();
  const rounds = onDay?.rounds ?? cup.rounds;
  const bracket = useRef<HTMLElement>(null);
  const isPhone = useIsPhone();
  const { team, isPicked } = useContext(HighlightContext);
  const { windowing, render } = useWindowing(bracket, isLarge({ rounds }));
  const { onFocus, onKeyDown } = useBracketKeys(bracket, open, render);
  useEffect(startPreview, []);
  useRoadDrawing(team);
  // Scrolling renders more of a large bracket.
  useLayoutEffect(refreshPreview, [windowing]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- all events come from the links in it
    <section
      ref={bracket}
      aria-label={words.bracket}
      data-bracket
      data-picked={isPicked ? '' : undefined}
      className="group/bracket"
      onKeyDown={onKeyDown}
      onClick={isPhone ? undefined : pickRoad}
      onFocus={onFocus}
    >
      {isPhone ? (
        <RoundPager rounds={rounds} open={open} windowing={windowing} />
      ) : windowing ? (
        <LargeTree rounds={rounds} open={open} windowing={windowing} />
      ) : (
        <Tree rounds={rounds} open={open} />
      )}
    </section>
  );
}

/**
 * A click on a team's name opens the tie and picks the team's road, a second click lets go of the road; a click
 * anywhere else on the card only opens the tie.
 */
function pickRoad(event: MouseEvent): void {
  const name = event.target instanceof Element ? event.target.closest('[data-name]') : null;
  const link = name?.closest('a');
  const team = subjectAt(name)?.team;
  if (!isPlainClick(event) || !link || link.target || team === undefined) return;
  event.preventDefault();
  // The second click of a double click asks for nothing more.
  if (event.detail > 1) return;
  const [here, to] = [readAddress(location), readAddress(link)];
  const search = keepDay(`?team=${team}`);
  const isPicked = to.path === here.path && search === here.search;
  navigate(writeAddress({ ...to, search: isPicked ? keepDay('') : search }));
}
