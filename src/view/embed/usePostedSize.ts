import { useEffect, type RefObject } from 'react';

/** The message that tells the page around a frame how large, in pixels, what stands in it is. */
export type SizeMessage = {
  readonly type: 'kubok:size';
  readonly width: number;
  readonly height: number;
};

/** Tells the page around this one the size of a part and of what stands in it, at once and whenever it changes. */
export function usePostedSize(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = part.current;
    if (!element || window.parent === window) return undefined;
    let told = '';
    const observer = new ResizeObserver(() => {
      const message = sizeOf(element);
      const text = JSON.stringify(message);
      // Whoever is around may know it: a size is no secret.
      if (text !== told) window.parent.postMessage(message, '*');
      told = text;
    });
    for (const each of [element, ...element.querySelectorAll('*')]) observer.observe(each);
    return () => observer.disconnect();
  }, [part]);
}

const sizeOf = (element: HTMLElement): SizeMessage => ({
  type: 'kubok:size',
  width: element.scrollWidth,
  height: Math.ceil(element.getBoundingClientRect().height),
});
