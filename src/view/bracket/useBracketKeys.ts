import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { findTieByLetters } from '../../cup/questions/findTeam.ts';
import { stepFrom, type Direction } from '../../cup/questions/step.ts';
import { useCupIndex } from '../data/useCupIndex.ts';
import { actionOf, isPlain } from '../ui/keys.ts';
import { tieAt } from './tieAt.ts';

/** A pause in typing, in milliseconds, after which a letter begins a new name. */
const PAUSE = 1000;

/**
 * The keys of a bracket, as a roving tabindex: the bracket is one Tab stop, at the tie that last had the focus, else
 * the open one, else the first. Moving the focus re-renders nothing, unless its tie is outside the rendered window.
 */
export function useBracketKeys(
  bracket: RefObject<HTMLElement | null>,
  open: string | undefined,
  render: (tie: string) => void,
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
    if (tie !== undefined && !find()) render(tie);
    const link = find();
    link?.focus();
    // WebKit does not scroll a box that snaps to what takes the focus.
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
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
