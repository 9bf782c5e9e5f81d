import { useEffect, type RefObject } from 'react';

/** The message that tells the embedding page the size of the content, in pixels. */
export type SizeMessage = {
  readonly type: 'kubok:size';
  readonly width: number;
  readonly height: number;
};

/** Posts the size of an element's content to the embedding page, at once and whenever it changes. */
export function usePostedSize(part: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = part.current;
    if (!element || window.parent === window) return undefined;
    let told = '';
    const observer = new ResizeObserver(() => {
      const message = sizeOf(element);
      const text = JSON.stringify(message);
      // Any origin may know a size: it is no secret.
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
