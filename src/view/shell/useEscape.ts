import { useEffect } from 'react';
import { isPlain } from '../bracket/keys.ts';
import { lightRoad } from '../bracket/road.ts';
import { href, navigate } from '../navigate.ts';
import { pick } from '../picks.ts';
import { writePlace } from '../place.ts';

/**
 * Escape takes back one step, wherever the focus is: first what is picked, then the tie that is open. A
 * preview goes out with either.
 */
export function useEscape(cup: string, hasTie: boolean, hasPick: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInDialog = event.target instanceof Element && event.target.closest('dialog');
      if (event.key !== 'Escape' || !isPlain(event) || isInDialog || event.defaultPrevented) return;
      lightRoad(document.body, undefined);
      if (hasPick) pick();
      else if (hasTie) navigate(href(writePlace({ view: 'bracket', cup })));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [cup, hasTie, hasPick]);
}
