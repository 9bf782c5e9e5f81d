import { useEffect } from 'react';
import { isPlain } from '../bracket/keys.ts';
import { lightRoad } from '../bracket/road.ts';
import { href, navigate, withQuery } from '../navigate.ts';
import { writePlace } from '../place.ts';

/**
 * Escape takes back one step, wherever the focus is: first the road that is picked, then the tie that is open. A
 * preview goes out with either.
 */
export function useEscape(cup: string, hasTie: boolean, hasRoad: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isInDialog = event.target instanceof Element && event.target.closest('dialog');
      if (event.key !== 'Escape' || !isPlain(event) || isInDialog || event.defaultPrevented) return;
      lightRoad(document.body, undefined);
      if (hasRoad) navigate(withQuery('team', undefined));
      else if (hasTie) navigate(href(writePlace({ view: 'bracket', cup })));
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [cup, hasTie, hasRoad]);
}
