import { addTransitionType, startTransition, useLayoutEffect, useRef, useState } from 'react';
import { takeMotion, type Motion } from '../address/motion.ts';
import { usePath } from '../address/navigate.ts';
import { startMotion } from '../ui/pageMotion.ts';

type Shown = { readonly shown: string; readonly motion?: Motion | undefined };

/**
 * The path of the address, and the one that is on screen: the last one, until the code of the next page is loaded. The
 * next page comes with the motion of its navigation, which is a type of React's view transition.
 */
export function useShownPath() {
  const path = usePath();
  const [page, setPage] = useState<Shown>({ shown: path });
  // Not `page.shown`: a transition away from that may be under way when a reader returns to it.
  const asked = useRef(path);
  useLayoutEffect(() => {
    if (asked.current === path) return;
    asked.current = path;
    startTransition(() => {
      const coming = takeMotion();
      if (coming !== undefined) addTransitionType(coming);
      setPage({ shown: path, motion: coming });
    });
  }, [path]);
  useLayoutEffect(() => startMotion(page.motion), [page]);
  return { path, shown: page.shown };
}
