/** How the page that a reader goes to takes the place of the last one: see `ui/Gliding`, and `slides` in the style. */
export type Motion = 'open' | 'next' | 'previous';

let coming: Motion | undefined;

/** Notes the motion of a navigation to another page. */
export const noteMotion = (motion: Motion): void => {
  coming = motion;
};

/**
 * Gives Back and Forward the motion of a link, but none where the browser itself has moved the page, as it does under
 * a swipe; for the whole document, before React answers to them.
 */
export function startNotingBack(): void {
  window.addEventListener('popstate', ({ hasUAVisualTransition }) => {
    coming = hasUAVisualTransition ? undefined : 'open';
  });
}

/** The motion of the navigation that is under way, once; none where the browser moves the page. */
export function takeMotion(): Motion | undefined {
  const motion = coming;
  coming = undefined;
  return motion;
}
