import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { findTieByLetters } from '../../cup/findTeam.ts';
import { stepFrom, type Direction } from '../../cup/step.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { actionOf, isPlain } from './keys.ts';
import { tieAt } from './tieAt.ts';

/** Letters typed further apart than this, in milliseconds, begin a new name. */
const PAUSE = 1000;

/**
 * The keys of a bracket, and one Tab stop for all of it: the tie last in focus, else the open one, else the first.
 * Focus moves through the DOM alone; nothing is drawn anew, unless the tie it goes to has yet to be drawn.
 */
export function useBracketKeys(
  bracket: RefObject<HTMLElement | null>,
  open: string | undefined,
  draw: (tie: string) => void,
) {
  const index = useCupIndex();
  const last = useRef<string>(undefined);
  const cameFrom = useRef(new Map<string, string>());
  const typed = useRef({ text: '', at: 0 });

  const linksOf = () =>
    Array.from(bracket.current?.querySelectorAll<HTMLElement>('a[data-tie]') ?? []);

  const setTabStop = () => {
    const links = linksOf();
    const stop = [last.current, open]
      .map((tie) => links.find((link) => link.dataset['tie'] === tie))
      .find((link) => link !== undefined);
    for (const link of links) link.tabIndex = link === (stop ?? links[0]) ? 0 : -1;
  };
  useLayoutEffect(setTabStop);

  const focus = (tie: string | undefined) => {
    const find = () => linksOf().find((link) => link.dataset['tie'] === tie);
    if (tie !== undefined && !find()) draw(tie);
    find()?.focus();
  };

  const step = (from: string, direction: Direction) => {
    const to = stepFrom(index.ties, from, direction, cameFrom.current.get(from));
    if (to !== undefined && direction === 'next') cameFrom.current.set(to, from);
    focus(to);
  };

  const type = (from: string, letter: string) => {
    const now = Date.now();
    const isMore = now - typed.current.at < PAUSE;
    const text = (isMore ? typed.current.text : '') + letter;
    typed.current = { text, at: now };
    focus(findTieByLetters(index, text, from));
  };

  return {
    focus,
    onFocus: (event: { readonly target: EventTarget }) => {
      last.current = tieAt(event.target) ?? last.current;
      setTabStop();
    },
    onKeyDown: (event: KeyboardEvent) => {
      const from = tieAt(event.target);
      const action = isPlain(event) ? actionOf(event.key) : undefined;
      if (from === undefined || !action || action === 'open') return;
      if (action === 'escape' || action === 'search' || action === 'help') return;
      event.preventDefault();
      if (action === 'letters') type(from, event.key);
      else step(from, action);
    },
  };
}
