import { useLayoutEffect, useState, type RefObject } from 'react';

/** Lengths of the page in rem, kept up to date as the window, the text size or the text itself changes. */
export type Measured = {
  /** The width of the box. */
  readonly width: number;
  /** The tallest of the elements inside it that match the selector. */
  readonly tallest: number;
};

/** Measures a box and the elements in it that match `selector`; `guess` until the box is on the page. */
export function useMeasured(
  box: RefObject<HTMLElement | null>,
  selector: string,
  guess: Measured,
): Measured {
  const [measured, setMeasured] = useState(guess);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const parts = [...element.querySelectorAll<HTMLElement>(selector)];
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const width = element.clientWidth / rem;
      const tallest = Math.max(0, ...parts.map((part) => part.offsetHeight)) / rem;
      setMeasured((last) =>
        last.width === width && last.tallest === tallest ? last : { width, tallest },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const each of [element, ...parts]) observer.observe(each);
    return () => observer.disconnect();
  }, [box, selector]);
  return measured;
}
