import { useContext, useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { Cup } from '../../cup/cup.ts';
import { isLarge } from '../../cup/size.ts';
import { isPlainClick, navigate } from '../navigate.ts';
import { useIsPhone } from '../useMedia.ts';
import { useWords } from '../words/useWords.ts';
import { LitTies } from './litTies.ts';
import { lightRoad, teamAt } from './road.ts';
import { Strip } from './Strip.tsx';
import { Tree } from './Tree.tsx';
import { useBracketKeys } from './useBracketKeys.ts';
import { useView } from './useView.ts';

type Props = {
  readonly cup: Cup;
  /** The tie whose panel is open. */
  readonly open: string | undefined;
  /** The team whose road is picked. */
  readonly pinned: string | undefined;
};

/** The bracket of a cup: a tree, or on phones a round at a time, with its roads and its keys. */
export function Bracket({ cup, open, pinned }: Props) {
  const words = useWords();
  const bracket = useRef<HTMLElement>(null);
  const isPhone = useIsPhone();
  const hasLitTies = useContext(LitTies).size > 0;
  const isPart = isLarge(cup);
  const { view, draw } = useView(bracket, isPart);
  const { focus, onFocus, onKeyDown } = useBracketKeys(bracket, open, draw);
  useReturnedFocus(open, focus);
  const preview = usePreview(bracket, isPart);
  const Shape = isPhone ? Strip : Tree;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- all events come from the links in it
    <section
      ref={bracket}
      aria-label={words.bracket}
      data-bracket
      data-pinned={hasLitTies ? '' : undefined}
      className="group/bracket"
      onKeyDown={onKeyDown}
      onClick={isPhone ? undefined : pickRoad}
      onFocus={(event) => {
        onFocus(event);
        preview(event.target);
      }}
      onBlur={() => preview(null)}
      onPointerOver={(event) => preview(event.target)}
      onPointerLeave={() => preview(document.activeElement)}
    >
      <Shape cup={cup} open={open} pinned={pinned} view={view} />
    </section>
  );
}

/** A click on a team's name opens the tie and picks the team's road; anywhere else it only opens the tie. */
function pickRoad(event: MouseEvent): void {
  const name = event.target instanceof Element ? event.target.closest('[data-name]') : null;
  const link = name?.closest('a');
  const team = teamAt(name);
  if (!isPlainClick(event) || !link || link.target || team === undefined) return;
  event.preventDefault();
  navigate(`${link.pathname}?team=${team}`);
}

/**
 * Lights the road of the team that an element is about. What comes into view meanwhile is lit too, unless Escape has
 * put the light out.
 */
function usePreview(bracket: React.RefObject<HTMLElement | null>, isPart: boolean) {
  const team = useRef<string>(undefined);
  useLayoutEffect(() => {
    const isLit = isPart && team.current && bracket.current?.querySelector('[data-lit]');
    if (bracket.current && isLit) lightRoad(bracket.current, team.current);
  });
  return (target: EventTarget | null) => {
    team.current = teamAt(target);
    if (bracket.current) lightRoad(bracket.current, team.current);
  };
}

/** When a panel closes and the focus went with it, it goes back to the tie. */
function useReturnedFocus(open: string | undefined, focus: (tie: string) => void): void {
  const last = useRef(open);
  useEffect(() => {
    const closed = open === undefined ? last.current : undefined;
    last.current = open;
    if (closed === undefined || document.activeElement !== document.body) return;
    // A tie out of view is drawn first, which no effect may do by itself.
    queueMicrotask(() => focus(closed));
  });
}
