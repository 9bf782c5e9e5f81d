import type { Motion } from '../address/motion.ts';

/** Lets the page that has just come move as its navigation asks for, see `slides` in the style. */
export function startMotion(motion: Motion | undefined): void {
  document.documentElement.dataset['motion'] = motion ?? 'none';
}

/** Ends the motion of a page at once: what it leads to is on screen already. */
function endMotion(): void {
  startMotion(undefined);
  endTransition();
  // One that is about to begin has nothing yet that could be ended.
  document.activeViewTransition?.ready.then(endTransition, ignore);
}

function endTransition(): void {
  for (const animation of document.getAnimations()) {
    const { effect } = animation;
    if (effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'))
      animation.finish();
  }
}

const ignore = (): void => {};

/** Ends all motion of a page as soon as a reader does something else; for the whole document. */
export function startEndingMotion(): void {
  for (const action of ['pointerdown', 'keydown', 'wheel', 'popstate'])
    window.addEventListener(action, endMotion, { capture: true, passive: true });
}
