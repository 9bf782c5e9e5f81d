/** What shows that a reader turns to a part of the page, before any click. */
const SIGNS = ['pointerover', 'pointermove', 'focusin', 'scroll', 'touchstart'] as const;

/** How far from the view a part is near, where no pointer tells that a reader turns to it. */
const NEAR = '300px';

/**
 * Calls once when a reader turns to a part of the page: points at it, moves the focus into it, or scrolls it or the
 * document. A finger touches and presses in one, so where there is no other pointer, the part must only be near the
 * view. Returns what stops it.
 */
export function whenAsked(part: Element, ask: () => void): () => void {
  const stop = new AbortController();
  const end = (last?: () => void): void => {
    stop.abort();
    last?.();
  };
  const tell = ({ target }: Event): void => {
    const isAsking = target === document || (target instanceof Node && part.contains(target));
    if (isAsking) end(ask);
  };
  const options = { signal: stop.signal, capture: true, passive: true };
  for (const sign of SIGNS) document.addEventListener(sign, tell, options);
  if (matchMedia('(hover: none)').matches) observe(part, stop.signal, () => end(ask));
  return () => end();
}

function observe(part: Element, signal: AbortSignal, onNear: () => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
    },
    { rootMargin: NEAR },
  );
  observer.observe(part);
  signal.addEventListener('abort', () => observer.disconnect());
}
