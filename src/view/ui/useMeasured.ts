import { useLayoutEffect, useState, type RefObject } from 'react';

/** Lengths in rem: the width of a box, and of each kind of element in it the height of the tallest. */
export type Measured<Kind extends string> = { readonly width: number } & Readonly<
  Record<Kind, number>
>;

/**
 * Measures a box and the elements in it that carry `data-<kind>`, and again whenever the window, the text size or
 * the text itself changes. An element with `data-scale` counts as if it had the size of the others. `guess` names the kinds and stands until the box is on the page.
 */
export function useMeasured<Kind extends string>(
  box: RefObject<HTMLElement | null>,
  guess: Measured<Kind>,
): Measured<Kind> {
  const [measured, setMeasured] = useState(guess);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () =>
      setMeasured((last) => {
        const now = measureBox(element, last);
        // A measurement is a new object even where it equals the guess, so that callers can tell them apart.
        return last === guess ? now : keepEqual(last, now);
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const kinds = Object.keys(guess).map((kind) => `[data-${kind}]`);
    for (const part of element.querySelectorAll(kinds.join())) observer.observe(part);
    return () => observer.disconnect();
  }, [box, guess]);
  return measured;
}

function measureBox<M extends Readonly<Record<string, number>>>(box: HTMLElement, kinds: M): M {
  // A page that is not displayed has no font size.
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const tallest = (kind: string) =>
    Array.from(box.querySelectorAll<HTMLElement>(`[data-${kind}]`)).reduce(
      (most, part) => Math.max(most, part.offsetHeight / Number(part.dataset['scale'] ?? 1)),
      0,
    );
  const lengths = Object.keys(kinds).map((kind) => [
    kind,
    (kind === 'width' ? box.clientWidth : tallest(kind)) / rem,
  ]);
  return Object.fromEntries(lengths);
}

const keepEqual = <M extends Readonly<Record<string, number>>>(last: M, now: M): M =>
  Object.keys(now).every((kind) => last[kind] === now[kind]) ? last : now;
