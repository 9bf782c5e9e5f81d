import { useEffect, useLayoutEffect, useRef } from 'react';

/** Shows the highlighted road at once, if it is still drawing itself. */
export const stopRoad = (): void => {
  document.documentElement.dataset['road'] = 'still';
};

const ACTIONS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Sets `data-road` on the root, which tells the style how the highlighted road draws itself: slowly on the first page,
 * faster (`picked`) when the team changes, and not at all (`still`) as soon as a reader does something.
 */
export function useRoadDrawing(team: string | undefined): void {
  const last = useRef(team);
  useLayoutEffect(() => {
    if (last.current !== team) document.documentElement.dataset['road'] = 'picked';
    last.current = team;
  }, [team]);
  useEffect(() => {
    for (const action of ACTIONS) document.addEventListener(action, stopRoad, { passive: true });
    return () => {
      for (const action of ACTIONS) document.removeEventListener(action, stopRoad);
    };
  }, []);
}
